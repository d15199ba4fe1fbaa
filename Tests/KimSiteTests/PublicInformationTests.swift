import KimDiagnostics
import KimModel
import KimTestSupport
import Testing

struct PublicInformationTests {
  private static let text = """
    -- dokumen/apbdes.pdf --
    -- dokumen/apbdes.md --
    ---
    judul: APB Desa 2024
    tanggal: 2024-01-10
    penulis: Sekretariat
    penanggung_jawab: Sekretaris Desa
    lokasi: Balai Desa
    berkas: apbdes.pdf
    informasi_publik: berkala
    masa_simpan: 10 tahun
    ---
    Ringkasan anggaran.
    -- pengumuman/jadwal.md --
    ---
    judul: Jadwal posyandu
    tanggal: 2024-05-02
    informasi_publik: berkala
    berlaku_sampai: 2024-12-31
    ---
    Tiap bulan.
    -- layanan/surat.md --
    ---
    judul: Surat pindah
    tanggal: 2024-03-01
    penulis: Redaksi
    informasi_publik: setiap-saat
    ---
    Bawa KK.
    -- berita/panen.md --
    ---
    judul: Panen
    tanggal: 2024-05-01
    ---
    Padi.
    """
  private static let site = SiteText(text).build()

  /// The texts of tables, cells parted by `|`.
  private func rows(_ page: String) -> [String] {
    page.matches(of: #/<tr>(<th scope="row".*?)</tr>/#).map { row in
      row.output.1.matches(of: #/<t[hd][^>]*>(.*?)</t[hd]>/#)
        .map { String($0.output.1.replacing(#/<[^>]*>/#, with: "")) }.joined(separator: "|")
    }
  }

  @Test func `each piece of information has what its office has to tell`() throws {
    let page = try #require(Self.site["informasi-publik.html"])
    #expect(
      rows(page) == [
        "Jadwal posyanduTiap bulan.|Penanggung jawab: KIM Sumber Makmur"
          + "|Waktu dan tempat: 2 Mei 2024, Desa Toman|Bentuk: Elektronik (halaman web)"
          + "|Masa simpan: Sampai 31 Desember 2024",
        "APB Desa 2024Ringkasan anggaran.|Penanggung jawab: Sekretaris Desa"
          + "|Waktu dan tempat: 10 Januari 2024, Balai Desa|Bentuk: Elektronik (PDF, 12 kB)"
          + "|Masa simpan: 10 tahun",
        "Surat pindahBawa KK.|Penanggung jawab: Redaksi|Waktu dan tempat: 1 Maret 2024, Desa Toman"
          + "|Bentuk: Elektronik (halaman web)|Masa simpan: Selama berlaku",
      ])
    let headings = page.matches(of: #/<h2[^>]*>(.*?)</h2>/#).map { String($0.output.1) }
    #expect(headings == ["Informasi berkala", "Informasi setiap saat"])
    #expect(page.contains("<a href=\"dokumen/apbdes.html\">APB Desa 2024</a>"))
    #expect(!page.contains("Panen"))
  }

  @Test func `the list is in the menu, and where documents are`() throws {
    let home = try #require(Self.site["index.html"])
    #expect(home.contains("<a href=\"informasi-publik.html\">Informasi publik</a>"))
    let documents = try #require(Self.site["dokumen/index.html"])
    #expect(
      documents.contains("<a class=\"tombol\" href=\"../informasi-publik.html\">Lihat daftarnya"))
  }

  @Test func `a site without public information has no list and no link`() throws {
    let site = ExampleSite.full.build()
    #expect(site["informasi-publik.html"] == nil && site["informasi-publik.csv"] == nil)
    #expect(try !#require(site["index.html"]).contains("informasi-publik"))
    #expect(try !#require(site["dokumen/index.html"]).contains("informasi-publik"))
  }

  @Test func `the data have a column for each, and no formula`() throws {
    let site = SiteText(
      """
      -- pengumuman/a.md --
      ---
      judul: '=HYPERLINK("http://x"), "ya"'
      tanggal: 2024-05-02
      ringkasan: "+62 baris"
      penanggung_jawab: "@kades"
      lokasi: "-2"
      masa_simpan: "=1+1"
      informasi_publik: setiap-saat
      ---
      Isi.
      """
    ).build()
    let csv = try #require(site["informasi-publik.csv"])
    #expect(
      csv
        == "\u{FEFF}nomor,golongan,judul,ringkasan,dikuasai_oleh,penanggung_jawab,tanggal,tempat,"
        + "bentuk,masa_simpan,alamat\r\n"
        + "1,setiap-saat,\"'=HYPERLINK(\"\"http://x\"\"), \"\"ya\"\"\",'+62 baris,KIM Sumber Makmur,"
        + "'@kades,2024-05-02,'-2,Elektronik (halaman web),'=1+1,"
        + "https://kim.contoh.go.id/toman/pengumuman/a.html\r\n")
  }

  @Test func `markup in a title stays text`() throws {
    let site = SiteText(
      """
      -- pengumuman/a.md --
      ---
      judul: "<script>alert(1)</script>"
      tanggal: 2024-05-02
      penanggung_jawab: "<b>x"
      informasi_publik: berkala
      ---
      """
    ).build()
    let page = try #require(site["informasi-publik.html"])
    #expect(page.contains("&lt;script&gt;") && !page.contains("<script>"))
    #expect(page.contains("&lt;b&gt;x"))
  }

  @Test func `what a KIM writes about its information stands above the list`() throws {
    let page = "-- halaman/informasi-publik.md --\n# Informasi desa\nDatang ke balai desa.\n"
    let site = SiteText(page + Self.text).build()
    #expect(site.diagnostics.found.map(\.message.id) == [])
    let list = try #require(site["informasi-publik.html"])
    #expect(list.contains("<h1>Informasi desa</h1>"))
    #expect(list.contains("<p>Datang ke balai desa.</p>") && list.contains("APB Desa 2024"))
    let home = try #require(site["index.html"])
    #expect(home.contains(">Informasi publik<") && !home.contains(">Informasi desa<"))
    let alone = SiteText(page).build()
    #expect(alone["informasi-publik.html"]?.contains("Datang ke balai desa.") == true)
    #expect(alone["index.html"]?.contains("informasi-publik.html\">Informasi desa<") == true)
  }

  @Test func `texts may link to the list`() throws {
    let post = """
      -- berita/info.md --
      ---
      judul: Info
      tanggal: 2024-05-03
      ---
      Lihat [daftarnya](../informasi-publik.html).

      """
    let site = SiteText(post + Self.text).build()
    #expect(site.diagnostics.found.map(\.message.id) == [])
    #expect(
      site["berita/info.html"]?.contains("href=\"../informasi-publik.html\">daftarnya") == true)
  }

  @Test func `a former address cannot be that of the list`() {
    let site = SiteText(
      "-- berita/a.md --\n---\njudul: A\ntanggal: 2024-05-01\nalias: [informasi-publik.html]\n---\nIsi.\n"
    ).build()
    #expect(site.diagnostics.found.map(\.code) == ["site/reserved-address"])
  }

  @Test func `the summary says what the village has of what it has to publish`() throws {
    #expect(try #require(Self.site.summary).disclosed == [.budget])
    let page = "-- halaman/desa.md --\n# Profil Desa Toman\nAlamat.\n"
    #expect(SiteText(page + Self.text).build().summary?.disclosed == [.profile, .budget])
  }

  @Test func `news of a budget is no budget, and a district has none to publish`() {
    let news = "-- berita/a.md --\n---\njudul: APBDes 2024 dibahas\ntanggal: 2024-05-01\n---\nYa.\n"
    #expect(SiteText(news).build().summary?.disclosed == [])
    let profile = """
      -- kim.yml --
      nama: KIM Babat Toman
      kode_wilayah: "16.06.06"
      tingkat: kecamatan

      """
    #expect(SiteText(profile + Self.text).build().summary?.disclosed == [])
  }

  @Test func `a checked rumour is listed with its verdict`() throws {
    let site = SiteText(
      """
      -- klarifikasi/a.md --
      ---
      judul: Bantuan lewat tautan
      tanggal: 2024-05-02
      klaim: Bantuan
      klaim_kanal: WhatsApp
      vonis: hoaks
      informasi_publik: serta-merta
      ---
      Palsu.
      """
    ).build()
    #expect(site["informasi-publik.html"]?.contains("[HOAKS] Bantuan lewat tautan") == true)
    #expect(site["cari.html"]?.contains("[HOAKS] Bantuan lewat tautan") == true)
  }
}
