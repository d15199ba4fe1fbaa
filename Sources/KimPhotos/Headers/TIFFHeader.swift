/// The first picture of a TIFF file (TIFF 6.0, section 8).
enum TIFFHeader {
  static func isFound(in bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x49, 0x49, 0x2A, 0]) || bytes.starts(with: [0x4D, 0x4D, 0, 0x2A])
  }

  /// As shown; nil unless all of the picture is within the file.
  static func size(of bytes: [UInt8]) -> PhotoSize? {
    guard let directory = TIFFDirectory(bytes), directory.isWhole,
      let width = directory.number(256),
      let height = directory.number(257), isWhole(directory, in: bytes.count)
    else { return nil }
    let size = PhotoSize(width: width, height: height)
    return directory.isTurned ? size.turned : size
  }

  /// The picture lies in strips, or in tiles.
  private static func isWhole(_ directory: TIFFDirectory, in length: Int) -> Bool {
    for (offsetTag, countTag) in [(273, 279), (324, 325)] {
      guard let offsets = directory.numbers(offsetTag) else { continue }
      guard let counts = directory.numbers(countTag), counts.count == offsets.count else {
        return false
      }
      return zip(offsets, counts).allSatisfy { $0 + $1 <= length }
    }
    return false
  }
}
