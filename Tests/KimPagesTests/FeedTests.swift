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

  @Test func `an entry has its photo, its whole text and the site's icon`() throws {
    let item = FeedItem(
      url: "https://kim.contoh.id/toman/berita/1.html", title: "Panen", summary: "", author: "KIM",
      day: try #require(Day(iso: "2024-05-17")), image: "https://kim.contoh.id/toman/foto/a.jpg",
      text: Array("<p>Padi & <b>palawija</b></p>".utf8))
    let feed = try #require(
      Feed(
        title: "KIM", home: home(), icon: "https://kim.contoh.id/ikon.png",
        logo: "https://kim.contoh.id/kartu.png", zone: .wib, items: [item]))
    let text = String(decoding: feed.atom(at: atom), as: UTF8.self)
    for part in [
      "<icon>https://kim.contoh.id/ikon.png</icon>\n<logo>https://kim.contoh.id/kartu.png</logo>",
      #"<link rel="enclosure" type="image/jpeg" href="https://kim.contoh.id/toman/foto/a.jpg"/>"#,
      #"<content type="html">&lt;p&gt;Padi &amp; &lt;b&gt;palawija&lt;/b&gt;&lt;/p&gt;</content>"#,
    ] {
      #expect(text.contains(part), "\(part)")
    }
    let json = String(decoding: feed.json(at: atom), as: UTF8.self)
    #expect(
      json.contains(#""icon":"https:\/\/kim.contoh.id\/ikon.png""#)
        || json.contains(#""icon":"https://kim.contoh.id/ikon.png""#))
  }

  @Test(arguments: [
    (#"<a href="../umkm/kopi.html">"#, #"<a href="https://kim.contoh.id/toman/umkm/kopi.html">"#),
    (#"<a href="lain.html#x">"#, #"<a href="https://kim.contoh.id/toman/berita/lain.html#x">"#),
    (
      #"<a href="../../gambir/index.html">"#, #"<a href="https://kim.contoh.id/gambir/index.html">"#
    ),
    (##"<a href="#fn-1">"##, ##"<a href="https://kim.contoh.id/toman/berita/a.html#fn-1">"##),
    (#"<a href="https://x.id/">"#, #"<a href="https://x.id/">"#),
    (#"<a href="mailto:a@x.id">"#, #"<a href="mailto:a@x.id">"#),
    (
      #"<img srcset="../foto/a-480.webp 480w, ../foto/a-960.webp 960w" src="../foto/a.jpg">"#,
      #"<img srcset="https://kim.contoh.id/toman/foto/a-480.webp 480w, "#
        + #"https://kim.contoh.id/toman/foto/a-960.webp 960w" "#
        + #"src="https://kim.contoh.id/toman/foto/a.jpg">"#
    ),
    ("<p>teks src=&quot;../a&quot;</p>", "<p>teks src=&quot;../a&quot;</p>"),
    (
      #"<p class="a"><img sizes="(min-width:46em) 23em,50vw" alt="b" class="n7"> class=b</p>"#,
      #"<p><img alt="b"> class=b</p>"#
    ),
  ])
  func `addresses of a text are absolute in a feed`(_ html: String, _ expected: String) throws {
    let page = OutputPath(known: "berita/a.html")
    let bytes = try AbsoluteHTML.bytes(of: Array(html.utf8), on: page, at: home())
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
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
      String(
        decoding: Sitemap.index([("https://a.id/sitemap.xml", Day(iso: "2024-05-17"))]),
        as: UTF8.self
      ).contains(
        "<sitemap><loc>https://a.id/sitemap.xml</loc><lastmod>2024-05-17</lastmod></sitemap>"))
  }

  @Test func `a folder's index is the folder`() throws {
    let home = try home()
    #expect(home.canonical(.home) == "https://kim.contoh.id/toman/")
    #expect(home.canonical(.archive) == "https://kim.contoh.id/toman/arsip.html")
    let list = try #require(OutputPath("berita/index.html"))
    #expect(home.canonical(list) == "https://kim.contoh.id/toman/berita/")
  }
}
