import KimModel
import KimTestSupport
import Testing

@testable import KimContent

/// Days in names of files, and the types that texts say of themselves.
struct NoteNameTests {
  @Test(arguments: [
    ("Rapat Musdes 5-11-2026", "2026-11-05"), ("cuaca 22-11-26", "2026-11-22"),
    ("berita duka 9 11 26", "2026-11-09"), ("panen 17 mei 2026", "2026-05-17"),
    ("panen_17.Agustus.2026_fix", "2026-08-17"), ("12-11-2026 rapat", "2026-11-12"),
  ])
  func `a name has the day that somebody typed into it`(name: String, day: String) {
    #expect(PostFileName("\(name).txt").writtenDay.map { "\($0)" } == day)
  }

  @Test(arguments: [
    "rapat 12 nop", "SK 05 12 9", "12-13-2026", "31-2-2026", "5-11-2026 dan 6-11-2026", "RT 02 03",
    "apbdes 2026", "+5-11-2026x",
  ])
  func `numbers that are no day of one year give none`(name: String) {
    #expect(PostFileName("\(name).txt").writtenDay == nil)
  }

  @Test(arguments: [
    ("UNDANGAN RAPAT", nil, PostType.agenda), ("Jadwal posyandu", nil, .agenda),
    ("‼️HOAX‼️ Bansos", nil, .klarifikasi), ("Cek fakta: gas langka", nil, .klarifikasi),
    ("Jembatan ditutup", "PENGUMUMAN", .pengumuman), ("*BERITA DUKA*", nil, .pengumuman),
    ("⚠️ PERINGATAN DINI CUACA", nil, .pengumuman), ("Info PPDB SDN 1", nil, .pengumuman),
  ])
  func `a title or the line above it says what a text is`(
    title: String, kind: String?, type: PostType
  ) {
    #expect(WordedType.type(title: title, kind: kind) == type)
  }

  @Test(arguments: ["Panen raya", "Warga membaca pengumuman", "Perjadwalan", "Informan desa"])
  func `other titles say nothing of it`(title: String) {
    #expect(WordedType.type(title: title, kind: nil) == nil)
  }

  @Test(arguments: [
    ("Posyandu", PostType.agenda), ("Notulen rapat", .kegiatan), ("Hasil rapat", .kegiatan),
  ])
  func `lines for day, time and place make an event, or the report of one`(
    title: String, type: PostType
  ) {
    let text = "📅 Hari/tgl : Kamis\n⏰ Jam : 08.00\n📍 Tempat : Balai desa\n"
    #expect(WordedType.ofEvent(title, Array(text.utf8)[...]) == type)
    #expect(WordedType.ofEvent(title, Array("Jam : 8\nTempat : Balai".utf8)[...]) == nil)
  }

  @Test(arguments: [
    ("jalan ditutup.txt", "Jalan ditutup"), ("Kehilangan_STNK.txt", "Kehilangan STNK"),
    ("aspirasi/lampu jalan rt 07/aduan.txt", "Lampu jalan rt 07"),
    ("berita/2026-05-17-panen-raya.md", "Panen raya"),
  ])
  func `a name that somebody gave a text can be its title`(path: String, title: String) {
    #expect(NameTitle.title(of: path) == title)
  }

  @Test(arguments: [
    "Catatan baru.txt", "IMG-20261124-WA0007.txt", "parit.txt", "berita/pesan wa.txt", "1 2 3.txt",
    "banjir 2026.txt", "berita/a b.txt",
  ])
  func `names of programs, single words and numbers are no titles`(path: String) {
    #expect(NameTitle.title(of: path) == nil)
  }

  @Test func `captions by number are those of the photos in the order of their names`() throws {
    let text =
      "Ket foto 1 : petugas menyemprot\nKet foto 2 = kader memeriksa\nFoto bersama: 3 orang"
    let body = Array(text.utf8)[...]
    #expect(
      NumberedCaptions.found(in: body, count: 2) == ["petugas menyemprot", "kader memeriksa"])
    #expect(NumberedCaptions.found(in: body, count: 3) == nil)
    #expect(NumberedCaptions.found(in: Array("Foto 1: a\nFoto 1: b".utf8)[...], count: 1) == nil)
    let site = SiteText(
      """
      -- berita/fogging/fogging.txt --
      Fogging di RT 03
      19 November 2023

      Petugas menyemprot halaman warga.

      Ket foto 1 : petugas menyemprot
      Ket foto 2 : kader memeriksa
      -- berita/fogging/WhatsApp Image at 10.22.41 (1).jpeg --
      bbbbbbbbbb
      -- berita/fogging/WhatsApp Image at 10.22.41.jpeg --
      aaaaaaaaaa
      """
    ).content().0
    let gallery = try #require(site?.posts.first?.photos.gallery)
    #expect(gallery.map(\.caption) == ["petugas menyemprot", "kader memeriksa"])
    #expect(gallery.map(\.photo.hash) == ["aaaaaaaaaa", "bbbbbbbbbb"])
  }

  @Test func `words in place of a time are not shown of a wish that only its words tell`() {
    let site = SiteText(
      "-- lampu.txt --\nAspirasi lampu mati\n16/11/2023\nWaktu: kata Bu Marlina\n\nLampu mati sejak Senin."
    ).build()
    #expect(site["aspirasi/lampu.html"]?.contains("Marlina") == false)
  }

  @Test(arguments: [
    "Pelapor : Bu Marlina\n\nLampu mati sejak Senin.",
    "Lampu mati sejak Senin.\n\nPelapor: Marlina",
  ])
  func `a form that names who raised a wish is one, and names nobody`(text: String) {
    let site = SiteText("-- lampu.txt --\nLampu mati\n16/11/2023\n\n\(text)").build()
    let page = site["aspirasi/lampu.html"]
    #expect(page?.contains("sejak Senin") == true)
    #expect(page?.contains("Marlina") == false)
  }
}
