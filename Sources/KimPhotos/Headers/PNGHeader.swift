/// The chunks of a PNG file (ISO/IEC 15948).
enum PNGHeader {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// Nil unless the chunks follow one another from IHDR to IEND.
  static func size(of bytes: [UInt8]) -> PhotoSize? {
    var reader = ByteReader(bytes, at: signature.count)
    guard reader.big(4) == 13, reader.skip(text: "IHDR"), let width = reader.big(4),
      let height = reader.big(4), reader.skip(5 + 4)
    else { return nil }
    var isTurned = false
    var isBeforePicture = true
    while let length = reader.big(4), let name = reader.take(4), let data = reader.take(length),
      reader.skip(4)
    {
      if name.elementsEqual("IDAT".utf8) { isBeforePicture = false }
      // Behind the picture nobody looks for it.
      if isBeforePicture, name.elementsEqual("eXIf".utf8) {
        isTurned = isTurned || EXIFOrientation.isTurned(bare: data)
      }
      guard name.elementsEqual("IEND".utf8) else { continue }
      let size = PhotoSize(width: width, height: height)
      return isTurned ? size.turned : size
    }
    return nil
  }
}
