import KimModel

/// Tells pictures that move: of them the first one alone would be left.
enum MovingPicture {
  static func isFound(in bytes: [UInt8], _ format: PhotoFormat?) -> Bool {
    switch format {
    case .webp: isMoving(webp: bytes)
    case .png: isMoving(png: bytes)
    default: false
    }
  }

  /// The flag of the extended header (RFC 9649, section 2.7.1).
  private static func isMoving(webp bytes: [UInt8]) -> Bool {
    bytes.dropFirst(12).starts(with: "VP8X".utf8) && bytes.count > 20 && bytes[20] & 0x02 != 0
  }

  /// A chunk `acTL` before the picture (PNG, third edition, section 11.3.5).
  private static func isMoving(png bytes: [UInt8]) -> Bool {
    var reader = ByteReader(bytes, at: PNGHeader.signature.count)
    while let length = reader.big(4), let name = reader.take(4), reader.skip(length + 4) {
      if name.elementsEqual("acTL".utf8) { return true }
      if name.elementsEqual("IDAT".utf8) { return false }
    }
    return false
  }
}
