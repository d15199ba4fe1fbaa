import KimModel
import KimTestSupport
import Testing

struct UrgentTests {
  static let banner = "<aside class=\"siaga lebar\">"

  func site(_ fields: String, day: String = "2024-06-01") -> BuiltSite {
    SiteText(
      """
      -- pengumuman/banjir.md --
      ---
      judul: Air sungai naik
      tanggal: 2024-05-28
      \(fields)
      ---
      Siaga.
      -- berita/kabar.md --
      ---
      judul: Kabar
      tanggal: 2024-05-20
      ---
      Isi.
      """
    ).build(province: ProvinceText(day: day))
  }

  @Test func `urgent information stands on every page but its own`() throws {
    let site = site("informasi_publik: serta-merta\nberlaku_sampai: 2024-06-01")
    let pages = site.outputs.map(\.path.string).filter {
      $0.hasSuffix(".html") && !["tulis.html", "poster.html", "papan.html"].contains($0)
        && !$0.hasPrefix("tahun/")
    }
    for path in pages {
      let page = try #require(site[path])
      #expect(page.contains(Self.banner) == (path != "pengumuman/banjir.html"), "\(path)")
    }
    #expect(
      try #require(site["berita/kabar.html"]).contains(
        "<a href=\"../pengumuman/banjir.html\">Air sungai naik</a>"))
  }

  @Test(arguments: [
    ("informasi_publik: serta-merta\nberlaku_sampai: 2024-06-01", "2024-06-01", true),
    ("informasi_publik: serta-merta\nberlaku_sampai: 2024-06-01", "2024-06-02", false),
    ("informasi_publik: serta-merta", "2024-06-11", true),
    ("informasi_publik: serta-merta", "2024-06-12", false),
    ("informasi_publik: berkala\nberlaku_sampai: 2024-06-30", "2024-06-01", false),
  ])
  func `a banner ends with its information, or after two weeks`(
    fields: String, day: String, isShown: Bool
  ) throws {
    let home = try #require(site(fields, day: day)["index.html"])
    #expect(home.contains(Self.banner) == isShown)
  }
}
