import FoundationEssentials
import KimModel
import KimPages
import Testing

struct FeedTests {
  func home() throws -> WebAddress { try #require(WebAddress("https://kim.contoh.id/toman/")) }
  let atom = OutputPath(known: "feed.xml")

  func item(_ number: Int, title: String = "Panen", updated: String? = nil) throws -> FeedItem {
    FeedItem(
      url: "https://kim.contoh.id/toman/berita/\(number).html", title: title,
      summary: "Ringkas <b>",
      author: "KIM", day: try #require(Day(iso: "2024-05-17")),
      updated: updated.flatMap { Day(iso: $0) },
      topics: ["padi & palawija"])
  }

  @Test func `an empty site has no feed`() throws {
    #expect(try Feed(title: "KIM", home: home(), zone: .wib, items: []) == nil)
  }

  @Test func `a feed holds the newest and no more`() throws {
    let items = try (0..<40).map { try item($0) }
    let feed = try #require(Feed(title: "KIM", home: home(), zone: .wib, items: items))
    let text = String(decoding: feed.atom(at: atom), as: UTF8.self)
    #expect(text.components(separatedBy: "<entry>").count - 1 == Feed.longest)
    #expect(text.contains("berita/0.html") && !text.contains("berita/30.html"))
  }

  @Test func `what a writer wrote is text in a feed`() throws {
    let feed = try #require(
      Feed(
        title: "KIM <Toman>", home: home(), zone: .wib,
        items: [item(1, title: "]]></title><script>&\"", updated: "2024-06-01")]))
    let text = String(decoding: feed.atom(at: atom), as: UTF8.self)
    #expect(!text.contains("<script") && !text.contains("<Toman>"))
    #expect(text.contains("<category term=\"padi &amp; palawija\"/>"))
    #expect(text.contains("<updated>2024-06-01T00:00:00+07:00</updated>"))
    struct Decoded: Decodable {
      struct Item: Decodable { let title, url, date_modified: String }
      let items: [Item]
    }
    let decoded = try JSONDecoder().decode(Decoded.self, from: Data(feed.json(at: atom)))
    #expect(decoded.items.map(\.title) == ["]]></title><script>&\""])
  }

  @Test func `a change before publication is none`() throws {
    let feed = try #require(
      Feed(
        title: "KIM", home: home(), zone: .wita, items: [item(1, updated: "2024-01-01")]))
    let text = String(decoding: feed.atom(at: atom), as: UTF8.self)
    #expect(text.contains("<updated>2024-05-17T00:00:00+08:00</updated>"))
  }

  @Test func `a sitemap lists pages with the day they changed`() throws {
    let text = String(
      decoding: Sitemap.pages([
        ("https://a.id/?a&b", Day(iso: "2024-05-17")), ("https://a.id/", nil),
      ]),
      as: UTF8.self)
    #expect(text.contains("<loc>https://a.id/?a&amp;b</loc><lastmod>2024-05-17</lastmod>"))
    #expect(text.contains("<loc>https://a.id/</loc></url>"))
    #expect(
      String(decoding: Sitemap.index(["https://a.id/sitemap.xml"]), as: UTF8.self)
        .contains("<sitemap><loc>https://a.id/sitemap.xml</loc></sitemap>"))
  }

  @Test func `a folder's index is the folder`() throws {
    let home = try home()
    #expect(home.canonical(.home) == "https://kim.contoh.id/toman/")
    #expect(home.canonical(.archive) == "https://kim.contoh.id/toman/arsip.html")
    let list = try #require(OutputPath("berita/index.html"))
    #expect(home.canonical(list) == "https://kim.contoh.id/toman/berita/")
  }
}
