import KimModel
import KimTestSupport
import Testing

struct ShareCardTests {
  /// The cards of a site by their headlines.
  private func cards(_ site: BuiltSite) -> [String: ShareCard] {
    var cards: [String: ShareCard] = [:]
    for case .rendition(.card(let card)) in site.outputs.map(\.content) {
      cards[card.headline] = card
    }
    return cards
  }

  private func build(_ posts: String, day: String = "2024-06-01") -> BuiltSite {
    SiteText(posts).build(province: ProvinceText(day: day))
  }

  /// The picture that a page is shared with.
  private func image(_ page: String, of site: BuiltSite) -> String? {
    site[page]?.firstMatch(of: /og:image" content="https:\/\/kim.contoh.go.id\/toman\/([^"]*)"/)
      .map { String($0.1) }
  }

  private func path(_ headline: String, _ site: BuiltSite) -> String? {
    cards(site)[headline].map { "foto/kartu.\($0.hash.prefix(10)).png" }
  }

  @Test func `a post without a photo is shared with its headline, its type and its KIM`() throws {
    let site = build(
      "-- pengumuman/air.md --\n---\njudul: Air mati\ntanggal: 2024-05-01\n---\nIsi.")
    let card = try #require(cards(site)["Air mati"])
    #expect(card.label == "Pengumuman" && card.foot == "KIM Sumber Makmur" && card.stamp == nil)
    #expect(image("pengumuman/air.html", of: site) == path("Air mati", site))
    #expect(image("index.html", of: site) == path("KIM Sumber Makmur", site))
  }

  @Test(arguments: [
    ("klarifikasi", "klaim: Bansos\nvonis: hoaks", ShareCard.Stamp.verdict(.hoax, words: "HOAKS")),
    ("umkm", "harga: 15000\nsatuan: bungkus", .price("Rp15.000 / bungkus")),
  ])
  func `verdicts and prices are on the card, also of a post with a photo`(
    _ type: String, _ fields: String, _ stamp: ShareCard.Stamp
  ) {
    let site = build(
      "-- \(type)/a.md --\n---\njudul: Judul\ntanggal: 2024-05-01\n\(fields)\ngambar: a.jpg\n"
        + "gambar_alt: A\n---\nIsi.\n-- \(type)/a.jpg --\n")
    #expect(cards(site)["Judul"]?.stamp == stamp)
    #expect(image("\(type)/a.html", of: site) == path("Judul", site))
    #expect(!site.outputs.contains { $0.path.string.hasSuffix("1200x630.jpg") })
  }

  @Test func `the day of an event is on its card`() {
    let site = build("-- agenda/a.md --\n---\njudul: Rapat\ntanggal: 2024-07-09\n---\nIsi.")
    #expect(
      cards(site)["Rapat"]?.stamp
        == Day(year: 2024, month: 7, day: 9).map { .day($0, month: "Jul") })
  }

  @Test func `a post with a photo is shared with it`() {
    let site = build(
      "-- berita/a.md --\n---\njudul: Judul\ntanggal: 2024-05-01\ngambar: a.jpg\ngambar_alt: A\n"
        + "---\nIsi.\n-- berita/a.jpg --\n")
    #expect(cards(site)["Judul"] == nil)
    #expect(image("berita/a.html", of: site) == "foto/a.0123456789-1200x630.jpg")
  }

  @Test(arguments: [("2026-04-30", true), ("2026-05-01", false)])
  func `after 24 months a post is shared with the card of its KIM`(_ day: String, _ isOwn: Bool)
    throws
  {
    let site = build(
      "-- berita/a.md --\n---\njudul: Judul\ntanggal: 2024-05-01\n---\nIsi.", day: day)
    #expect((cards(site)["Judul"] != nil) == isOwn)
    #expect(
      image("berita/a.html", of: site) == path(isOwn ? "Judul" : "KIM Sumber Makmur", site))
    // A build that looks again on that day makes the site anew.
    let turn = try #require(Day(iso: "2026-05-01").map(Moment.init(startOf:)))
    #expect((isOwn ? site.validity.end : site.validity.first) == turn)
  }

  @Test func `another headline gives the card another address`() {
    let (one, two) = ("Satu", "Dua")
    let sites = [one, two].map {
      build("-- berita/a.md --\n---\njudul: \($0)\ntanggal: 2024-05-01\n---\nIsi.")
    }
    #expect(path(one, sites[0]) != path(two, sites[1]))
    #expect(path(one, sites[0]) != nil)
  }

  @Test func `emoji and control characters are left out, and a name stands for an empty headline`()
  {
    let site = build(
      "-- berita/a.md --\n---\njudul: \"Panen 🌾 raya <b>&\"\ntanggal: 2024-05-01\n---\nIsi.\n"
        + "-- berita/b.md --\n---\njudul: \"🎉🎉\"\ntanggal: 2024-05-01\n---\nIsi.")
    #expect(cards(site)["Panen raya <b>&"] != nil)
    #expect(cards(site).count == 2, "\(cards(site).keys)")
  }
}
