/// The chunks of a PNG file (ISO/IEC 15948).
enum PNGHeader {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// Nil unless the chunks follow one another from IHDR to IEND.
  static func size(of bytes: [UInt8]) -> PhotoSize? {
    var reader = ByteReader(bytes, at: signature.count)
    guard reader.big(4) == 13, reader.skip(text: "IHDR"), let width = reader.big(4),
      let height = reader.big(4), reader.skip(5 + 4)
    else { return nil }
    while let length = reader.big(4), let name = reader.take(4), reader.skip(length + 4) {
      if name.elementsEqual("IEND".utf8) { return PhotoSize(width: width, height: height) }
    }
    return nil
  }
}
