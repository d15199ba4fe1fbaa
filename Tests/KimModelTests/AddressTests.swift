import KimModel
import Testing

/// The maps of addresses.
struct AddressTests {
  private func slug(_ text: String) throws -> Slug { try #require(Slug(of: text)) }

  @Test func `the first page of a list stands for its folder, the others are numbered`() throws {
    #expect(SitePaths.list(of: .berita).string == "berita/index.html")
    #expect(SitePaths.list(of: .berita, page: 3).string == "berita/halaman-3.html")
    let topic = try slug("Padi sawah")
    #expect(SitePaths.topic(topic).string == "topik/padi-sawah.html")
    #expect(SitePaths.topic(topic, page: 2).string == "topik/padi-sawah/halaman-2.html")
  }

  @Test func `a post, a page and a month have the address of their name`() throws {
    let june = try #require(Day(iso: "2023-06-14"))
    #expect(SitePaths.post(.umkm, try slug("Kopi Toman")).string == "umkm/kopi-toman.html")
    #expect(SitePaths.page([try slug("cara"), try slug("daftar")])?.string == "cara/daftar.html")
    #expect(SitePaths.bulletin(of: june).string == "buletin/2023-06.html")
    let long = try slug(String(repeating: "a", count: 80))
    #expect(SitePaths.page([Slug](repeating: long, count: 9)) == nil)
  }

  @Test(arguments: [
    ("/lama/kabar.html", "lama/kabar.html"), ("lama/kabar/", "lama/kabar/index.html"),
    ("lama", "lama/index.html"), ("/", nil), ("../lama", nil), ("kabar lama", nil),
  ])
  func `a redirect stands at the former address`(written: String, path: String?) {
    #expect(SitePaths.redirect(from: written)?.string == path)
  }

  @Test func `whatever a site makes of itself is reserved`() throws {
    let name = try slug("halaman")
    let day = try #require(Day(iso: "2023-06-14"))
    var made = [
      SitePaths.home, .archive, .broadcasts, .notFound, SitePaths.calendar, SitePaths.feed,
      SitePaths.jsonFeed, SitePaths.sitemap, SitePaths.bulletin(of: day),
    ]
    for page in 1...2 {
      made += PostType.allCases.map { SitePaths.list(of: $0, page: page) }
      made.append(SitePaths.topic(name, page: page))
    }
    made += [
      SitePaths.photo(named: "foto", hash: "1a"), SitePaths.card(hash: "1a"),
      SitePaths.document(named: "sk", hash: "1a", ending: "pdf"),
      SitePaths.asset(named: "gaya", hash: "1a", ending: "css"),
    ].compactMap { $0 }
    #expect(made.count == 41)
    for path in made { #expect(SitePaths.isReserved(path.string), "\(path)") }
  }

  @Test(arguments: [
    "profil.html", "kontak.html", "berita/panen.html", "berita/halaman-x.html", "cara/index.html",
    "berita/lama/index.html", "halaman-2.html", "topik.html", "kim.html",
  ])
  func `what posts and pages are written for is not reserved in a site`(path: String) {
    #expect(!SitePaths.isReserved(path))
  }

  @Test func `a region has pages of one name in each folder of the index`() throws {
    let (regency, district) = (try slug("Musi Banyuasin"), try slug("Lalan"))
    #expect(IndexPaths.region(regency).string == "wilayah/musi-banyuasin.html")
    #expect(IndexPaths.region(district, in: regency).string == "wilayah/musi-banyuasin/lalan.html")
    #expect(IndexPaths.feed(of: regency).string == "wilayah/musi-banyuasin.xml")
    #expect(IndexPaths.directory(of: regency).string == "kim/musi-banyuasin.html")
    #expect(IndexPaths.recap(of: regency).string == "rekap/musi-banyuasin.html")
    #expect(IndexPaths.list(of: .umkm, in: regency).string == "umkm/musi-banyuasin.html")
    #expect(district.followed(by: "11").string == "lalan-11")
  }

  @Test(arguments: [
    "index.html", "kim.html", "umkm.html", "sejarah.html", "agenda.ics", "robots.txt",
    "sitemap-indeks.xml", "rekap/musi-banyuasin.html", "rekap/urut-nama.html", "kim/lalan.html",
    "umkm/lalan.html", "potensi/a/b.html", "wilayah/a.html", "data/kim.csv", "siaran/index.html",
    "siaran/halaman-2.html",
  ])
  func `what the index makes of itself is reserved`(path: String) {
    #expect(IndexPaths.isReserved(path))
  }

  @Test(arguments: [
    "bergabung.html", "siaran/vaksin.html", "dasar/hukum.html", "berita.html", "agenda/x.html",
    "kim", "arsip.html",
  ])
  func `what pages and broadcasts are written for is not reserved in the index`(path: String) {
    #expect(!IndexPaths.isReserved(path))
  }

  @Test func `no site is in a folder of the index, nor in one of a site's own`() {
    #expect(
      IndexPaths.folders == [
        "wilayah", "siaran", "data", "cari", "sebarkan", "aset", "foto", "berkas",
      ])
    #expect(
      SitePaths.folders
        == Set(
          ["topik", "aset", "foto", "berkas", "buletin", "tahun", "cari", "sebarkan"]
            + PostType.allCases.map(\.rawValue)))
    #expect(!IndexPaths.folders.contains("kim"), "as in kim/toman")
  }

  @Test(arguments: [
    ("foto/panen.1a-480.webp", true, true), ("aset/gaya.1a.css", true, false),
    ("berkas/sk.1a.pdf", true, false), ("foto.html", false, false),
    ("topik/foto/halaman-2.html", false, false),
  ])
  func `files that pages show are told by their folder`(
    path: String, isShown: Bool, isPhoto: Bool
  ) throws {
    let path = try #require(OutputPath(path))
    #expect(SitePaths.isShownByPages(path) == isShown)
    #expect(SitePaths.isPhoto(path) == isPhoto)
  }
}
