/// A picture as plain pixels: a PPM file of 8 bits a channel (netpbm's format P6).
struct PixelMap {
  let width: Int
  let height: Int
  private let bytes: [UInt8]
  private let start: Int

  /// Nil for what is no whole picture of that kind.
  init?(_ bytes: [UInt8]) {
    var reader = ByteReader(bytes)
    guard reader.skip(text: "P6"), let width = Self.number(&reader),
      let height = Self.number(&reader), Self.number(&reader) == 255,
      (1...32_767).contains(width), (1...32_767).contains(height),
      bytes.count - reader.offset == 3 * width * height
    else { return nil }
    self.width = width
    self.height = height
    self.bytes = bytes
    start = reader.offset
  }

  /// Reads a number and the one blank behind it, and passes over comments before it.
  private static func number(_ reader: inout ByteReader) -> Int? {
    var number: Int?
    while let byte = reader.byte() {
      switch byte {
      case 0x30...0x39: number = min((number ?? 0) * 10 + byte - 0x30, 1 << 20)
      case 0x23: while let next = reader.byte(), next != 0x0A {}
      default: if number != nil { return number }
      }
    }
    return nil
  }

  /// The green of a pixel, which of a grey one is its lightness.
  subscript(x: Int, y: Int) -> Int { Int(bytes[start + 3 * (y * width + x) + 1]) }

  func colour(_ x: Int, _ y: Int) -> (red: UInt8, green: UInt8, blue: UInt8) {
    let offset = start + 3 * (y * width + x)
    return (bytes[offset], bytes[offset + 1], bytes[offset + 2])
  }

  /// The first and the last pixel of a part of a row that are not almost black.
  func inked(in columns: Range<Int>, row: Int) -> (first: Int, last: Int)? {
    let start = start + 3 * row * width + 1
    var first = columns.lowerBound
    while first < columns.upperBound, bytes[start + 3 * first] <= 21 { first += 1 }
    guard first < columns.upperBound else { return nil }
    var last = columns.upperBound - 1
    while bytes[start + 3 * last] <= 21 { last -= 1 }
    return (first, last)
  }
}
