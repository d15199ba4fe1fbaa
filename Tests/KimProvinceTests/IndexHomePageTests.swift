import KimModel
import KimTestSupport
import Testing

/// The index's home page.
struct IndexHomePageTests {
  private static let province = ProvinceText()

  private func home(
    _ sites: [SiteText], province: ProvinceText = Self.province
  ) throws -> IndexPageText {
    try IndexPageText("index.html", of: province.index(of: sites))
  }

  /// A site with posts, a day each.
  private func site(_ id: String, _ days: [String], code: String = "16.06.06.2008") -> SiteText {
    SiteText(
      "-- kim.yml --\nnama: KIM \(id)\nkode_wilayah: \"\(code)\"\ntingkat: desa\n"
        + days.enumerated().map { number, day in
          "-- berita/\(number).md --\n---\njudul: Kabar \(id) \(number + 1)\ntanggal: \(day)\n---\n"
        }.joined(), id: .named(id))
  }

  @Test func `it counts KIM, active ones, posts and villages`() throws {
    let page = try home([site("a", ["2024-05-31", "2024-01-01"]), site("b", ["2024-01-01"])])
    #expect(
      page.numbers == [
        "KIM 2", "aktif 1", "tulisan 3",
      ])
  }

  @Test func `numbers say of how many villages they are, and of which day`() throws {
    #expect(try home([]).contains("dari 6 desa/kelurahan, per 1 Juni 2024"))
  }

  @Test func `who is active is counted by the days that the province sets`() throws {
    let still = try home([site("a", ["2024-01-01"])])
    #expect(still.numbers.contains("aktif 0"))
    let province = ProvinceText(
      "-- provinsi.yml --\nkode_wilayah: \"16\"\nambang_aktif: 200\nambang_jarang: 300\n")
    let page = try home([site("a", ["2024-01-01"])], province: province)
    #expect(page.numbers.contains("aktif 1"))
  }

  @Test func `the newest posts stand first, two of a KIM at most`() throws {
    let page = try home([
      site("a", ["2024-05-31", "2024-05-30", "2024-05-29"]), site("b", ["2024-05-01"]),
    ])
    #expect(try page.section("terbaru").cards == ["Kabar a 1", "Kabar b 1", "Kabar a 2"])
  }

  @Test func `of more than nine posts the newest nine are shown`() throws {
    let sites = (1...6).map { site("k\($0)", ["2024-05-0\($0)", "2024-05-0\($0)"]) }
    let cards = try home(sites).section("terbaru").cards
    #expect(cards.count == 9)
    #expect(cards.first == "Kabar k6 1")
    #expect(!cards.contains("Kabar k1 1"))
  }

  @Test func `a post with a photo leads, however new the others are`() throws {
    let photo = SiteText(
      """
      -- kegiatan/panen.jpg --
      -- kegiatan/panen.md --
      ---
      judul: Panen
      tanggal: 2024-02-01
      gambar: panen.jpg
      gambar_alt: Warga memanen
      ---
      """, id: .named("foto"))
    let cards = try home([site("a", ["2024-05-31"]), photo]).section("terbaru").cards
    #expect(cards == ["Panen", "Kabar a 1"])
  }

  @Test func `regions stand with their counts, also those without a KIM`() throws {
    let rows = try home([site("a", ["2024-05-31"])]).section("wilayah")
    #expect(rows.headings == ["Kabupaten dan kota"])
    #expect(
      rows.items == [
        "Kabupaten Musi Banyuasin 1 KIM · 1 tulisan", "Kota Palembang belum ada KIM",
      ])
  }

  @Test func `the home page of a regency lists its districts`() throws {
    let province = ProvinceText("-- provinsi.yml --\njudul: KIM Muba\nkode_wilayah: \"16.06\"\n")
    let page = try home([site("a", ["2024-05-31"])], province: province)
    let rows = try page.section("wilayah")
    #expect(rows.headings == ["Kecamatan"])
    #expect(rows.items.first == "Kecamatan Babat Toman 1 KIM · 1 tulisan")
    #expect(rows.addresses.contains("wilayah/babat-toman.html"))
    #expect(page.contains("Kabar desa dari seluruh Musi Banyuasin"))
  }

  @Test func `the KIM that wrote last stand as cards, four at most`() throws {
    let sites = (1...7).map { site("k\($0)", ["2024-05-0\($0)"]) } + [site("diam", [])]
    let cards = try home(sites).section("kim")
    #expect(
      cards.links.dropFirst() == ["KIM k7", "KIM k6", "KIM k5", "KIM k4"])
    #expect(cards.contains("terakhir 7 Mei 2024 · 1 tulisan"))
  }

  @Test func `an urgent notice is told once, above the news`() throws {
    let flood = SiteText(
      "-- pengumuman/banjir.md --\n---\njudul: Banjir\ntanggal: 2024-05-31\n"
        + "informasi_publik: serta-merta\n---\n", id: .named("a"))
    let page = try home([flood, site("b", ["2024-05-01"])])
    #expect(try page.section("penting").links == ["Banjir"])
    #expect(try page.section("terbaru").cards == ["Kabar b 1"])
  }

  @Test func `more than two urgent notices open below the first`() throws {
    let kims = (1...4).map { number in
      SummaryText.kim("k\(number)", code: "16.06.06.2008", in: Self.province.context) {
        $0.urgent = [
          SummaryText.post("pengumuman/a.html", .pengumuman, title: "Siaga \(number)")
        ]
      }
    }
    let page = try IndexPageText("index.html", of: Self.province.index(over: kims))
    let notices = try page.section("penting").html
    let parts = notices.split(separator: "<details>")
    #expect(parts.count == 2)
    #expect(parts.map { String($0).count(of: "<li>") } == [2, 2])
  }

  @Test func `strips show checked rumours, products with their price, and granted wishes`() throws {
    let kim = SummaryText.kim("a", code: "16.06.06.2008", in: Self.province.context) {
      $0.items = [
        .klarifikasi: [
          SummaryText.post("klarifikasi/a.html", .klarifikasi, title: "Bansos") {
            $0.mark = "hoaks"
          }
        ],
        .umkm: [
          SummaryText.post("umkm/a.html", .umkm, title: "Kopi") { $0.note = "Rp20.000 per bungkus" }
        ],
        .aspirasi: [
          SummaryText.post("aspirasi/a.html", .aspirasi, title: "Lampu") { $0.mark = "selesai" },
          SummaryText.post("aspirasi/b.html", .aspirasi, title: "Jalan") { $0.mark = "diterima" },
        ],
      ]
      $0.aspirations = [AspirationCount(category: "jalan", counts: [1, 0, 0, 1])]
    }
    let index = Self.province.index(over: [kim])
    let page = try IndexPageText("index.html", of: index)
    #expect(try page.section("cek-fakta").contains("<b class=\"cap vonis-hoaks\">Hoaks</b>"))
    #expect(try page.section("umkm").contains("<p class=\"harga\">Rp20.000 per bungkus</p>"))
    #expect(try page.section("aspirasi").links == ["Semua", "Lampu"])
    #expect(!page.hasSection("wisata"))
    let wishes = try IndexPageText("aspirasi.html", of: index)
    #expect(try wishes.section("menunggu").links == ["Jalan"], "a granted wish waits for nothing")
  }

  @Test func `a broadcast for KIM is in the list of broadcasts, and not on the home page`() throws {
    let province = ProvinceText(
      "-- siaran/rekap.md --\n---\njudul: Rekap ditutup\ntanggal: 2024-05-30\nuntuk: kim\n---\nIsi.\n"
    )
    #expect(try !home([], province: province).contains("Rekap ditutup"))
    let list = try #require(province.index(of: [])["siaran/index.html"])
    #expect(list.contains("Rekap ditutup"))
  }

  @Test func `five events at most stand on it, the next one first`() throws {
    let events = (1...7).map {
      "-- agenda/\($0).md --\n---\njudul: Rapat \($0)\ntanggal: 2024-07-0\(8 - $0)\n---\n"
    }
    let items = try home([SiteText(events.joined())]).section("agenda").items
    #expect(items.count == 5)
    #expect(items.first?.contains("Rapat 7") == true)
  }

  @Test func `the menu has what there is, in one order on every page`() throws {
    let index = ExampleSite.province.index(of: [ExampleSite.full])
    let menu = [
      "Beranda", "Semua KIM", "Agenda", "Cek Fakta", "UMKM", "Wisata", "Potensi", "Sejarah",
      "Aspirasi", "Siaran", "Tentang KIM", "Cakupan", "Rekap",
    ]
    for path in ["index.html", "rekap.html", "wilayah/musi-banyuasin/lalan.html", "404.html"] {
      #expect(try IndexPageText(path, of: index).menu == menu, "\(path)")
    }
  }

  @Test func `an index without a KIM has its home page, regions, coverage and data`() throws {
    let index = Self.province.index(of: [])
    #expect(
      index.outputs.map(\.path.string).filter {
        !SitePaths.isShownByPages(named: $0) && !$0.hasPrefix(SitePaths.searchFolder)
      } == [
        "404.html", "aksesibilitas.html", "cakupan.html", "cari.html", "data/kim.csv",
        "data/kim.json",
        "index.html", "kim.html",
        "robots.txt", "sitemap-indeks.xml", "sitemap.xml", "wilayah/kota-palembang.html",
        "wilayah/kota-palembang/ilir-barat-dua.html", "wilayah/musi-banyuasin.html",
        "wilayah/musi-banyuasin/babat-toman.html", "wilayah/musi-banyuasin/keluang.html",
        "wilayah/musi-banyuasin/lalan.html",
      ])
    let page = try IndexPageText("index.html", of: index)
    #expect(page.menu == ["Beranda", "Semua KIM", "Cakupan"])
    #expect(page.numbers.prefix(3) == ["KIM 0", "aktif 0", "tulisan 0"])
    #expect(!page.hasSection("terbaru") && !page.hasSection("agenda"))
  }

  @Test func `it says to search engines what it is`() throws {
    let page = try home([])
    #expect(page.contains("\"@type\":\"WebSite\",\"name\":\"KIM Sumatera Selatan\""))
    #expect(
      page.contains(
        "<link rel=\"canonical\" property=\"og:url\" href=\"https://kim.contoh.go.id/\">"))
  }
}

extension SitePaths {
  fileprivate static func isShownByPages(named path: String) -> Bool {
    OutputPath(path).map(isShownByPages) ?? false
  }
}
