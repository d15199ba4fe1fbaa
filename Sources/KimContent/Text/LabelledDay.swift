import KimModel

/// The day that the text of an invitation or a notice names behind a label, where the fields name
/// none: `📅 Hari/tgl : Selasa, 25 Agustus 2026`.
enum LabelledDay {
  private static let searched = 8_192
  private static let mostLines = 100
  private static let longestLabel = 40

  /// The names of a date, in small letters, without anything between them.
  private static let labels = Set(
    (["tanggal", "waktu", "pelaksanaan"] + PostNames.possibleDates
      + PostNames.date.map(\.name)).map { $0.filter(\.isLetter) })

  /// The only day that stands behind such a label; nil where several do.
  static func only(in body: ArraySlice<UInt8>, clockOffset: Int) -> DateSpan? {
    let text = String(decoding: body.prefix(searched), as: UTF8.self)
    var found: DateSpan?
    for line in text.split(whereSeparator: \.isNewline).prefix(mostLines) {
      guard let span = span(of: line, clockOffset) else { continue }
      guard found == nil || found?.first == span.first else { return nil }
      found = found ?? span
    }
    return found
  }

  private static func span(of line: Substring, _ clockOffset: Int) -> DateSpan? {
    guard let sign = line.prefix(longestLabel).firstIndex(where: { ":=".contains($0) }) else {
      return nil
    }
    let label = line[..<sign].lowercased().filter(\.isLetter)
    guard labels.contains(label) else { return nil }
    let written = line[line.index(after: sign)...].drop { $0.isWhitespace || "*_~:".contains($0) }
    return WrittenDate(String(written), clockOffset: clockOffset)?.span
  }
}
