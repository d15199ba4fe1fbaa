import KimDiagnostics
import KimModel
import KimSystem
import KimTestSupport
import Testing

@testable import KimSiteWork

struct BuildRecordTests {
  private let inputs = SiteInputs(
    files: [
      InputFile(
        path: "berita/panen.md", stamp: FileStamp(size: 90, modified: 5, changed: 6, inode: 7),
        content: Fingerprint(of: [4])),
      InputFile(path: "catatan.tmp", stamp: .unknown, content: nil),
    ], refused: ["tautan.md"])

  private func record() -> BuildRecord {
    var record = BuildRecord(key: Fingerprint(of: [1, 2, 3]))
    record.pagesKey = Fingerprint(of: [1, 2])
    record.region = RegionCode("16.06.06.2008")
    record.validity = Validity(first: Moment("2024-05-20T06:30"), end: nil)
    record.inputs = RecordedInputs(inputs)
    record.outputs = OutputFiles([OutputFile(path: "kim/index.html", size: 100, modified: 9)])
    record.fileCount = 3
    record.pageCount = 1
    record.diagnostics = Diagnostics([
      Diagnostic(
        .warning, code: "a/b", at: Place(path: "sites/kim/x.md", line: 3), id: "é", en: "e")
    ])
    return record
  }

  @Test func `a record is read as it was written`() throws {
    let record = record()
    #expect(BuildRecord(bytes: try record.bytes) == record)
    let empty = BuildRecord(key: Fingerprint(of: []))
    #expect(BuildRecord(bytes: try empty.bytes) == empty)
  }

  @Test func `a record that is cut off anywhere is none`() throws {
    let bytes = try record().bytes
    for count in 0..<bytes.count { #expect(BuildRecord(bytes: Array(bytes.prefix(count))) == nil) }
  }

  @Test func `a record with one bit changed anywhere is none`() throws {
    let bytes = try record().bytes
    for index in bytes.indices {
      var damaged = bytes
      damaged[index] ^= 1 << UInt8(index % 8)
      #expect(BuildRecord(bytes: damaged) == nil, "byte \(index)")
    }
  }

  @Test func `a record of another format is none`() throws {
    let text = Array("kim record 0\n".utf8)
    #expect(BuildRecord(bytes: text + (try record().bytes.dropFirst(text.count))) == nil)
    #expect(BuildRecord(bytes: Array("{\"version\": 1}".utf8)) == nil)
    #expect(BuildRecord(bytes: []) == nil)
  }

  @Test func `numbers that no record has are damage, not a crash`() throws {
    var writer = RecordWriter()
    writer.add(Int.max)
    for _ in 0..<4 { writer.add(-1) }
    var reader = RecordReader(writer.bytes)
    #expect(throws: RecordReader.Damage.self) { _ = try reader.text() }
    #expect(throws: RecordReader.Damage.self) {
      _ = try reader.list { (reader) throws(RecordReader.Damage) in try reader.number() }
    }
  }
}
