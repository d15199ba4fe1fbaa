import KimModel
import KimTestSupport
import Testing

@testable import KimProvince

struct IndexListTests {
  private static let province = ProvinceText()
  private static let full = province.index(of: [ExampleSite.full, ExampleSite.empty])

  @Test(arguments: [
    ("cek-fakta.html", "Tautan bansos palsu"), ("agenda.html", "Rapat warga"),
    ("umkm.html", "Rp25.000 per kg"), ("wisata.html", "Danau Ulak"),
    ("potensi.html", "Karet rakyat"), ("aspirasi.html", "Infrastruktur"),
    ("sejarah.html", "Asal nama Toman"),
  ])
  func `each type has its page and its place in the menu`(path: String, text: String) throws {
    let page = try #require(Self.full[path])
    #expect(page.contains(text))
    #expect(Self.full["index.html"]?.contains("<a href=\"\(path)\">") == true)
  }

  @Test func `types that nobody wrote have no page and no place in the menu`() throws {
    let index = Self.province.index(of: [ExampleSite.empty])
    let home = try #require(index["index.html"])
    for name in ["cek-fakta", "agenda", "umkm", "wisata", "potensi", "aspirasi", "sejarah"] {
      #expect(index["\(name).html"] == nil)
      #expect(!home.contains("\(name).html"))
    }
    #expect(index["agenda.ics"] == nil)
  }

  @Test func `verdicts are a filter that needs no script`() throws {
    let page = try #require(Self.full["cek-fakta.html"])
    #expect(page.contains("<a href=\"#hoaks\">Hoaks (1)</a>"))
    #expect(page.contains("<section id=\"hoaks\" aria-labelledby=\"j-hoaks\" class=\"saring\">"))
    #expect(!page.contains("<script src"))
  }

  @Test func `places lie on the map where they are`() throws {
    let page = try #require(Self.full["wisata.html"])
    #expect(page.contains("<title>Danau Ulak</title><circle cx=\"160\" cy=\"120\" r=\"5\"/>"))
    #expect(page.contains("LS</text>"))
    #expect(!page.contains("style="))
  }

  @Test func `wishes wait in the order of their age`() throws {
    let site = SiteText(
      ["2024-03-01", "2024-01-01", "2024-02-01"].map {
        "-- aspirasi/\($0.dropLast(3))-x.md --\n---\njudul: Usul \($0)\ntanggal: \($0)\nstatus: diproses\n---\n"
      }.joined())
    let page = try #require(Self.province.index(of: [site])["aspirasi.html"])
    let first = try #require(page.firstRange(of: "Usul 2024-01-01"))
    let last = try #require(page.firstRange(of: "Usul 2024-03-01"))
    #expect(first.lowerBound < last.lowerBound)
    #expect(page.contains("class=\"cap tanggapan-diproses\">Diproses"))
  }

  @Test func `urgent notices stand on the home page and on those of their regions`() throws {
    let summary = SummaryText.kim("a", code: "16.06.06.2008", in: Self.province.context) {
      $0.urgent = [
        SummaryText.post("pengumuman/banjir.html", .pengumuman, title: "Waspada banjir") {
          $0.lastDay = Day(iso: "2024-06-01")
        }
      ]
    }
    let index = Self.province.index(over: [summary])
    let regency = "wilayah/musi-banyuasin"
    for path in ["index.html", "\(regency).html", "\(regency)/babat-toman.html"] {
      #expect(index[path]?.contains("Waspada banjir") == true, "\(path)")
    }
    #expect(index["wilayah/kota-palembang.html"]?.contains("Waspada banjir") == false)
    let later = ProvinceText(day: "2024-06-02").index(over: [summary])
    #expect(later["index.html"]?.contains("Waspada banjir") == false)
  }

  @Test func `each regency with posts has a feed of its own`() throws {
    let feed = try #require(Self.full["wilayah/musi-banyuasin.xml"])
    #expect(feed.contains("<id>https://kim.contoh.go.id/wilayah/musi-banyuasin.html</id>"))
    #expect(feed.contains("Foto panen"))
    #expect(Self.full["wilayah/kota-palembang.xml"] == nil)
    #expect(Self.full["wilayah/musi-banyuasin.html"]?.contains("musi-banyuasin.xml") == true)
  }

  @Test func `the calendar has the events of all KIM`() throws {
    let calendar = try #require(Self.full["agenda.ics"])
    #expect(calendar.contains("SUMMARY:Rapat warga\r\n"))
    #expect(calendar.contains("UID:toman/agenda/rapat.html@kim.16"))
  }
}
