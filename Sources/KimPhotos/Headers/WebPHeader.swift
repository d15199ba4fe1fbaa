/// The chunks of a WebP file that say how large its picture is (RFC 9649).
enum WebPHeader {
  /// Nil unless the file is as long as it says.
  static func size(of bytes: [UInt8]) -> PhotoSize? {
    var reader = ByteReader(bytes, at: 4)
    guard let length = reader.little(4), bytes.count >= length + 8, reader.skip(4) else {
      return nil
    }
    if reader.skip(text: "VP8X") { return extended(&reader) }
    if reader.skip(text: "VP8L") { return lossless(&reader) }
    if reader.skip(text: "VP8 ") { return lossy(&reader) }
    return nil
  }

  private static func extended(_ reader: inout ByteReader) -> PhotoSize? {
    guard reader.skip(4), let flags = reader.little(4), let width = reader.little(3),
      let height = reader.little(3)
    else {
      return nil
    }
    let size = PhotoSize(width: width + 1, height: height + 1)
    let hasEXIF = flags & 0x08 != 0
    return hasEXIF && isTurned(&reader) ? size.turned : size
  }

  /// Whether the first EXIF block says that the picture is shown on its side.
  private static func isTurned(_ reader: inout ByteReader) -> Bool {
    while let name = reader.take(4), let length = reader.little(4), let data = reader.take(length) {
      if name.elementsEqual("EXIF".utf8) { return EXIFOrientation.isTurned(bare: data) }
      guard length % 2 == 0 || reader.skip(1) else { return false }
    }
    return false
  }

  private static func lossless(_ reader: inout ByteReader) -> PhotoSize? {
    guard reader.skip(4), reader.byte() == 0x2F, let bits = reader.little(4) else { return nil }
    return PhotoSize(width: bits & 0x3FFF + 1, height: bits >> 14 & 0x3FFF + 1)
  }

  /// A VP8 key frame (RFC 6386, section 9.1).
  private static func lossy(_ reader: inout ByteReader) -> PhotoSize? {
    guard reader.skip(4 + 3), reader.big(3) == 0x9D012A, let width = reader.little(2),
      let height = reader.little(2)
    else { return nil }
    return PhotoSize(width: width & 0x3FFF, height: height & 0x3FFF)
  }
}
