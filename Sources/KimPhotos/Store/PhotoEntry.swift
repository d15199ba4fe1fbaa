import KimSystem

/// The folder of one use of one photo: its pictures, and a last file that says what they are.
///
/// That file begins with a fingerprint of all that follows: a line of `<name> <bytes> <fingerprint>`
/// for each picture, and the record. So whatever a power cut or a disk's fault takes away or changes
/// is noticed.
enum PhotoEntry {
  private static let fileName = "keadaan"
  /// In bytes: a handful of lines.
  private static let longest = 1024
  /// In bytes: 1600 x 6400 pixels of 4 x 16 bits are 82 million.
  static let longestPicture = 100_000_000

  /// Nil unless the entry is whole. That the pictures' content is, tells only who reads them.
  static func record(
    in entry: borrowing Folder, readingPictures: Bool = false
  ) throws(DiskError) -> PhotoRecord? {
    let read = try FileBytes(reading: fileName, in: entry, limit: longest)
    guard case .bytes(let bytes, _) = read else { return nil }
    var lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.popLast() == "", isWhole(bytes, &lines), let last = lines.popLast(),
      let record = PhotoRecord(Array(last.utf8))
    else { return nil }
    if case .ready = record, lines.isEmpty { return nil }
    for line in lines {
      guard try isWhole(line, in: entry, readingPictures) else { return nil }
    }
    return record
  }

  /// Takes the fingerprint away. Earlier versions wrote none.
  private static func isWhole(_ bytes: [UInt8], _ lines: inout [Substring]) -> Bool {
    guard let first = lines.first, isFingerprint(first) else { return true }
    lines.removeFirst()
    return Fingerprint(of: Array(bytes[(first.utf8.count + 1)...])).string == first
  }

  private static func isFingerprint(_ text: Substring) -> Bool {
    text.utf8.count == 32 && text.allSatisfy(\.isHexDigit)
  }

  /// Whether the picture that a line names is there.
  private static func isWhole(
    _ line: Substring, in entry: borrowing Folder, _ isRead: Bool
  ) throws(DiskError) -> Bool {
    let words = line.split(separator: " ").map(String.init)
    guard (2...3).contains(words.count), let size = Int(words[1]),
      let status = entry.status(of: words[0]), status.kind == .file, status.size == size
    else { return false }
    guard isRead, words.count == 3 else { return true }
    return try fingerprint(of: words[0], in: entry)?.string == words[2]
  }

  private static func fingerprint(
    of name: String, in entry: borrowing Folder
  ) throws(DiskError) -> Fingerprint? {
    let read = try FileBytes(reading: name, in: entry, limit: PhotoEntry.longestPicture)
    guard case .bytes(let bytes, _) = read else { return nil }
    return Fingerprint(of: bytes)
  }

  /// Makes an entry of a folder that holds an entry's pictures.
  static func seal(_ entry: borrowing Folder, as record: PhotoRecord) throws(DiskError) {
    var text = ""
    for file in try entry.listing().entries {
      let print = try fingerprint(of: file.name, in: entry)?.string ?? ""
      text += "\(file.name) \(entry.status(of: file.name)?.size ?? 0) \(print)\n"
    }
    let rest = Array(text.utf8) + record.bytes
    try entry.put(Array((Fingerprint(of: rest).string + "\n").utf8) + rest, as: fileName)
  }
}
