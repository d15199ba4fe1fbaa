import KimDiagnostics
import KimModel
import KimTestSupport
import Testing

/// What a village's home page begins and ends with.
struct VillageHomeTests {
  private func home(
    _ archive: String, province: ProvinceText = ProvinceText()
  ) throws -> String {
    try #require(SiteText(archive).build(province: province)["index.html"])
  }

  private func post(_ name: String, _ fields: String, type: String = "berita") -> String {
    "-- \(type)/\(name).md --\n---\njudul: Judul \(name)\n\(fields)\n---\nIsi \(name).\n"
  }

  @Test func `a menu has two entries for every screen, and each of the others once`() throws {
    let types = ["berita", "kegiatan", "pengumuman", "agenda", "layanan", "umkm", "wisata"]
    let home = try home(types.map { post("a", "tanggal: 2024-05-02", type: $0) }.joined())
    let menu = try #require(home.firstRange(of: "<nav class=\"menu pendek\"")).upperBound
    let more = try #require(home[menu...].firstRange(of: "<details><summary>")).lowerBound
    let end = try #require(home[more...].firstRange(of: "</nav>")).lowerBound
    let row = String(home[menu..<more]).matches(of: />([^<]+)<\/a>/).map { String($0.1) }
    let rest = String(home[more..<end]).matches(of: />([^<]+)<\/a>/).map { String($0.1) }
    #expect(row == ["Beranda", "Berita"])
    // A wide screen has room for five of these, and opens the others.
    #expect(rest.prefix(5).last == "Profil" && rest.contains("Wisata") && rest.contains("Arsip"))
    #expect(Set(row + rest).count == row.count + rest.count)
  }

  @Test func `a short menu has nothing to open`() throws {
    #expect(try !home("").contains("<summary>Menu</summary>"))
  }

  @Test func `a village without a cover has the pattern of its region`() throws {
    let toman = try home("")
    #expect(toman.contains("<div class=\"sampul motif-"))
    #expect(!toman.contains("<picture>"))
    let chosen = try home("-- kim.yml --\n\(SiteText.profile)motif: pucuk rebung\n")
    #expect(chosen.contains("<div class=\"sampul motif-pucuk-rebung ragam-"))
  }

  @Test func `a cover photo stands above the name, in all its sizes`() throws {
    let site = SiteText(
      "-- kim.yml --\n\(SiteText.profile)sampul: foto/desa.jpg\n-- foto/desa.jpg --\n"
    ).build()
    #expect(site.diagnostics.found.map(\.message.id) == [])
    let home = try #require(site["index.html"])
    let photo = try #require(home.firstRange(of: "foto/desa.0123456789-960.webp 960w")).lowerBound
    let name = try #require(home.firstRange(of: "<h1 class=\"nama\">")).lowerBound
    #expect(photo < name)
    #expect(site.outputs.contains { $0.path.string == "foto/desa.0123456789-1200.webp" })
  }

  @Test(arguments: [
    ("sampul: tidak-ada.jpg", "photo/missing"), ("motif: batik", "site/wrong-value"),
  ])
  func `a cover or motif that is not there is told, and the site is built`(
    field: String, code: String
  ) throws {
    let site = SiteText("-- kim.yml --\n\(SiteText.profile)\(field)\n").build()
    #expect(site.diagnostics.found.map(\.code) == [code])
    #expect(try #require(site["index.html"]).contains("<div class=\"sampul motif-"))
  }

  @Test func `residents find services, events, wishes and a conversation at once`() throws {
    let home = try home(
      "-- kim.yml --\n\(SiteText.profile)whatsapp: 0812-0000-0001\n"
        + ["layanan", "agenda", "aspirasi"].map { post("a", "tanggal: 2024-05-02", type: $0) }
        .joined())
    #expect(
      home.contains(
        "<p class=\"pintas\"><a href=\"layanan/index.html\">Layanan</a>"
          + "<a href=\"agenda/index.html\">Agenda</a><a href=\"aspirasi/index.html\">Aspirasi</a>"
          + "<a href=\"https://wa.me/6281200000001\">WhatsApp</a></p>"))
    #expect(try !self.home("").contains("class=\"pintas\""))
  }

  @Test func `broadcasts stand below the news, a line each`() throws {
    let home = try home(
      post("kabar", "tanggal: 2024-05-01"), province: .announcing("Vaksinasi"))
    let news = try #require(home.firstRange(of: "Judul kabar")).lowerBound
    let broadcast = try #require(home.firstRange(of: "<li><a href=\"../siaran/siaran.html\">"))
    #expect(news < broadcast.lowerBound)
  }

  @Test(arguments: [
    ("untuk: kim", false, false), ("untuk: warga", true, false),
    ("informasi_publik: serta-merta", true, true),
    ("untuk: kim\ninformasi_publik: serta-merta", true, true),
  ])
  func `a broadcast for KIM is not on readers' pages, an urgent one is on each`(
    fields: String, isShown: Bool, isUrgent: Bool
  ) throws {
    let province = ProvinceText(
      "-- siaran/2024-05-30-siaran.md --\n---\njudul: Rekap ditutup\n\(fields)\n---\nIsi.\n")
    let site = SiteText("").build(province: province)
    let home = try #require(site["index.html"])
    #expect(home.contains("Rekap ditutup") == isShown)
    let profile = try #require(site["profil.html"])
    #expect(profile.contains("<b>Penting:</b> <a href=\"../siaran/siaran.html\">") == isUrgent)
    #expect(home.contains("id=\"siaran\"") == (isShown && !isUrgent))
  }

  @Test func `the foot leads to the neighbours, and says where to tell of a mistake`() throws {
    let home = try home("-- kim.yml --\n\(SiteText.profile)surel: kim@contoh.desa.id\n")
    #expect(
      home.contains(
        "<a href=\"../wilayah/musi-banyuasin/babat-toman.html\">KIM lain di Kecamatan Babat Toman"))
    #expect(home.contains("<a href=\"mailto:kim@contoh.desa.id\">Kabari kami</a>"))
    #expect(home.contains("Pembina: Diskominfo Sumatera Selatan"))
  }
}
