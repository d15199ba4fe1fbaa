import KimModel
import KimTestSupport
import Testing

/// Feeds, sitemaps and what robots are told.
struct IndexFeedTests {
  private static let province = ProvinceText()
  private static let unpublished = ProvinceText(
    "-- provinsi.yml --\njudul: KIM\nkode_wilayah: \"16\"\n")

  private func kim(
    _ id: String, _ posts: [(title: String, day: String)] = [], code: String = "16.06.06.2008",
    change: (inout SiteSummary) -> Void = { _ in }
  ) -> SiteSummary {
    SummaryText.kim(id, code: code, in: Self.province.context) {
      $0.newest = posts.map {
        SummaryText.post("berita/\($0.title).html", .berita, title: $0.title, day: $0.day)
      }
      change(&$0)
    }
  }

  private func titles(_ feed: String) -> [String] {
    feed.matches(of: #/<entry>\n<title>(.*?)</title>/#).map { String($0.output.1) }
  }

  @Test func `the feed has the newest posts of all KIM`() throws {
    let index = Self.province.index(over: [
      kim("a", [("dua", "2024-05-02"), ("satu", "2024-05-01")]), kim("b", [("tiga", "2024-05-03")]),
    ])
    let feed = try #require(index["feed.xml"])
    #expect(titles(feed) == ["tiga", "dua", "satu"])
    #expect(feed.contains("<author><name>KIM b</name>"))
    #expect(feed.contains("<id>https://kim.contoh.go.id/b/berita/tiga.html</id>"))
    let json = try #require(index["feed.json"])
    #expect(json.contains("\"url\":\"https://kim.contoh.go.id/a/berita/dua.html\""))
  }

  @Test func `a post of a site that is published apart has its address there`() throws {
    let index = Self.province.index(over: [
      kim("a", [("dua", "2024-05-02")]) { $0.webAddress = WebAddress("https://a.desa.id/") }
    ])
    #expect(index["feed.xml"]?.contains("<id>https://a.desa.id/berita/dua.html</id>") == true)
  }

  @Test func `a feed of a regency has the posts of its KIM only`() throws {
    let index = Self.province.index(over: [
      kim("a", [("desa", "2024-05-02")]), kim("b", [("kota", "2024-05-03")], code: "16.71.01.1001"),
    ])
    #expect(titles(try #require(index["wilayah/kota-palembang.xml"])) == ["kota"])
    #expect(titles(try #require(index["wilayah/musi-banyuasin.xml"])) == ["desa"])
    #expect(index["wilayah/musi-banyuasin/babat-toman.xml"] == nil)
  }

  @Test func `an index without posts has no feed and offers none`() throws {
    let index = Self.province.index(over: [kim("a")])
    #expect(index["feed.xml"] == nil && index["feed.json"] == nil)
    #expect(try IndexPageText("index.html", of: index).contains("feed.xml") == false)
  }

  @Test func `an index without an address has no feed, no sitemap and no canonical`() throws {
    let index = Self.unpublished.index(over: [kim("a", [("satu", "2024-05-01")])])
    for path in ["feed.xml", "feed.json", "sitemap.xml", "sitemap-indeks.xml"] {
      #expect(index[path] == nil, "\(path)")
    }
    #expect(index["robots.txt"] == "User-agent: *\nAllow: /\n")
    let home = try IndexPageText("index.html", of: index)
    #expect(!home.contains("rel=\"canonical\"") && !home.contains("feed.xml"))
    #expect(index["wilayah/musi-banyuasin.xml"] == nil)
  }

  @Test func `the sitemap names those of the sites that are published with the index`() throws {
    let index = Self.province.index(over: [
      kim("a"), kim("b") { $0.webAddress = WebAddress("https://b.desa.id/") },
    ])
    let map = try #require(index["sitemap.xml"])
    #expect(
      map.matches(of: #/<loc>(.*?)</loc>/#).map { String($0.output.1) } == [
        "https://kim.contoh.go.id/sitemap-indeks.xml", "https://kim.contoh.go.id/a/sitemap.xml",
      ])
    #expect(
      index["robots.txt"]?.hasSuffix("Sitemap: https://kim.contoh.go.id/sitemap.xml\n") == true)
  }

  @Test func `the index's own sitemap has every page but those for lost addresses and for writers`()
    throws
  {
    let index = ExampleSite.province.index(of: [ExampleSite.full])
    let map = try #require(index["sitemap-indeks.xml"])
    let listed = Set(
      map.matches(of: #/<loc>https://kim.contoh.go.id/(.*?)</loc>/#).map {
        String($0.output.1)
      })
    let pages = index.outputs.map(\.path.string).filter {
      $0.hasSuffix(".html") && !["404.html", "tulis.html"].contains($0)
    }
    #expect(listed.count == pages.count)
    #expect(listed.contains("") && listed.contains("siaran/"), "folders stand for their page")
    #expect(pages.filter { !$0.hasSuffix("index.html") }.allSatisfy { listed.contains($0) })
  }
}
