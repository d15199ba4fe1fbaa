/// The blocks of a GIF file (GIF89a specification).
enum GIFHeader {
  /// Nil unless the blocks follow one another to the trailer.
  static func size(of bytes: [UInt8]) -> PhotoSize? {
    var reader = ByteReader(bytes, at: 6)
    guard let width = reader.little(2), let height = reader.little(2),
      skipColours(&reader, after: 2)
    else { return nil }
    while let block = reader.byte() {
      switch block {
      case 0x3B: return PhotoSize(width: width, height: height)
      case 0x21: guard reader.skip(1), skipParts(&reader) else { return nil }
      case 0x2C:
        guard reader.skip(8), skipColours(&reader, after: 0), reader.skip(1), skipParts(&reader)
        else { return nil }
      default: return nil
      }
    }
    return nil
  }

  /// Passes over the flags, some bytes after them, and the colour table that the flags announce.
  private static func skipColours(_ reader: inout ByteReader, after count: Int) -> Bool {
    guard let flags = reader.byte(), reader.skip(count) else { return false }
    return flags & 0x80 == 0 || reader.skip(3 << (flags & 7 + 1))
  }

  private static func skipParts(_ reader: inout ByteReader) -> Bool {
    while let length = reader.byte(), reader.skip(length) {
      if length == 0 { return true }
    }
    return false
  }
}
