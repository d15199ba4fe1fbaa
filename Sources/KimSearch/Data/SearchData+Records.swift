package import KimModel

/// The public information of a site, for the index's list of it.
extension SearchData {
  static func bytes(of records: [PublicRecord]) -> [UInt8] {
    var bytes: [UInt8] = []
    for record in records {
      bytes.write(UInt64(record.kind.order))
      bytes.write(UInt64(clamping: record.day.daysSinceEpoch + dayOffset))
      for text in [
        record.title, record.url, record.summary, record.responsible, record.place, record.form,
        record.kept,
      ] { bytes.write(text) }
    }
    return bytes
  }

  /// The records in `recordPart` of a site's data, up to what no build of ours wrote.
  package static func records(in bytes: [UInt8]) -> [PublicRecord] {
    var records: [PublicRecord] = []
    var reader = SearchDataReader(bytes)
    while !reader.isAtEnd, let record = record(&reader) { records.append(record) }
    return records
  }

  private static func record(_ reader: inout SearchDataReader) -> PublicRecord? {
    let kinds = PublicInformation.allCases
    guard let kind = reader.count(), kinds.indices.contains(kind), let number = reader.number(),
      let day = Day(daysSinceEpoch: Int(clamping: number) - dayOffset)
    else { return nil }
    var texts: [String] = []
    for _ in 0..<7 {
      guard let text = reader.text() else { return nil }
      texts.append(String(decoding: text, as: UTF8.self))
    }
    return PublicRecord(
      kind: kinds[kind], title: texts[0], url: texts[1], summary: texts[2], responsible: texts[3],
      day: day, place: texts[4], form: texts[5], kept: texts[6])
  }
}
