import KimDigest

/// What the writing page makes of a text and its photos: one file that says how long each part is.
///
/// ```
/// KIM-TULISAN 1
/// situs: musi-banyuasin/kim-toman
/// nomor: 0123456789abcdef0123
/// versi: 1
/// pengirim: Bu Siti
/// tulisan: 812
/// …
/// foto: foto-1.jpg 204811 <sha256>
/// …
/// tanda: <HMAC-SHA-256 of all bytes before this line>
/// selesai
/// ```
///
/// Nothing in it is believed that is not counted and hashed, and nothing in it chooses a path.
package struct Parcel: Sendable {
  static let mark = "KIM-TULISAN"
  static let version = 1

  package let received: ReceivedText

  /// All parcels of a file, one behind another; of each the problem if it cannot be read. Empty for a
  /// file that is none.
  package static func all(in file: [UInt8]) -> [Result<Parcel, ReceiveProblem>] {
    let bytes = file.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(file.dropFirst(3)) : file
    let found = read(bytes)
    // A program on the way may have put two signs at the end of each line, of the text too.
    guard found.contains(where: \.isFailure), bytes.contains(UInt8(ascii: "\r")) else {
      return found
    }
    let plain = read(ParcelLines.withLineFeeds(bytes))
    return plain.contains(where: \.isFailure) ? found : plain
  }

  /// Whether a file begins as a parcel does.
  package static func isFound(in file: [UInt8]) -> Bool {
    var head = file.prefix(200)
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { head = head.dropFirst(3) }
    return head.drop { " \t\r\n".utf8.contains($0) }.starts(with: mark.utf8)
  }

  private static func read(_ bytes: [UInt8]) -> [Result<Parcel, ReceiveProblem>] {
    var found: [Result<Parcel, ReceiveProblem>] = []
    var lines = ParcelLines(bytes)
    while let start = begin(&lines), found.count < most {
      do {
        var reader = ParcelReader(bytes, from: start)
        found.append(.success(try reader.parcel()))
        lines = reader.lines
      } catch {
        // Where a broken one ends is not known.
        return found + [.failure(error)]
      }
    }
    return found
  }

  /// In one file; more is nothing that a person sends.
  private static let most = 100

  /// The offset of the next line that begins a parcel.
  private static func begin(_ lines: inout ParcelLines) -> Int? {
    while !lines.isAtEnd {
      let start = lines.offset
      if lines.nextBytes().starts(with: mark.utf8) { return start }
    }
    return nil
  }
}

extension Result {
  fileprivate var isFailure: Bool {
    if case .failure = self { true } else { false }
  }
}
