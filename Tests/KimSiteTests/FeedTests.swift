import Foundation
import FoundationXML
import KimModel
import KimTestSupport
import Testing

struct FeedTests {
  let site = ExampleSite.full.build(province: ExampleSite.province)

  /// Elements of a well-formed document with their text, in order.
  final class Reader: NSObject, XMLParserDelegate {
    // A class because XMLParser calls back an object.
    private(set) var elements: [(path: String, text: String, attributes: [String: String])] = []
    private var open: [Int] = []

    init(_ text: String) throws {
      super.init()
      let parser = XMLParser(data: Data(text.utf8))
      parser.delegate = self
      try #require(parser.parse(), "not well-formed")
    }

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String] = [:]
    ) {
      let parent = open.last.map { elements[$0].path + "/" } ?? ""
      open.append(elements.count)
      elements.append((parent + name, "", attributes))
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      if let last = open.last { elements[last].text += text }
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
      qualifiedName: String?
    ) {
      open.removeLast()
    }

    func texts(_ path: String) -> [String] { elements.filter { $0.path == path }.map(\.text) }
  }

  @Test func `the Atom feed has what RFC 4287 requires`() throws {
    let feed = try Reader(try #require(site["feed.xml"]))
    for element in ["id", "title", "updated"] {
      #expect(feed.texts("feed/\(element)").count == 1, "\(element)")
      #expect(feed.texts("feed/entry/\(element)").allSatisfy { !$0.isEmpty })
    }
    let count = feed.texts("feed/entry").count
    #expect(count == 12)
    for element in ["id", "title", "updated", "author/name"] {
      #expect(feed.texts("feed/entry/\(element)").count == count, "\(element)")
    }
  }

  @Test func `ids and links of the feed are absolute and each entry's own`() throws {
    let feed = try Reader(try #require(site["feed.xml"]))
    let ids = feed.texts("feed/entry/id")
    #expect(Set(ids).count == ids.count)
    let links = feed.elements.filter { $0.path.hasSuffix("/link") }
      .compactMap { $0.attributes["href"] }
    for url in ids + links {
      #expect(url.hasPrefix("https://kim.contoh.go.id/toman/"), "\(url)")
    }
  }

  @Test func `pictures that feeds name are published`() throws {
    let built = SiteText(
      "-- klarifikasi/a.md --\n---\njudul: A\ntanggal: 2024-05-01\nklaim: B\nvonis: hoaks\n"
        + "gambar: a.jpg\ngambar_alt: A\n---\nIsi ![B](b.jpg).\n-- klarifikasi/a.jpg --\n"
        + "-- klarifikasi/b.jpg --\n"
    ).build()
    let feed = try Reader(try #require(built["feed.xml"]))
    let paths = Set(built.outputs.map { "https://kim.contoh.go.id/toman/\($0.path)" })
    let pictures = feed.elements.compactMap { element in
      element.attributes["rel"] == "enclosure" ? element.attributes["href"] : nil
    }
    #expect(pictures.count == 1 && paths.isSuperset(of: pictures))
    #expect(paths.isSuperset(of: feed.texts("feed/icon") + feed.texts("feed/logo")))
    let text = try #require(feed.texts("feed/entry/content").first)
    #expect(text.contains("src=\"https://kim.contoh.go.id/toman/foto/b."))
  }

  @Test func `lists change with the newest of their posts`() throws {
    let built = SiteText(
      "-- berita/a.md --\n---\njudul: A\ntanggal: 2024-05-01\ntopik: [padi]\n---\nIsi.\n"
        + "-- berita/b.md --\n---\njudul: B\ntanggal: 2024-04-01\ndiperbarui: 2024-05-09\n---\nIsi."
    ).build()
    let map = try #require(built["sitemap.xml"])
    for entry in [
      "toman/</loc><lastmod>2024-05-09<", "toman/berita/</loc><lastmod>2024-05-09<",
      "topik/padi.html</loc><lastmod>2024-05-01<", "2024-04.html</loc><lastmod>2024-05-09<",
    ] {
      #expect(map.contains(entry), "\(entry)")
    }
  }

  @Test func `times of the feed are of RFC 3339 and the newest one is the feed's`() throws {
    let feed = try Reader(try #require(site["feed.xml"]))
    let times = feed.texts("feed/entry/updated")
    let form = #/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0[789]:00/#
    for time in times { #expect(time.wholeMatch(of: form) != nil, "\(time)") }
    #expect(feed.texts("feed/updated").first == times.max())
  }

  @Test func `an entry keeps its id when the day or the text changes`() throws {
    let later = ExampleSite.full.build(province: ProvinceText(day: "2025-06-01"))
    let before = try Reader(try #require(site["feed.xml"])).texts("feed/entry/id")
    let after = try Reader(try #require(later["feed.xml"])).texts("feed/entry/id")
    #expect(before == after)
  }

  @Test func `the JSON feed has what version 1.1 requires`() throws {
    let text = try #require(site["feed.json"])
    let feed = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(feed["version"] as? String == "https://jsonfeed.org/version/1.1")
    #expect(feed["title"] as? String == "KIM Sumber Makmur")
    let items = try #require(feed["items"] as? [[String: Any]])
    #expect(items.count == 12)
    for item in items {
      #expect(item["id"] as? String == item["url"] as? String)
      #expect(item["content_text"] is String && item["date_published"] is String)
    }
  }

  @Test func `the sitemap lists pages by their absolute addresses, each once`() throws {
    let urls = try Reader(try #require(site["sitemap.xml"])).texts("urlset/url/loc")
    #expect(Set(urls).count == urls.count)
    #expect(urls.allSatisfy { $0.hasPrefix("https://kim.contoh.go.id/toman/") })
    #expect(!urls.contains { $0.hasSuffix("404.html") || $0.contains("/lama/") })
  }
}
