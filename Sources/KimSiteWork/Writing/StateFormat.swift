import KimSystem

/// The format of what the hidden folder `.kim` of an output folder holds, as its file `format` says
/// it: states with the address book, and summaries.
///
/// That knowledge is nowhere else, so a program that would not understand it leaves it alone. A
/// folder without the file has format 1.
enum StateFormat {
  /// Raised when programs before it would read a state wrongly, or lose what it holds. There is no
  /// older format yet; whoever raises this reads the older ones, and says so in CONTRIBUTING.md.
  static let current = 1
  private static let fileName = "format"
  /// In bytes.
  private static let longest = 32

  /// Writes the format down, unless it stands there. Throws a `UsageError` for a newer one.
  static func settle(in folder: borrowing Folder, of output: String) throws {
    let found = try check(in: folder, of: output)
    guard found != current else { return }
    _ = try folder.write(Array("\(current)\n".utf8), to: fileName)
  }

  /// The format that stands there. Throws a `UsageError` for a newer one.
  @discardableResult
  static func check(in folder: borrowing Folder, of output: String) throws -> Int? {
    let found = try number(in: folder)
    if let found, found > current { throw UsageError.newerFormat(output, found) }
    return found
  }

  /// Nil if there is none, or none that a build of ours wrote.
  private static func number(in folder: borrowing Folder) throws(DiskError) -> Int? {
    let read = try FileBytes(reading: fileName, in: folder, limit: longest)
    guard case .bytes(let bytes, _) = read, bytes.last == UInt8(ascii: "\n") else { return nil }
    return Int(String(decoding: bytes.dropLast(), as: UTF8.self))
  }
}

extension UsageError {
  fileprivate static func newerFormat(_ output: String, _ format: Int) -> UsageError {
    UsageError(
      id: "'\(output)' ditulis oleh kim yang lebih baru: catatan di dalamnya berbentuk \(format), "
        + "dan kim ini mengenal sampai \(StateFormat.current); pasang kim yang lebih baru, atau "
        + "pakai folder lain: --output FOLDER",
      en: "'\(output)' was written by a newer kim: its notes have format \(format), and this kim "
        + "knows up to \(StateFormat.current); install the newer kim, or write elsewhere: "
        + "--output FOLDER")
  }
}
