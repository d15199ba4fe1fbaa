import KimModel
import KimTestSupport
import Testing

struct BulletinTests {
  @Test func `a place that the name says is not said again`() throws {
    let site = SiteText(
      "-- kim.yml --\nnama: KIM Kecamatan Babat Toman\nkode_wilayah: \"16.06.06\"\n"
        + "tingkat: kecamatan\n-- berita/a.md --\n---\njudul: A\ntanggal: 2024-05-01\n---\nIsi.\n"
    ).build()
    let page = try #require(site["buletin/2024-05.html"])
    #expect(page.contains("dari KIM Kecamatan Babat Toman, Kabupaten Musi Banyuasin."))
  }

  let site = SiteText(
    """
    -- a.md --
    ---
    judul: Kabar Mei
    tanggal: 2024-05-20
    ringkasan: Ringkasan kabar Mei.
    ---
    Isi.
    -- b.md --
    ---
    judul: Kabar April
    tanggal: 2024-04-20
    ---
    Isi.
    -- agenda/rapat.md --
    ---
    judul: Rapat Mei
    tanggal: 2024-05-25
    lokasi: Balai
    ---
    Isi.
    """
  ).build()

  @Test func `a month has a bulletin with its posts and events, and no other month's`() throws {
    let page = try #require(site["buletin/2024-05.html"])
    #expect(page.contains("<h1>Buletin Mei 2024</h1>"))
    #expect(page.contains("Kabar Mei") && page.contains("Ringkasan kabar Mei."))
    #expect(page.contains("Rapat Mei") && page.contains("Balai"))
    #expect(!page.contains("Kabar April"))
  }

  @Test func `months without posts have none`() {
    let paths = site.outputs.map(\.path.string).filter { $0.hasPrefix("buletin/") }
    #expect(paths == ["buletin/2024-04.html", "buletin/2024-05.html"])
  }

  @Test func `the archive leads to every bulletin`() throws {
    let archive = try #require(site["arsip.html"])
    #expect(
      archive.contains("<a class=\"lanjut\" href=\"buletin/2024-05.html\">Buletin Mei 2024</a>"))
    #expect(
      archive.contains("<a class=\"lanjut\" href=\"buletin/2024-04.html\">Buletin April 2024</a>"))
  }

  @Test func `a telephone's camera finds the site from each sheet, by one picture`() throws {
    let codes = site.outputs.map(\.path.string).filter { $0.hasPrefix("aset/kode.") }
    let code = try #require(codes.first)
    #expect(codes.count == 1)
    #expect(site["buletin/2024-04.html"]?.contains("<img src=\"../\(code)\"") == true)
    #expect(site["buletin/2024-05.html"]?.contains("<img src=\"../\(code)\"") == true)
    #expect(
      site[code]?.contains("<title>Kode QR ke https://kim.contoh.go.id/toman/</title>") == true)
  }

  @Test func `a site without an address has no code, and its sheet says nothing of one`() throws {
    let settings = ProvinceText.settings.replacing(
      "alamat_situs: https://kim.contoh.go.id/\n", with: "")
    let site = SiteText("-- a.md --\n---\njudul: A\ntanggal: 2024-05-01\n---\nIsi.\n")
      .build(province: ProvinceText("-- provinsi.yml --\n\(settings)"))
    let page = try #require(site["buletin/2024-05.html"])
    #expect(!site.outputs.contains { $0.path.string.hasPrefix("aset/kode.") })
    #expect(!page.contains("kode ini") && !page.contains("Baca selengkapnya"))
  }

  @Test func `a post with a photo leads, and no other photo is printed`() throws {
    let site = SiteText(
      """
      -- berita/a.md --
      ---
      judul: Tanpa foto
      tanggal: 2024-05-20
      ---
      Isi.
      -- berita/b.md --
      ---
      judul: Dengan foto
      tanggal: 2024-05-10
      gambar: satu.jpg
      ---
      Isi.
      -- berita/c.md --
      ---
      judul: Dengan foto lain
      tanggal: 2024-05-09
      gambar: dua.jpg
      ---
      Isi.
      -- berita/satu.jpg --
      -- berita/dua.jpg --
      """
    ).build()
    let page = try #require(site["buletin/2024-05.html"])
    let lead = try #require(page.firstRange(of: "<article class=\"pertama\">")).upperBound
    let rest = try #require(page.firstRange(of: "<div class=\"lajur\">")).lowerBound
    #expect(page[lead..<rest].contains("foto/satu.") && page[lead..<rest].contains("Dengan foto"))
    #expect(!page.contains("foto/dua."))
    #expect(page[rest...].contains("Tanpa foto"))
  }

  @Test func `paper has whole sentences, and what a writer typed is no markup`() throws {
    let long = (1...80).map { "Kalimat ke-\($0) tentang panen di desa kami." }.joined(
      separator: " ")
    let site = SiteText(
      "-- a.md --\n---\njudul: A <b>\ntanggal: 2024-05-01\n---\n5 < 6 & <3 kata.\n\n\(long)\n"
    ).build()
    let page = try #require(site["buletin/2024-05.html"])
    #expect(page.contains("A &lt;b&gt;") && page.contains("<p>5 &lt; 6 &amp; &lt;3 kata.</p>"))
    let text = try #require(page.firstMatch(of: /<p>(Kalimat ke-1 .*?)<\/p>/)).1
    #expect(text.hasSuffix(" tentang panen di desa kami.") && text.count < 1000)
    #expect(page.contains("Selengkapnya di situs.") && !page.contains("…"))
  }

  @Test func `a bulletin says where to read on, since paper has no links`() throws {
    let page = try #require(site["buletin/2024-05.html"])
    #expect(page.contains("atau buka https://kim.contoh.go.id/toman/"))
  }
}
