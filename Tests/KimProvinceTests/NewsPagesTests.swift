import KimModel
import KimProvince
import KimSearch
import KimTestSupport
import Testing

struct NewsPagesTests {
  private static let province = ProvinceText()

  /// The index of KIM with posts of these types and days, a line each.
  private func index(
    _ posts: [String: [(PostType, day: String, title: String)]],
    province: ProvinceText = Self.province
  ) -> BuiltSite {
    let data = posts.mapValues { posts in
      var collector = SearchCollector()
      for (number, post) in posts.enumerated() {
        collector.begin(
          SearchDocument(
            number: SearchNumber(ofPath: post.title), kind: .post(post.0), title: post.title,
            url: "\(post.0.rawValue)/\(number).html", day: Day(iso: post.day)))
      }
      return SearchData.body(of: collector.content)
    }
    let summaries = posts.keys.sorted().map { id in
      SummaryText.kim(
        id, code: id == "palembang" ? "16.71.01.1001" : "16.06.06.2008", in: province.context,
        name: "KIM \(id)")
    }
    return province.index(over: summaries) { site, part in
      guard part == 0, let body = data[site.string] else { return [] }
      let bytes = Array(repeating: UInt8(0), count: SearchData.head) + body
      let ranges = SearchData.ranges(
        in: Array(body.prefix(SearchData.tableSize)), size: bytes.count)
      return ranges.map { Array(bytes[$0[0]]) } ?? []
    }
  }

  private let few: [String: [(PostType, day: String, title: String)]] = [
    "a": [
      (.berita, "2024-05-20", "Panen raya"), (.pengumuman, "2024-04-02", "Listrik <b>padam</b>"),
      (.layanan, "2024-03-01", "Surat pindah"),
    ],
    "palembang": [(.kegiatan, "2024-05-21", "Kerja bakti"), (.wisata, "2024-05-22", "Ketek")],
  ]

  @Test func `news of all KIM stand on a page, the newest first`() throws {
    let page = try #require(index(few)["kabar.html"])
    let titles = page.matches(of: #/<a href="[a-z]+/[a-z]+/\d.html">(.*?)<\/a>/#).map(\.output.1)
    #expect(titles == ["Kerja bakti", "Panen raya", "Listrik &lt;b&gt;padam&lt;/b&gt;"])
    #expect(!page.contains("Ketek"))
  }

  @Test func `each month and each region has its news`() throws {
    let index = index(few)
    let may = try #require(index["kabar/2024-05.html"])
    #expect(may.contains("Panen raya") && may.contains("Kerja bakti") && !may.contains("padam"))
    #expect(index["kabar/2024-04.html"]?.contains("padam") == true)
    let region = try #require(index["kabar/musi-banyuasin.html"])
    #expect(region.contains("Panen raya") && !region.contains("Kerja bakti"))
    #expect(index["kabar.html"]?.contains("href=\"kabar/kota-palembang.html\"") == true)
  }

  @Test func `notices, services and documents have a list where there are any`() {
    let index = index(few)
    #expect(index["pengumuman.html"]?.contains("padam") == true)
    #expect(
      index["layanan.html"]?.contains("<a href=\"a/layanan/2.html\">Surat pindah</a>") == true)
    #expect(index["dokumen.html"] == nil && index["galeri.html"] == nil)
  }

  @Test func `a full month is split by region, and no page grows without bound`() throws {
    let many = (0..<300).map { (PostType.berita, day: "2024-05-20", title: "Kabar \($0)") }
    let index = index(["a": many, "palembang": [(.berita, "2024-05-01", "Ketek")]])
    let month = try #require(index["kabar/2024-05.html"])
    #expect(month.matches(of: #/<li>/#).count == 60)
    #expect(month.contains("href=\"../kabar/2024-05/musi-banyuasin.html\""))
    let part = try #require(index["kabar/2024-05/musi-banyuasin.html"])
    #expect(part.matches(of: #/<li>/#).count == 300)
    #expect(index["kabar/musi-banyuasin.html"]?.matches(of: #/<li>/#).count == 240)
  }

  @Test func `the day of a region is a text to paste`() throws {
    let text = try #require(index(few)["sebarkan/musi-banyuasin/2024-05-20.txt"])
    #expect(
      text
        == "\u{FEFF}*Kabar Kabupaten Musi Banyuasin*\n_Senin, 20 Mei 2024_\n\n*Panen raya*\nKIM a\n"
        + "https://kim.contoh.go.id/a/berita/0.html\n")
  }

  @Test func `the home page leads to all news where there are some`() {
    #expect(index(few)["kabar.html"] != nil)
    #expect(index(["a": []])["kabar.html"] == nil)
  }
}
