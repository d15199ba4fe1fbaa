import FoundationEssentials
import KimDiagnostics
import KimModel
import Testing

struct SiteSummaryJSONTests {
  private static let texts = [
    "biasa", "\"\\/</script>&", "\u{0}\u{8}\t\n\u{C}\r\u{1F}\u{7F}\u{202E}", "👩‍🌾é\u{301}", "",
  ]

  private func post(_ text: String) throws -> PostSummary {
    PostSummary(
      path: try #require(OutputPath("umkm/kopi.html")), type: .umkm, title: text,
      day: try #require(Day(iso: "2024-05-20")), lastDay: Day(iso: "2024-05-21"), summary: text,
      photo: PostSummary.PhotoSummary(
        files: PhotoFiles(
          stem: try #require(OutputPath("foto/kopi.3f2a9c11d0")), width: 1200, height: 800),
        tone: PhotoTone.allCases.last, alt: text),
      note: text, mark: text, point: Coordinates(latitude: -2.9761, longitude: 104))
  }

  /// Nothing is left as it was made, so that each field is written.
  private func summary(_ text: String) throws -> SiteSummary {
    let code = try #require(RegionCode("16.06.14.2003"))
    var summary = SiteSummary(
      id: try #require(SiteID("muba/kim")), name: text, level: .village,
      locality: Locality(code: code, regions: [Region(code: code, name: text)]))
    describe(&summary, text)
    summary.counts = [.umkm: 3, .agenda: 20, .berita: 100]
    summary.months.add(3, to: 1, of: 202_405)
    summary.years.add(3, to: 1, of: 2024)
    summary.aspirations = [AspirationCount(category: text, counts: [1, 0, 2, 0])]
    let bare = PostSummary(
      path: .home, type: .agenda, title: text, day: try #require(Day(iso: "2024-01-02")),
      summary: "", photo: nil)
    summary.newest = [try post(text), bare]
    summary.newestDay = bare.day
    summary.urgent = [bare]
    summary.items = [.umkm: [try post(text)], .agenda: [bare, bare], .aspirasi: []]
    let excerpt = Excerpt(line: text, column: 1, length: 2)
    summary.links = [
      SiteReference(path: text, place: Place(path: text)),
      SiteReference(
        path: "b", place: Place(path: "c", line: 4, column: 5, length: 6, excerpt: excerpt)),
    ]
    summary.pages = PathFilter([.home, .archive])
    return summary
  }

  private func describe(_ summary: inout SiteSummary, _ text: String) {
    summary.regionName = text
    summary.status = SiteStatus.allCases.last ?? .active
    summary.motto = text
    summary.cluster = text
    summary.whatsapp = PhoneNumber("0812 3456 7890")
    summary.founded = Day(iso: "2020-02-29").map { FoundingDate($0) }
    summary.memberCount = 25
    summary.term = Term("2021-2026")
    summary.awards = [
      Award(name: text, giver: text, year: 2023), Award(name: "", giver: nil, year: nil),
    ]
    summary.logo = OutputPath("foto/logo.png")
    summary.webAddress = WebAddress("https://kim.desa.id/a")
    summary.colour = Colour(red: 1, green: 20, blue: 255)
  }

  @Test(arguments: texts)
  func `a summary is written as Foundation's encoder writes it`(text: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let full = try summary(text)
    let bare = SiteSummary(id: full.id, name: "", level: .district, locality: full.locality)
    for summary in [full, bare] {
      #expect(
        String(decoding: summary.json, as: UTF8.self)
          == String(decoding: try encoder.encode(summary), as: UTF8.self))
    }
  }

  @Test(arguments: texts)
  func `a summary is read as it was written`(text: String) throws {
    let written = try summary(text)
    let read = try JSONDecoder().decode(SiteSummary.self, from: Data(written.json))
    #expect(read == written)
  }
}
