/// The orientation in a JPEG's APP1 segment (EXIF 2.32, section 4.6: a TIFF directory).
enum EXIFOrientation {
  /// Whether the picture is shown on its side: orientations 5 to 8 swap width and height.
  static func isTurned(_ segment: ArraySlice<UInt8>) -> Bool {
    guard segment.starts(with: Array("Exif".utf8) + [0, 0]) else { return false }
    return (5...8).contains(value(in: Array(segment.dropFirst(6))) ?? 1)
  }

  private static func value(in tiff: [UInt8]) -> Int? {
    var reader = ByteReader(tiff)
    let isLittle = tiff.starts(with: "II".utf8)
    guard isLittle || tiff.starts(with: "MM".utf8) else { return nil }
    func number(_ count: Int) -> Int? { isLittle ? reader.little(count) : reader.big(count) }
    guard reader.skip(2), number(2) == 42, let start = number(4), start >= 8 else { return nil }
    guard reader.skip(start - 8), let entries = number(2) else { return nil }
    for _ in 0..<entries {
      guard let tag = number(2), let type = number(2), reader.skip(4) else { return nil }
      if tag == 0x0112 { return type == 3 ? number(2) : nil }
      guard reader.skip(4) else { return nil }
    }
    return nil
  }
}
