import KimModel
import KimSearch
import Testing

struct PublicRecordDataTests {
  private func record(_ title: String, _ kind: PublicInformation, day: Int) throws -> PublicRecord {
    PublicRecord(
      kind: kind, title: title, url: "dokumen/a.html", summary: "Isi", responsible: "Kades",
      day: try #require(Day(daysSinceEpoch: day)), place: "Toman", form: "PDF", kept: "1 tahun")
  }

  private func part(of records: [PublicRecord]) throws -> [UInt8] {
    let body = SearchData.body(of: SearchCollector().content, records: records)
    let ranges = try #require(
      SearchData.ranges(
        in: Array(body.prefix(SearchData.tableSize)), size: SearchData.head + body.count))
    let part = ranges[SearchData.recordPart]
    return Array(body[(part.lowerBound - SearchData.head)..<(part.upperBound - SearchData.head)])
  }

  @Test func `records are the same after they were written and read`() throws {
    let records = [
      try record("APB Desa, \"2026\"\n😀", .periodic, day: 19_800),
      try record("", .urgent, day: -20_000), try record("Surat", .onRequest, day: 0),
    ]
    #expect(SearchData.records(in: try part(of: records)) == records)
  }

  @Test func `records that were cut or spoilt end where they are no longer ours`() throws {
    let records = [
      try record("A", .periodic, day: 1), try record("B", .periodic, day: 2),
    ]
    let bytes = try part(of: records)
    #expect(SearchData.records(in: Array(bytes.dropLast())) == [records[0]])
    #expect(SearchData.records(in: [9] + bytes) == [])
    #expect(SearchData.records(in: []) == [])
  }
}
