import KimModel
import KimTestSupport
import Testing

/// Rumours that KIM checked, and what residents asked for.
struct FactCheckTests {
  private static let province = ProvinceText()

  private func index(_ change: (inout SiteSummary) -> Void) -> BuiltSite {
    Self.province.index(over: [
      SummaryText.kim("toman", code: "16.06.06.2008", in: Self.province.context, change: change)
    ])
  }

  private func check(_ title: String, _ verdict: String, _ day: String) -> PostSummary {
    SummaryText.post("klarifikasi/\(title.lowercased()).html", .klarifikasi, title: title, day: day)
    {
      $0.mark = verdict
    }
  }

  @Test func `rumours stand by verdict, the newest first, each with its count`() throws {
    let page = try IndexPageText(
      "cek-fakta.html",
      of: index {
        $0.items = [
          .klarifikasi: [
            check("Benar", "benar", "2024-05-03"), check("Lama", "hoaks", "2024-05-01"),
            check("Baru", "hoaks", "2024-05-02"), check("Entah", "belum-terbukti", "2024-05-04"),
          ]
        ]
      })
    #expect(page.headings == ["Hoaks", "Benar", "Belum terbukti"])
    #expect(try page.section("hoaks").links == ["Baru", "Lama"])
    #expect(try page.section("hoaks").contains("2 kabar"))
    for link in ["Semua (4)", "Hoaks (2)", "Benar (1)", "Belum terbukti (1)"] {
      #expect(page.links.contains(link))
    }
    #expect(page.addresses.contains("#belum-terbukti"))
  }

  @Test func `a list tells machines the way to it and its first pages, the directory its data`()
    throws
  {
    let site = index { $0.items = [.klarifikasi: [check("Satu", "hoaks", "2024-05-03")]] }
    let page = try #require(site["cek-fakta.html"])
    #expect(page.contains("\"@type\":\"BreadcrumbList\""))
    #expect(
      page.contains(
        "\"position\":1,\"url\":\"https://kim.contoh.go.id/toman/klarifikasi/satu.html\""))
    let directory = try #require(site["kim.html"])
    #expect(directory.contains("\"contentUrl\":\"https://kim.contoh.go.id/data/kim.csv\""))
    #expect(try #require(site["rekap.html"]).contains("data/rekap.csv\",\"encodingFormat\""))
  }

  @Test func `a row shows the verdict, the KIM and where the rumour went about`() throws {
    var post = check("Bansos", "menyesatkan", "2024-05-02")
    post.note = "WhatsApp"
    let page = try IndexPageText("cek-fakta.html", of: index { $0.items = [.klarifikasi: [post]] })
    #expect(
      page.contains("<b class=\"cap vonis-menyesatkan\">Menyesatkan</b>"))
    #expect(page.items.contains { $0.hasSuffix("KIM toman · 2 Mei 2024 · WhatsApp") })
  }

  // MARK: Wishes

  private func wish(_ title: String, _ day: String, _ status: String?) -> PostSummary {
    SummaryText.post("aspirasi/\(title.lowercased()).html", .aspirasi, title: title, day: day) {
      $0.mark = status
    }
  }

  @Test func `wishes are counted by category and stage, of all KIM together`() throws {
    let kims = [("a", [1, 0, 2, 0]), ("b", [0, 1, 0, 4])].map { id, counts in
      SummaryText.kim(id, code: "16.06.06.2008", in: Self.province.context) {
        $0.aspirations = [
          AspirationCount(category: "jalan", counts: counts),
          AspirationCount(category: "air", counts: [1, 0, 0, 0]),
        ]
      }
    }
    let page = try IndexPageText("aspirasi.html", of: Self.province.index(over: kims))
    #expect(
      page.numbers == ["aspirasi 10", "diterima 3", "diteruskan 1", "diproses 2", "selesai 4"])
    #expect(try page.section("tahap").rows == ["Jalan|1|1|2|4|8", "Air|2|0|0|0|2"])
    #expect(!page.hasSection("menunggu"))
  }

  @Test func `counts of another form, as from an older program, are left out`() throws {
    let page = try IndexPageText(
      "aspirasi.html",
      of: index {
        $0.aspirations = [
          AspirationCount(category: "jalan", counts: [1, 2]),
          AspirationCount(category: "air", counts: [1, 0, 0, 0]),
        ]
      })
    #expect(try page.section("tahap").rows == ["Air|1|0|0|0|1"])
  }

  @Test func `who waits longest stands first, with the stage of the wish`() throws {
    let page = try IndexPageText(
      "aspirasi.html",
      of: index {
        $0.aspirations = [AspirationCount(category: "jalan", counts: [1, 1, 1, 0])]
        $0.items = [
          .aspirasi: [
            wish("Baru", "2024-05-01", "diteruskan"), wish("Lama", "2023-01-01", "diproses"),
            wish("Tengah", "2024-01-01", nil),
          ]
        ]
      })
    let waiting = try page.section("menunggu")
    #expect(waiting.links == ["Lama", "Tengah", "Baru"])
    #expect(waiting.contains("3 aspirasi"))
    #expect(waiting.contains("tanggapan-diterima\">Diterima"), "of one without a stage")
  }

  @Test func `wishes that nobody counted make no page`() {
    #expect(
      index { $0.items = [.aspirasi: [wish("A", "2024-01-01", nil)]] }["aspirasi.html"] == nil)
  }
}
