import Foundation
import KimContent
import KimDiagnostics
import KimModel
import KimTestSupport
import Testing

/// Days in a text, read by the entry that posts take. `make test-look` compares what the page offers with
/// the same table.
struct TypedDayTests {
  private struct Typed: Decodable {
    let isi: String
    let hari: String?
    /// Whether it is a whole day and nothing else, as a post's `tanggal` may be.
    let lengkap: Bool?
  }

  @Test func `a day that the page offers is the one that the reader takes it for`() throws {
    let table = TestTheme.repository.appending(path: "Tests/WritingTests/days.json")
    let days = try JSONDecoder().decode([Typed].self, from: Data(contentsOf: table))
    #expect(days.count > 15)
    for day in days where day.lengkap == true {
      let site = SiteText(
        "-- kegiatan/a.md --\n---\njudul: Panen\ntanggal: \(day.isi)\n---\nRamai.\n")
      let post = site.content(province: ProvinceText(day: "2026-12-31")).0?.posts.first
      #expect(post?.date.first.description == day.hari, "\(day.isi)")
    }
  }
}
