import KimModel
import KimTestSupport
import Testing

struct SiteSearchTests {
  private static let site = SiteText(
    """
    -- berita/2024-05-20-panen.md --
    ---
    judul: Panen raya & "syukuran"
    topik: [Padi]
    lokasi: Dusun II
    ringkasan: Bersama lurah
    ---
    Warga **mengetam** <b>padi</b> di sawah.
    -- klarifikasi/2024-05-21-bansos.md --
    ---
    judul: Tautan bansos
    vonis: hoaks
    ---
    Bukan dari dinas.
    """)

  private func words(_ site: BuiltSite) -> [String] {
    guard let data = site["cari/isi.js"]?.split(separator: "\"").last(where: { $0.contains(".") })
    else { return [] }
    var words: [String] = []
    for entry in data.split(separator: ",") {
      guard let first = entry.first, let dot = entry.firstIndex(of: ".") else { continue }
      let shared = Self.digits.firstIndex(of: first) ?? 0
      let rest = entry[entry.index(after: entry.startIndex)..<dot]
      words.append(String((words.last ?? "").prefix(shared)) + rest)
    }
    return words
  }

  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")

  @Test func `titles, topics, places, summaries and texts are found`() {
    let words = Set(words(Self.site.build()))
    #expect(
      words.isSuperset(of: [
        "panen", "syukuran", "padi", "dusun", "lurah", "mengetam", "toman", "muba", "berita",
      ]))
    #expect(!words.contains("strong") && !words.contains("di") && !words.contains("quot"))
  }

  @Test func `a rumour is found by its verdict`() {
    #expect(words(Self.site.build()).contains("hoaks"))
  }

  @Test func `words stand in order, each once`() {
    let words = words(Self.site.build())
    #expect(words == words.sorted() && Set(words).count == words.count)
  }

  @Test func `its page has lists, a sentence for those without a script, and the script`() throws {
    let built = Self.site.build()
    let page = try #require(built["cari.html"])
    #expect(page.contains("<noscript>") && page.contains("<h3>P</h3>"))
    #expect(page.contains("data-folder=\"cari/\" data-first=\"isi\""))
    #expect(page.contains("script-src 'self'"))
    let script = page.firstMatch(of: #/src="(aset\/cari\.[0-9a-f]+\.js)"/#)?.output.1
    #expect(script.flatMap { built[String($0)] } != nil)
  }

  @Test func `other pages have the box and no script`() throws {
    let page = try #require(Self.site.build()["berita/panen.html"])
    #expect(page.contains("action=\"../cari.html\" role=\"search\""))
    #expect(!page.contains("script-src"))
  }

  @Test func `a site without posts has no search, and no box`() throws {
    let built = SiteText("").build()
    #expect(built["cari.html"] == nil && built["cari/isi.js"] == nil)
    #expect(built["index.html"]?.contains("role=\"search\"") == false)
  }

  @Test func `a site of more than 300 posts has its data in many files`() throws {
    let posts = (0..<301).map {
      "-- berita/k\($0).md --\n---\njudul: Kabar \($0)\ntanggal: 2024-05-20\n---\nSawah \($0).\n"
    }
    let built = SiteText(posts.joined()).build()
    #expect(built["cari/isi.js"] == nil)
    #expect(built["cari/daftar.js"] != nil && built["cari/kata-s.js"] != nil)
    #expect(built["cari.html"]?.contains("data-first=\"daftar\"") == true)
  }

  @Test func `machines are told how to search`() {
    let page = Self.site.build()["index.html"] ?? ""
    #expect(page.contains("\"@type\":\"SearchAction\""))
    #expect(page.contains("cari.html?q={search_term_string}"))
  }

  @Test func `the news of a day is a text to paste`() {
    let text = Self.site.build()["sebarkan/2024-05-20.txt"]
    #expect(text?.contains("*Panen raya & \"syukuran\"*\nBersama lurah\nhttps://") == true)
    #expect(text?.contains("Tautan bansos") == false)
  }

  @Test func `the same folder gives the same data`() {
    #expect(Self.site.build().search == Self.site.build().search)
    #expect(!Self.site.build().search.isEmpty)
  }
}
