/// Letters as the cache keeps them: a line that names the format, then one record after another.
///
/// A record is a kind, the weight and the size, the piece with its length, and either its advance
/// or the box and the ink of its shape; numbers have two bytes, the least significant first.
extension Letters {
  private static let title = "kim huruf 1\n"

  var bytes: [UInt8] {
    var bytes = Array(Self.title.utf8)
    for (isBold, pieces) in advances.sorted(by: { !$0.key && $1.key }) {
      for (piece, advance) in pieces.sorted(by: { $0.key < $1.key }) {
        Self.append(0, isBold: isBold, 100, piece, to: &bytes)
        Self.append(Int((advance * 16).rounded()), to: &bytes)
      }
    }
    for style in CardStyle.all {
      for (piece, letter) in (shapes[style] ?? [:]).sorted(by: { $0.key < $1.key }) {
        Self.append(1, isBold: style.isBold, style.size, piece, to: &bytes)
        for number in [letter.left, letter.top, letter.width, letter.height] {
          Self.append(number, to: &bytes)
        }
        bytes += letter.ink
      }
    }
    return bytes
  }

  private static func append(
    _ kind: UInt8, isBold: Bool, _ size: Int, _ piece: String, to bytes: inout [UInt8]
  ) {
    bytes += [kind, isBold ? 1 : 0]
    append(size, to: &bytes)
    append(piece.utf8.count, to: &bytes)
    bytes += piece.utf8
  }

  private static func append(_ number: Int, to bytes: inout [UInt8]) {
    bytes += [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
  }

  /// Nil for what is not exactly that.
  init?(_ bytes: [UInt8]) {
    var reader = ByteReader(bytes)
    guard reader.skip(text: Self.title) else { return nil }
    while !reader.isAtEnd { guard read(from: &reader) else { return nil } }
  }

  private mutating func read(from reader: inout ByteReader) -> Bool {
    guard let kind = reader.byte(), let weight = reader.byte(), let size = reader.little(2),
      let length = reader.little(2), let name = reader.take(length)
    else { return false }
    let piece = String(decoding: name, as: UTF8.self)
    guard kind == 1 else {
      guard let advance = reader.little(2) else { return false }
      add(advance: Double(advance) / 16, of: piece, isBold: weight == 1)
      return true
    }
    guard let left = Self.signed(&reader), let top = Self.signed(&reader),
      let width = reader.little(2), let height = reader.little(2),
      let ink = reader.take(width * height), ink.allSatisfy({ $0 <= Letter.fullInk })
    else { return false }
    add(
      Letter(left: left, top: top, width: width, height: height, ink: Array(ink)), for: piece,
      in: CardStyle(size: size, isBold: weight == 1))
    return true
  }

  private static func signed(_ reader: inout ByteReader) -> Int? {
    reader.little(2).map { Int(Int16(truncatingIfNeeded: $0)) }
  }
}
