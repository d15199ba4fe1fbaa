/// The beginning of a line such as `Hari/tanggal : Kamis, 20 Agustus 2026`.
struct PhoneLabel {
  /// Whether a blank stands before the colon, which nobody writes in prose.
  let isSpaced: Bool

  private static let longest = 40
  private static let mostWords = 5

  /// - Parameter colon: the first of the line.
  init?(in bytes: ArraySlice<UInt8>, line: Range<Int>, colon: Int) {
    guard line.contains(colon), colon > line.lowerBound, colon - line.lowerBound <= Self.longest,
      colon + 1 < line.upperBound,
      " \t*_".utf8.contains(bytes[colon + 1]) || bytes[colon - 1] <= 0x20
    else { return nil }
    let label = bytes[line.lowerBound..<colon]
    guard let first = label.first(where: { !"*_~".utf8.contains($0) }), first >= 0x41,
      label.allSatisfy(Self.mayStandIn),
      label.split(whereSeparator: { $0 <= 0x20 }).count
        <= Self.mostWords
    else { return nil }
    isSpaced = label.last == 0x20 || label.last == 0x09
  }

  private static func mayStandIn(_ byte: UInt8) -> Bool {
    PlacedScalar.isASCIIWordCharacter(byte) || byte >= 0x80 || " \t/.()-*_~&'".utf8.contains(byte)
  }
}
