import KimDigest
import KimModel
import KimTestSupport
import Testing

/// What a KIM prints, signs and hangs up.
struct PaperTests {
  let site = SiteText(
    """
    -- kim.yml --
    nama: KIM Toman
    kode_wilayah: "16.06.06.2008"
    tingkat: desa
    ketua: Siti
    whatsapp: "081200000002"
    alamat: Balai Desa Toman
    -- berita/panen.md --
    ---
    judul: Panen raya
    tanggal: 2024-05-20
    gambar: satu.jpg
    adinda: [diseminasi, aspirasi]
    ---
    Isi.
    -- berita/satu.jpg --
    -- berita/banjir.md --
    ---
    judul: Posko banjir
    tanggal: 2024-03-02
    adinda: diseminasi
    ---
    Isi.
    -- umkm/kopi.md --
    ---
    judul: Kopi Toman
    tanggal: 2023-01-09
    ---
    Isi.
    -- agenda/rapat.md --
    ---
    judul: Rapat warga
    tanggal: 2099-05-25
    tanggal_selesai: 2099-05-26
    lokasi: Balai
    ---
    Isi.
    """
  ).build()

  @Test func `a poster says where to read news and whom to send them`() throws {
    let page = try #require(site["poster.html"])
    #expect(page.contains("kim.contoh.go.id/\u{200B}toman"))
    #expect(page.contains("0812-0000-0002") && page.contains("Datang ke Balai Desa Toman."))
    for code in ["aset/kode.", "aset/kode-wa."] {
      let path = try #require(site.outputs.map(\.path.string).first { $0.hasPrefix(code) })
      #expect(page.contains("<img src=\"\(path)\""))
    }
  }

  @Test func `the code of a number begins a conversation with it`() throws {
    let path = try #require(site.outputs.map(\.path.string).first { $0.hasPrefix("aset/kode-wa.") })
    #expect(site[path]?.contains("<title>Kode QR ke WhatsApp 0812-0000-0002</title>") == true)
  }

  @Test func `a KIM that can be neither read nor written to has no poster`() {
    let settings = ProvinceText.settings.replacing(
      "alamat_situs: https://kim.contoh.go.id/\n", with: "")
    let province = ProvinceText("-- provinsi.yml --\n\(settings)")
    #expect(SiteText("-- a.md --\n").build(province: province)["poster.html"] == nil)
  }

  @Test func `a screen shows photos, other news and what comes next, each once`() throws {
    let page = try #require(site["papan.html"])
    let lead = try #require(page.firstRange(of: "<article>")).lowerBound
    let side = try #require(page.firstRange(of: "<div class=\"sisi\">")).lowerBound
    #expect(page[lead..<side].contains("foto/satu.") && page[lead..<side].contains("Panen raya"))
    #expect(page[side...].contains("Rapat warga") && page[side...].contains("Posko banjir"))
    #expect(!page[side...].contains("Panen raya"))
  }

  @Test func `the screen's script is the one that its policy allows, and no other runs`() throws {
    let page = try #require(site["papan.html"])
    let start = try #require(page.firstRange(of: "<script>")).upperBound
    let end = try #require(page.firstRange(of: "</script>")).lowerBound
    let hash = PolicyHash.name(of: Array(page[start..<end].utf8))
    #expect(page.contains("script-src '\(hash)';"))
    #expect(page.contains("default-src 'none'"))
    #expect(page.ranges(of: "<script").count == 1)
  }

  @Test func `events say until when the screen shows them`() throws {
    #expect(site["papan.html"]?.contains("<li data-sampai=\"2099-05-26\">") == true)
  }

  @Test func `a year has a sheet with what its posts add up to`() throws {
    let page = try #require(site["tahun/2024.html"])
    #expect(page.contains("<h1>Lembar kegiatan 2024</h1>"))
    #expect(page.contains("<dt>tulisan terbit</dt><dd>2</dd>"))
    #expect(page.contains("<dt>foto dalam tulisan</dt><dd>1</dd>"))
    #expect(page.contains("<th scope=\"row\">Diseminasi</th><td>2</td>"))
    #expect(page.contains("<th scope=\"row\">Aspirasi</th><td>1</td>"))
    #expect(page.contains("Tulisan bertanggal 2 Maret – 20 Mei 2024"))
    #expect(page.contains("<span>Siti</span>"))
  }

  @Test func `only years with posts have sheets, and one without activities counts none`() {
    let years = site.outputs.map(\.path.string).filter { $0.hasPrefix("tahun/") }
    #expect(years == ["tahun/2023.html", "tahun/2024.html", "tahun/2099.html"])
    #expect(site["tahun/2023.html"]?.contains("ADINDA") == false)
  }

  @Test func `a photo that two posts show counts once`() {
    let posts = (1...2).map {
      "-- berita/a\($0).md --\n---\njudul: A\($0)\ntanggal: 2024-01-0\($0)\ngambar: satu.jpg\n---\nIsi.\n"
    }
    let site = SiteText(posts.joined() + "-- berita/satu.jpg --\n").build()
    #expect(site["tahun/2024.html"]?.contains("<dt>foto dalam tulisan</dt><dd>1</dd>") == true)
  }

  @Test func `a page that a KIM wrote at such an address stands there`() {
    let site = SiteText(
      """
      -- halaman/poster.md --
      ---
      judul: Poster kami
      ---
      Gambar poster.
      -- a.md --
      ---
      judul: A
      tanggal: 2024-05-01
      alias: [papan.html]
      ---
      Isi.
      """
    ).build()
    #expect(site["poster.html"]?.contains("Gambar poster.") == true)
    #expect(site["papan.html"]?.contains("http-equiv=\"refresh\"") == true)
    #expect(site["profil.html"]?.contains("poster.html\"") == true)
    #expect(site["profil.html"]?.contains("Poster ajakan") == false)
  }

  @Test func `profile and archive lead to them, and no search engine does`() throws {
    let profile = try #require(site["profil.html"])
    for path in ["poster.html", "papan.html", "tahun/2099.html"] {
      #expect(profile.contains("<a href=\"\(path)\">"))
      #expect(site[path]?.contains("<meta name=\"robots\" content=\"noindex\">") == true)
      #expect(site["sitemap.xml"]?.contains(path) == false)
    }
    #expect(site["arsip.html"]?.contains("<a href=\"tahun/2024.html\">Lembar 2024</a>") == true)
  }

  @Test func `what writers typed is no markup on paper`() throws {
    let site = SiteText(
      """
      -- kim.yml --
      nama: KIM <b>Toman</b>
      kode_wilayah: "16.06.06.2008"
      tingkat: desa
      ketua: <script>alert(1)</script>
      -- a.md --
      ---
      judul: </script><script>alert(1)</script>
      tanggal: 2024-05-01
      ---
      Isi.
      """
    ).build()
    for path in ["poster.html", "papan.html", "tahun/2024.html"] {
      let page = try #require(site[path])
      #expect(!page.contains("<script>alert") && !page.contains("<b>Toman</b>"))
    }
  }
}
