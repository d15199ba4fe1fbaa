import KimModel
import KimTestSupport
import Testing

struct HomePageTests {
  func home(_ archive: String, province: ProvinceText = ProvinceText()) throws -> String {
    try #require(SiteText(archive).build(province: province)["index.html"])
  }

  func post(_ name: String, _ fields: String, type: String = "berita") -> String {
    "-- \(type)/\(name).md --\n---\njudul: Judul \(name)\n\(fields)\n---\nIsi \(name).\n"
  }

  @Test func `a site without posts says kindly that it is new`() throws {
    let home = try home("")
    #expect(home.contains("Belum ada kabar di sini"))
    #expect(home.contains("<li><b>Kabar dusun</b>"), "what can be written")
    #expect(home.contains("Mau ikut menulis?"))
    #expect(home.contains("Diskominfo Sumatera Selatan"))
  }

  @Test func `the newest post comes first, a pinned one before it`() throws {
    let old = post("lama", "tanggal: 2024-01-01")
    let new = post("baru", "tanggal: 2024-05-01")
    let first = try home(old + new)
    #expect(try position(of: "Judul baru", in: first) < position(of: "Judul lama", in: first))
    let pinned = try home(post("lama", "tanggal: 2024-01-01\nsematkan: true") + new)
    #expect(try position(of: "Judul lama", in: pinned) < position(of: "Judul baru", in: pinned))
  }

  private func position(of text: String, in page: String) throws -> String.Index {
    try #require(page.firstRange(of: text)).lowerBound
  }

  @Test func `a coming event is announced and a past one is not`() throws {
    let home = try home(
      post("rapat", "tanggal: 2024-06-05\nwaktu: 19.30 WIB\nlokasi: Balai", type: "agenda")
        + post("usai", "tanggal: 2024-05-05", type: "agenda"))
    #expect(home.contains("Judul rapat"))
    #expect(home.contains("19.30 WIB · Balai"))
    #expect(!home.contains("Judul usai"))
  }

  @Test func `an event of several days is announced until its last day`() throws {
    let event = post("pasar", "tanggal: 30 Mei 2024 - 1 Juni 2024", type: "agenda")
    #expect(try home(event).contains("Judul pasar"))
    #expect(try !home(event, province: ProvinceText(day: "2024-06-02")).contains("Judul pasar"))
  }

  @Test func `a notice that has ended leaves the home page`() throws {
    let home = try home(
      post("padam", "tanggal: 2024-05-01\nberlaku_sampai: 2024-05-02", type: "pengumuman")
        + post("kabar", "tanggal: 2024-05-03"))
    #expect(home.contains("Judul kabar"))
    let newest = try #require(home.firstRange(of: "<ul class=\"kisi\">")).upperBound
    let end = try #require(home[newest...].firstRange(of: "</ul>")).lowerBound
    #expect(!home[newest..<end].contains("Judul padam"))
  }

  @Test func `only types with posts are in the menu`() throws {
    let home = try home(post("a", "tanggal: 2024-05-01", type: "umkm"))
    #expect(home.contains("<a href=\"umkm/index.html\">UMKM</a>"))
    #expect(!home.contains("wisata/index.html"))
  }

  @Test func `a broadcast for another region does not appear`() throws {
    let province = ProvinceText(
      """
      -- siaran/2024-05-30-jauh.md --
      ---
      judul: Untuk Palembang
      wilayah: "16.71"
      ---
      Isi.
      -- siaran/2024-05-29-dekat.md --
      ---
      judul: Untuk Muba
      wilayah: "16.06"
      ---
      Isi.
      -- siaran/2024-06-29-nanti.md --
      ---
      judul: Belum waktunya
      ---
      Isi.
      """)
    let home = try home("", province: province)
    #expect(home.contains("Untuk Muba"))
    #expect(!home.contains("Untuk Palembang"))
    #expect(!home.contains("Belum waktunya"))
  }

  @Test func `a pinned post says why it stands first`() throws {
    let home = try home(
      post("lama", "tanggal: 2024-01-01\nsematkan: ya") + post("baru", "tanggal: 2024-05-01"))
    #expect(home.count(of: "· Disematkan</p>") == 1)
  }

  @Test func `what is urgent stands above the news once`() throws {
    let home = try home(
      post("banjir", "tanggal: 2024-05-31\ninformasi_publik: serta-merta", type: "pengumuman")
        + post("kabar", "tanggal: 2024-05-01"))
    let news = try #require(home.firstRange(of: "id=\"terbaru\"")).lowerBound
    #expect(home[..<news].contains("Judul banjir"))
    let end = try #require(home[news...].firstRange(of: "</section>")).lowerBound
    #expect(!home[news..<end].contains("Judul banjir"))
  }

  @Test func `the post on top is one with a photo`() throws {
    let home = try home(
      post("polos", "tanggal: 2024-05-02")
        + post("berfoto", "tanggal: 2024-05-01\ngambar: a.jpg") + "-- berita/a.jpg --\n")
    let lead = try #require(home.firstRange(of: "kartu sorot")).upperBound
    let first = try #require(home[lead...].firstRange(of: "<h3>")).upperBound
    #expect(home[first...].hasPrefix("<a href=\"berita/berfoto.html\">"))
  }
}
