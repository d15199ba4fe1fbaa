import KimModel
import KimTestSupport
import Testing

@testable import KimProvince

struct DirectoryTests {
  private static let context = ProvinceText().context

  @Test func `awards, forums, thematic KIM and clusters stand on the directory`() throws {
    let forum = SummaryText.kim(
      "forum", code: "16.06", in: Self.context, name: "FK-KIM", level: .regency
    ) { $0.cluster = "Koordinasi" }
    let thematic = SummaryText.kim(
      "cerita", code: "16.06", in: Self.context, name: "KIM Cerita", level: .thematic
    ) { $0.awards = [Award(name: "KIM Terbaik", giver: "Provinsi", year: 2022)] }
    let page = try #require(ProvinceText().index(over: [forum, thematic])["kim.html"])
    #expect(page.contains("<summary>Forum dan tingkat kabupaten ke atas"))
    #expect(page.contains("<summary>KIM tematik"))
    #expect(page.contains("<summary>Klaster Koordinasi"))
    #expect(page.contains("<b>KIM Terbaik</b> <span class=\"ket\">KIM Cerita · Provinsi · 2022"))
  }

  @Test func `a directory without them says nothing of them`() throws {
    let village = SummaryText.kim("toman", code: "16.06.06.2008", in: Self.context)
    let page = try #require(ProvinceText().index(over: [village])["kim.html"])
    #expect(!page.contains("Menurut jenis"))
    #expect(!page.contains("Penghargaan"))
  }

  @Test(arguments: [
    ("KIM Kecamatan Babat Toman", "16.06.06", ""),
    ("KIM Toman", "16.06.06.2008", "Kecamatan Babat Toman"),
    ("KIM Surya", "16.06.06.2008", "Toman, Babat Toman"),
    ("KIM Babat", "16.06.06.1001", "Kecamatan Babat Toman"),
    ("KIM Surya", "16.06.08.2014", "Desa Keluang"),
    ("KIM Jauh", "16.06", "Kabupaten Musi Banyuasin"),
  ])
  func `a card does not say a place twice`(name: String, code: String, place: String) {
    let province = ProvinceText(
      "-- wilayah.csv --\n\(ProvinceText.regions)16.06.08.2014,Keluang\n")
    let kim = SummaryText.kim("x", code: code, in: province.context, name: name)
    #expect(kim.placeBesideName == place)
  }

  private func directory(_ summaries: [SiteSummary]) throws -> IndexPageText {
    try IndexPageText("kim.html", of: ProvinceText().index(over: summaries))
  }

  @Test func `KIM stand by region, those of the index's own level first`() throws {
    let page = try directory([
      SummaryText.kim("kota", code: "16.71.01.1001", in: Self.context, level: .urbanVillage),
      SummaryText.kim("desa", code: "16.06.06.2008", in: Self.context),
      SummaryText.kim("jauh", code: "99.01", in: Self.context, level: .thematic),
      SummaryText.kim("forum", code: "16", in: Self.context, level: .province),
    ])
    #expect(
      page.headings.prefix(4) == [
        "Tingkat Provinsi Sumatera Selatan", "Kabupaten Musi Banyuasin", "Kota Palembang",
        "Wilayah lain",
      ])
    #expect(try page.section("w-16-06").links == ["KIM desa"])
    #expect(try page.section("w-induk").links == ["KIM forum"])
    #expect(try page.section("w-lain").links == ["KIM jauh"])
    #expect(page.links.contains("Musi Banyuasin") && page.addresses.contains("#w-16-71"))
  }

  @Test func `awards stand newest first, forty at most`() throws {
    let page = try directory([
      SummaryText.kim("a", code: "16.06.06.2008", in: Self.context) {
        $0.awards =
          [
            Award(name: "Tanpa tahun", giver: nil, year: nil),
            Award(name: "Lama", giver: "Camat", year: 2010),
          ] + (1...45).map { Award(name: "Juara \($0)", giver: nil, year: 2020) }
      },
      SummaryText.kim("b", code: "16.06.06.2008", in: Self.context) {
        $0.awards = [Award(name: "Baru", giver: nil, year: 2024)]
      },
    ])
    let awards = try page.section("penghargaan").items
    #expect(awards.count == 40)
    #expect(awards.prefix(2) == ["Baru KIM b · 2024", "Juara 1 KIM a · 2020"])
    #expect(!awards.contains { $0.hasPrefix("Lama") })
  }

  @Test func `a KIM that is published apart is linked where it is`() throws {
    let page = try directory([
      SummaryText.kim("a", code: "16.06.06.2008", in: Self.context) {
        $0.webAddress = WebAddress("https://a.desa.id/")
        $0.regionName = "Toman Lama"
      }
    ])
    #expect(page.addresses.contains("https://a.desa.id/index.html"))
    #expect(page.items.contains { $0.contains("KIM a Toman Lama, Babat Toman") })
  }

  @Test func `a KIM is a card with its mark, its newest post and how many it has`() throws {
    let page = try directory([
      SummaryText.kim("a", code: "16.06.06", in: Self.context, name: "KIM Kecamatan Sekayu") {
        $0.colour = Colour(hex: "#0b6e4f")
        $0.newestDay = Day(iso: "2024-05-20")
        $0.counts = [.berita: 3]
      }
    ])
    #expect(page.contains("<path fill=\"#0b6e4f\""))
    #expect(page.contains("fill=\"#ffffff\">S</text>"))
    #expect(page.contains("terakhir 20 Mei 2024 · 3 tulisan</small>"))
  }

  @Test func `without a script the search says so`() throws {
    #expect(try directory([]).contains("<noscript>"))
  }

  @Test func `a cluster is listed by its name, with all its KIM`() throws {
    let page = try directory(
      ["c", "a", "b"].map { id in
        SummaryText.kim(id, code: "16.06.06.2008", in: Self.context) {
          $0.cluster = id == "b" ? "Ulu" : "Hilir"
        }
      })
    let names = page.html.matches(of: #/<summary>(.*?) <span class="ket">(.*?)</span>/#).map {
      "\($0.output.1): \($0.output.2)"
    }
    #expect(names == ["Klaster Hilir: 2 KIM", "Klaster Ulu: 1 KIM"])
  }

  @Test func `ids of a page are its own`() throws {
    let index = ProvinceText().index(of: [ExampleSite.full, ExampleSite.empty])
    for output in index.outputs where output.path.string.hasSuffix(".html") {
      let page = try #require(index[output.path.string])
      let ids = page.matches(of: #/ id="([^"]*)"/#).map { String($0.output.1) }
      #expect(Set(ids).count == ids.count, "\(output.path): \(ids)")
    }
  }
}
