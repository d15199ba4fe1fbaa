import KimDiagnostics
import KimModel
import Testing

@testable import KimContent

/// The day of a text whose head names none.
struct TextDayTests {
  private func day(_ text: String, below title: String? = nil) -> String? {
    TextDay.found(in: Array(text.utf8)[...], below: title, clockOffset: 0).map {
      "\($0.span.first)"
    }
  }

  @Test(arguments: [
    "Puisi tentang sungai\nToman, 28 Oktober 2026\n(juara dua)",
    "Lahir di Toman, 12 Maret 1948.\n\n-- Hendra\n   ditulis 28 Oktober 2026",
    "Ditetapkan di Toman\npada tanggal 28 Oktober 2026\n\nKepala Desa",
    "update harga per 28 okt 2026 ☕\n\nKopi 12rb",
    "(diumumkan tanggal 28 Oktober 2026)\nDaftar 1 Desember 2026 sampai 3 Maret 2027",
    "Rabu 28 Oktober 2026, tepian Sungai Musi\n\nLomba pertama 2019 dan 17 Agustus 1945",
    "s/d Rabu 28 Oktober 2026\n\n1. Bpk Sobri = Rp 500.000",
    "hari rabu tanggal 28 oktober 2026 warga gotong royong bersihkan parit",
    "Toman, 28/10/2026 - Sejak kemaren sore beredar pesan",
    "Nama : jalan rusak\nTgl lapor : Rabu 28/10/2026\nLubang sejak 3 Mei 2026",
    "Mulai dipakai Rabu, 28 Oktober 2026 pukul 08.00.",
    "pendaftaran 28-30 Oktober 2026 di balai desa, uji coba 2 November 2026",
  ])
  func `what says when it was written, or speaks of one time, has that day`(text: String) {
    #expect(day(text) == "2026-10-28")
  }

  @Test(arguments: [
    "Lahir di Toman, tanggal lahir 12 Maret 1948 dan sudah sepuh",
    "Batas akhir 5 Desember 2026 pukul 12.00",
    "Perdes Nomor 5 Tahun 2026 tentang sampah", "Telepon 0812-2026-1010, jam 07.00 - 08.00",
    "Kemerdekaan 17 Agustus 1945; reformasi 12 Mei 1998; tsunami 26 Desember 2004.",
    "IMG-20261028-WA0001.jpg dan 20261028_101010.jpg", "Rapat tanggal 28 besok", "",
    "harga 28.10.2026.500 rupiah", "Rapat 30 Februari 2026",
  ])
  func `lives, deadlines, numbers and times far apart give no day`(text: String) {
    #expect(day(text) == nil)
  }

  @Test func `a title may have the day`() {
    #expect(day("Beras 10 kg 148.000", below: "HARGO KALANGAN JUMAT 13-11-2026") == "2026-11-13")
  }

  @Test func `very many days take no longer than their number`() {
    let text = String(repeating: "1/1/2026 2/1/2026 3/1/2026 ", count: 20_000)
    #expect(day(text) == "2026-01-01")
  }

  @Test func `of several near days the earliest is taken, and told`() throws {
    let text =
      "Tahun ini ramai.\n\nRegu dari tiga dusun.\n\nHadiahnya beras.\n\n"
      + "Sabtu 28/10/2026 penyisihan\n\nMinggu 5/11/2026 semifinal\n\nRabu 25/11/2026 final"
    let found = try #require(TextDay.found(in: Array(text.utf8)[...], clockOffset: 0))
    #expect("\(found.span.first)" == "2026-10-28" && !found.isCertain)
    let read = OnePost(text: "Jadwal bola\n\n\(text)", path: "berita/bola.md", day: "2026-10-01")
    #expect(read.found.map(\.code) == ["post/day-of-text"])
  }

  @Test func `several labelled days are not guessed between`() {
    #expect(day("Rapat\n\n\nTgl rapat : 28/10/2026\nTgl lomba : 29/10/2026") == nil)
  }

  @Test func `an event is on the day that it names, not on that of its letter`() {
    let text = Array("Hadir hari Rabu 28 Oktober 2026 di balai.\n\nToman, 1 Oktober 2026".utf8)
    let found = TextDay.found(in: text[...], isEvent: true, clockOffset: 0)
    #expect(found.map { "\($0.span.first)" } == "2026-10-28")
    let letter = Array("Hadirlah di balai desa\n\nToman, 1 Oktober 2026".utf8)
    #expect(TextDay.found(in: letter[...], isEvent: true, clockOffset: 0) == nil)
  }
}
