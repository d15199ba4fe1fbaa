import KimDiagnostics
import KimModel
import KimTestSupport
import Testing

@testable import KimContent

/// Notes that telephones save as `.txt`, outside the folders of types.
struct LooseNoteTests {
  private static let words =
    "Warga dusun tiga membersihkan parit di jalan nangka bersama karang taruna"

  @Test(arguments: [
    ("Catatan baru.txt", "\(words) hari minggu tanggal 15 november 2026"),
    ("Catatan 15-11-2026.txt", words), ("info desa/catatan_20261115.txt", words),
    ("puisi.txt", "MUSI DI WAKTU PAGI\nkarya Nurul\n\n\(words)\n\nToman, 15 November 2026"),
  ])
  func `a note with words and a day is published, and told`(path: String, text: String) {
    let site = SiteText("-- \(path) --\n\(text)\n").build()
    #expect(
      site.outputs.map(\.path.string).contains {
        $0.hasPrefix("berita/") && $0 != "berita/index.html"
      })
    #expect(site.diagnostics.found.map(\.code).contains("file/text-published"))
    #expect(!site.diagnostics.hasErrors)
  }

  @Test(arguments: [
    ("Catatan baru.txt", words), ("README.txt", "\(words) 15 November 2026"),
    ("robots.txt", "User-agent: *\nDisallow: /15-11-2026"),
    ("Obrolan WhatsApp dengan KIM Toman.txt", "\(words) 15 November 2026"),
    ("password.txt", "\(words) 15 November 2026"), ("data.txt", "{\"hari\": \"15 November 2026\"}"),
    ("angka.txt", "15 November 2026 1 2 3 4 5 6 7 8 9 10 11 12 13"),
    ("pendek.txt", "Rapat 15 November 2026"),
    (
      "percakapan.txt",
      String(repeating: "[15/11 06.41] Bu Yuli: hari ini 15 November 2026 ya\n", count: 20)
    ),
  ])
  func `notes without a day, data, conversations and hidden files are not`(
    path: String, text: String
  ) {
    let site = SiteText("-- \(path) --\n\(text)\n").build()
    #expect(site.outputs.map(\.path.string).filter { $0.hasPrefix("berita/") } == [])
  }

  @Test func `a note without a whole day is told by itself, with what is missing`() {
    let site = SiteText("-- banjir.txt --\n\(Self.words) Kamis (19/11)\n").build()
    #expect(site.diagnostics.found.map(\.code) == ["file/text-without-day"])
  }

  @Test(arguments: [
    ("banjir/banjir.txt", "Kamis (19/11)", "banjir/IMG-20261119-WA0011.jpg"),
    ("duka 19 nov.txt", "hari ini", "20261119_081500.jpg"),
    ("banjir.txt", "tgl 19 nopember kemarin", "IMG_20261119_081500.jpg"),
  ])
  func `a photo's name tells the year of the day that a note names`(
    path: String, words: String, photo: String
  ) throws {
    let site = SiteText(
      """
      -- \(path) --
      \(Self.words) \(words)
      -- \(photo) --
      x
      -- lain/IMG-20251119-WA1.jpg --
      x
      """
    ).build()
    let page = site.outputs.map(\.path.string).first {
      $0.hasPrefix("berita/") && $0 != "berita/index.html"
    }
    #expect(site[try #require(page)]?.contains("datetime=\"2026-11-19\"") == true)
  }

  @Test func `photos of two years leave the year open`() {
    let site = SiteText(
      """
      -- banjir.txt --
      \(Self.words) Kamis (19/11)
      -- IMG-20261119-WA0011.jpg --
      x
      -- IMG-20251119-WA0012.jpg --
      x
      """
    ).build()
    #expect(site.diagnostics.found.map(\.code).contains("file/text-without-day"))
  }

  @Test func `a text about a paper offers the file that it names`() throws {
    let site = SiteText(
      """
      -- perdes/perdes sampah.txt --
      PERDES NO 4 TENTANG SAMPAH
      26 Oktober 2023

      Lengkapnya ada di file PERDES NO 4.pdf , bisa juga dibaca di kantor desa.
      -- perdes/PERDES NO 4.pdf --
      %PDF-1.4
      """
    ).build()
    let page = try #require(site["dokumen/perdes-sampah.html"])
    #expect(page.contains(/href="[^"]*perdes-no-4[^"]*\.pdf"/))
  }

  @Test func `a note that a post offers to read is a document`() {
    let site = SiteText(
      """
      -- berita/parit.md --
      ---
      judul: Parit
      tanggal: 2026-11-16
      ---
      [Catatan kerja bakti](../catatan 15-11-2026.txt)
      -- catatan 15-11-2026.txt --
      \(Self.words)
      """
    ).build()
    #expect(site.outputs.map(\.path.string).filter { $0.hasPrefix("berita/catatan") } == [])
  }

  @Test func `a text without a title has the beginning of its words for one`() throws {
    let site = SiteText(
      """
      -- berita/2023-11-15-parit.txt --
      warga dusun tiga membersihkan parit di jalan nangka bersama karang taruna sampai jam sebelas siang
      """
    ).build()
    let page = try #require(site["berita/parit.html"])
    #expect(
      page.contains("<h1 class=\"p-name\">warga dusun tiga membersihkan parit di jalan nangka"))
    #expect(page.contains("sampai jam sebelas siang</p>"))
    #expect(site.diagnostics.found.map(\.code) == ["post/title-of-text"])
  }

  @Test(arguments: [
    ("Warga menanam padi. Besok panen.", "Warga menanam padi"),
    ("Bpk. Camat datang ke desa", "Bpk. Camat datang ke desa"),
    ("*\n\nKerja bakti di parit!", "Kerja bakti di parit"),
  ])
  func `the title is a sentence, or a line`(text: String, title: String) {
    #expect(FirstWords.title(of: Array(text.utf8)) == title)
  }

  @Test func `hardly any words are no title`() {
    #expect(FirstWords.title(of: Array("ok 👍".utf8)) == nil)
    let long = FirstWords.title(of: Array(String(repeating: "kata ", count: 100).utf8))
    #expect(long?.count == 80 && long?.hasSuffix("kata…") == true)
  }

  @Test func `a letter is called what it is about, and shows all of itself`() throws {
    let site = SiteText(
      """
      -- surat.txt --
               PEMERINTAH KABUPATEN MUSI BANYUASIN
                         DESA TOMAN
                                      Toman, 17 November 2023
      Nomor   : 005/142/2026
      Perihal : *Undangan Sosialisasi PTSL*

      Mengharap kehadiran Bapak dan Ibu di balai desa untuk sosialisasi.
      """
    ).build()
    let page = try #require(site["pengumuman/surat.html"])
    #expect(page.contains("<h1 class=\"p-name\">Undangan Sosialisasi PTSL</h1>"))
    #expect(page.contains("PEMERINTAH KABUPATEN MUSI BANYUASIN<br />"))
    #expect(page.contains("datetime=\"2023-11-17\""))
  }

  @Test func `who raised a wish is not shown from lines of its text`() throws {
    let site = SiteText(
      """
      -- aspirasi/jalan.txt --
      Jalan rusak di RT 07

      Pelapor : Herman bin Sobri
      No HP = 0812 7788 4411
      Tgl lapor : 3/11/2023

      Jalan di tempat kami rusak sejak bulan Maret.
      """
    ).build()
    let page = try #require(site["aspirasi/jalan.html"])
    #expect(page.contains("Jalan di tempat kami rusak"))
    for name in site.outputs.map(\.path.string) {
      #expect(site[name]?.contains("4411") != true && site[name]?.contains("Sobri") != true)
    }
    #expect(site.diagnostics.found.allSatisfy { $0.code == "privacy/reporter" })
    #expect(site.diagnostics.found.count == 2)
  }

  @Test func `a day that the text speaks of does not hold it back until then`() {
    let site = SiteText(
      """
      -- senam.txt --
      Senam pagi bersama

      Ayo ikut senam pagi di lapangan, hari Minggu 15 Desember 2030, bawa air minum sendiri.
      """
    ).build()
    #expect(site.outputs.map(\.path.string).contains("berita/senam.html"))
  }
}
