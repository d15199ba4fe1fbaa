/// A WebP file without whatever stands beside its picture (RFC 9649): libvips writes an EXIF block
/// of its own making even where it is told to strip.
enum BareWebP {
  private static let dropped = ["EXIF", "XMP ", "ICCP"]
  /// Of the extended header: what says that such blocks follow.
  private static let flags: UInt8 = 0x20 | 0x08 | 0x04

  /// Nil for what is no whole WebP file.
  static func bytes(of file: [UInt8]) -> [UInt8]? {
    var reader = ByteReader(file)
    guard reader.skip(text: "RIFF"), reader.skip(4), reader.skip(text: "WEBP") else { return nil }
    var chunks: [UInt8] = []
    while !reader.isAtEnd {
      let start = reader.offset
      guard let name = reader.take(4), let length = reader.little(4),
        reader.skip(length + length % 2)
      else { return nil }
      guard !dropped.contains(String(decoding: name, as: UTF8.self)) else { continue }
      var chunk = Array(file[start..<reader.offset])
      if name.elementsEqual("VP8X".utf8), chunk.count > 8 { chunk[8] &= ~flags }
      chunks += chunk
    }
    let count = chunks.count + 4
    let length = (0..<4).map { UInt8(truncatingIfNeeded: count >> (8 * $0)) }
    return Array("RIFF".utf8) + length + Array("WEBP".utf8) + chunks
  }
}
