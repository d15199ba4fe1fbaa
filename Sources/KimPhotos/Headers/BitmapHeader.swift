/// The head of a Windows bitmap (BITMAPFILEHEADER and BITMAPINFOHEADER, versions 3 to 5).
struct BitmapHeader {
  let width: Int
  let height: Int
  /// Whether the first row of the file is the topmost.
  let isTopDown: Bool
  /// 8, 24 or 32.
  let bits: Int
  /// Where the rows begin.
  let pixels: Int
  /// Where the colours of a picture of 8 bits begin, four bytes each, and how many there are.
  let palette: Int
  let colours: Int

  /// `BM` alone may begin a text: the reserved zeros and the size of the second header tell.
  static func isFound(in bytes: [UInt8]) -> Bool {
    guard bytes.starts(with: "BM".utf8), bytes.count > 18 else { return false }
    return bytes[6..<10].allSatisfy { $0 == 0 }
      && [12, 16, 40, 52, 56, 64, 108, 124].contains(bytes[14])
      && bytes[15..<18].allSatisfy { $0 == 0 }
  }

  /// Nil for kinds that are not read: compressed ones, and those of few or unusual bits.
  init?(_ bytes: [UInt8]) {
    var reader = ByteReader(bytes, at: 10)
    guard let pixels = reader.little(4), let size = reader.little(4), size >= 40,
      let width = reader.little(4), let rawHeight = reader.little(4), reader.skip(2),
      let bits = reader.little(2), let compression = reader.little(4), reader.skip(12),
      let colours = reader.little(4), reader.skip(4)
    else { return nil }
    let height = Int(Int32(truncatingIfNeeded: rawHeight))
    guard width > 0, width <= PhotoHeader.longestSide, abs(height) <= PhotoHeader.longestSide
    else { return nil }
    guard [8, 24, 32].contains(bits),
      compression == 0 || (compression == 3 && bits == 32 && Self.hasUsualMasks(&reader))
    else { return nil }
    self.width = width
    self.height = abs(height)
    isTopDown = height < 0
    self.bits = bits
    self.pixels = pixels
    palette = 14 + size
    self.colours = bits == 8 ? (colours == 0 ? 256 : min(colours, 256)) : 0
  }

  /// Red, green and blue where they are without masks too.
  private static func hasUsualMasks(_ reader: inout ByteReader) -> Bool {
    reader.little(4) == 0xFF0000 && reader.little(4) == 0xFF00 && reader.little(4) == 0xFF
  }

  /// In bytes; rows end at multiples of four.
  var rowLength: Int { (width * bits / 8 + 3) / 4 * 4 }

  /// Nil unless all rows are within the file.
  func size(in length: Int) -> PhotoSize? {
    guard height > 0, pixels >= 0, rowLength * height <= length - pixels,
      palette + 4 * colours <= length
    else { return nil }
    return PhotoSize(width: width, height: height)
  }
}
