/// Coordinates in XMP, a text that stands as it is in PDF files and videos
/// (ISO 16684-1; the properties are those of "XMP Specification Part 2", EXIF schema).
enum XMPPlace {
  private static let names = ["GPSLatitude", "GPSLongitude", "GPSAltitude"]
  /// In bytes.
  private static let longestValue = 64

  /// The values: `exif:GPSLatitude="2,58.5S"`, or the same as an element.
  static func values(in file: ByteSearch, _ range: Range<Int>) -> [Range<Int>] {
    names.flatMap { file.ends(of: $0, in: range) }.compactMap { value(in: file, from: $0, range) }
  }

  private static func value(
    in file: ByteSearch, from start: Int, _ range: Range<Int>
  ) -> Range<Int>? {
    let rest = file.bytes[start..<min(start + longestValue + 3, range.upperBound)]
    let opening: Int
    let closing: UInt8
    if rest.starts(with: "=\"".utf8) {
      (opening, closing) = (2, UInt8(ascii: "\""))
    } else if rest.starts(with: "='".utf8) {
      (opening, closing) = (2, UInt8(ascii: "'"))
    } else if rest.starts(with: ">".utf8) {
      (opening, closing) = (1, UInt8(ascii: "<"))
    } else {
      return nil
    }
    guard let end = rest.dropFirst(opening).firstIndex(of: closing) else { return nil }
    return (start + opening)..<end
  }
}
