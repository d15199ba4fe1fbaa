/// The segments of a JPEG file up to its picture (ITU-T T.81, annex B), and its EXIF orientation.
struct JPEGHeader {
  /// As shown; nil if the file ends before its picture does.
  private(set) var size: PhotoSize?

  init(_ bytes: [UInt8]) {
    var reader = ByteReader(bytes, at: 2)
    var frame: PhotoSize?
    var isTurned = false
    while let marker = Self.marker(&reader) {
      if Self.isStandalone(marker) { continue }
      guard let length = reader.big(2), let segment = reader.take(length - 2) else { return }
      if Self.isFrame(marker), frame == nil { frame = Self.frame(segment) }
      if marker == 0xE1 { isTurned = isTurned || EXIFOrientation.isTurned(segment) }
      guard marker == 0xDA else { continue }
      guard let frame, Self.hasEnd(bytes, after: reader.offset) else { return }
      size = isTurned ? frame.turned : frame
      return
    }
  }

  /// The next marker; any number of fill bytes may stand before it.
  private static func marker(_ reader: inout ByteReader) -> Int? {
    guard reader.byte() == 0xFF else { return nil }
    while let byte = reader.byte() {
      if byte != 0xFF { return byte == 0 ? nil : byte }
    }
    return nil
  }

  /// Restart markers, start of image, TEM: nothing follows them.
  private static func isStandalone(_ marker: Int) -> Bool {
    (0xD0...0xD8).contains(marker) || marker == 0x01
  }

  /// Every kind of frame: baseline, progressive, lossless, arithmetic. C4, C8 and CC are not frames.
  private static func isFrame(_ marker: Int) -> Bool {
    (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
  }

  private static func frame(_ segment: ArraySlice<UInt8>) -> PhotoSize? {
    var reader = ByteReader(Array(segment), at: 1)
    guard let height = reader.big(2), let width = reader.big(2) else { return nil }
    return PhotoSize(width: width, height: height)
  }

  /// The end marker cannot stand inside picture data, so that one after the scan's start is an end.
  private static func hasEnd(_ bytes: [UInt8], after offset: Int) -> Bool {
    var index = bytes.count - 1
    while index > offset {
      if bytes[index] == 0xD9, bytes[index - 1] == 0xFF { return true }
      index -= 1
    }
    return false
  }
}
