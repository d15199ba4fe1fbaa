import KimContent
import KimDiagnostics
import KimModel
import KimTestSupport
import Testing

/// Posts of people who were told "a title and a day, and then the text", and know of no fields.
struct BareTextTests {
  private func read(_ text: String, path: String = "berita/kabar.txt", files: String = "")
    -> OnePost
  {
    OnePost(text: text, path: path, files: files, day: "2026-09-25")
  }

  private func html(_ read: OnePost) -> String {
    String(decoding: read.post?.body.html ?? [], as: UTF8.self)
  }

  @Test(arguments: [
    "*LAPORAN RAPAT*\n_Rabu, 5 Agustus 2026_\n\nIsi\n",
    "\u{274C} *LAPORAN RAPAT* \u{274C}\nRabu 5/8/2026\nIsi\n",
    "LAPORAN RAPAT\nRabu, 5 Agt 2026, jam 8 pagi - 12 siang\nLapangan\n\nIsi\n",
    "LAPORAN RAPAT\nTgl posting 5 agustus 2026\n\nIsi\n",
    "LAPORAN RAPAT\nupdate 5 Agustus 2026\n\nIsi\n",
    "LAPORAN RAPAT\n(disusun 5 Agustus 2026)\n\nIsi\n",
    "LAPORAN RAPAT\n\n5 Agustus 2026\n\nIsi\n",
    "LAPORAN RAPAT\n5 Agustus 2026\noleh: Pak Yanto\n\nIsi\n",
    "Toman, 5 Agustus 2026\n\nLAPORAN RAPAT\n\nIsi\n",
    "5/8/2026\n*LAPORAN RAPAT*\nIsi\n",
    "LAPORAN RAPAT\nDitulis oleh Yanti, Rabu 5 Agustus 2026\n\nIsi\n",
    "Innalillahi wa inna ilaihi rojiun\nLAPORAN RAPAT\n5 Agustus 2026\n\nIsi\n",
    "Assalamualaikum\n*LAPORAN RAPAT*\n\n5 Agustus 2026\n\nIsi\n",
    "\u{628}\u{650}\u{633}\u{645}\n\n*LAPORAN RAPAT*\n5 Agustus 2026\n\nIsi\n",
    "*Innalillahi wa inna ilaihi roji'un*\n\nLAPORAN RAPAT\nRabu 5 Agustus 2026\n\nIsi\n",
    "LAPORAN RAPAT\n\nRini bersama Siti dan 4 lainnya\n5 Agustus 2026 · Desa Toman\n\nIsi\n",
    "LAPORAN RAPAT\n5.8.2026 - oleh pak Wahid\n\nIsi\n",
    "LAPORAN RAPAT\nRabu 5 Agustus 2026 | Toman\n\nIsi\n",
    "BISMILLAHIRROHMANIRROHIM\nRABU 5 AGUSTUS 2026 / 20 SAFAR 1448 H\n\nLAPORAN RAPAT\n\nIsi\n",
    "ALLAHU AKBAR WALILLAHILHAM\n\nLAPORAN RAPAT\nRABU 5-8-2026 / 20 SAFAR 1448\n\nIsi\n",
    "5-8-2026 / 28 R. AWAL 1448\nLAPORAN RAPAT\n\nIsi\n",
    "\u{1F4E2} PENGUMUMAN\nLAPORAN RAPAT\nRab, 5 Ags 2026\n\nIsi\n",
    "## LAPORAN RAPAT\n\n*Rab, 5 Ags 2026 - 16.00 WIB*\n\nIsi\n",
    "judul : LAPORAN RAPAT\nhari rabu tgl 5 agustus 2026 / 20 safar 1448 h\n\nIsi\n",
    "\u{203C}\u{FE0F}\u{203C}\u{FE0F} LAPORAN RAPAT \u{203C}\u{FE0F}\n5 Agustus 2026\n\nIsi\n",
  ])
  func `a title and a day are found in either order, with what people put around them`(
    text: String
  ) throws {
    let read = read(text)
    let post = try #require(read.post, "\(text.debugDescription): \(read.problems)")
    #expect(post.title == "LAPORAN RAPAT")
    #expect(post.date.first == Day(year: 2026, month: 8, day: 5))
    #expect(html(read).contains("Isi"))
    #expect(!html(read).contains("LAPORAN"))
  }

  @Test func `who wrote it is told, and words above a title stay`() {
    let text = "Innalillahi\n*BERITA DUKA*\nOleh Yanti, Rabu 5 Agustus 2026\n\nIsi\n"
    #expect(read(text).post?.fields.author == "Yanti")
    #expect(html(read(text)).contains("Innalillahi"))
  }

  @Test func `a title above a lower heading stays the title`() {
    let read = read("Panen raya\n\n## Keputusan\n\nIsi\n", path: "berita/2026-08-05 a.txt")
    #expect(read.post?.title == "Panen raya")
  }

  @Test func `the day of another calendar stays in the text, and what greets above`() {
    let text = "Bismillah\nPanen raya\nRabu 5 Agustus 2026 / 20 Safar 1448 H\n\nIsi\n"
    #expect(read(text).post?.title == "Panen raya")
    for shown in ["Bismillah", "Rabu 5 Agustus 2026 / 20 Safar 1448 H", "Isi"] {
      #expect(html(read(text)).contains(shown))
    }
  }

  @Test func `what kind of message follows is no title above one with a day, and one alone`() {
    let both = read("PENGUMUMAN\nWiFi pindah sandi\n5 Agustus 2026\n\nIsi\n")
    #expect(both.post?.title == "WiFi pindah sandi" && html(both).contains("PENGUMUMAN"))
    #expect(read("PENGUMUMAN\n5 Agustus 2026\n\nIsi\n").post?.title == "PENGUMUMAN")
  }

  @Test func `who wrote it may stand behind the day, or on a line between`() {
    #expect(
      read("LAPORAN RAPAT\n5.8.2026 - oleh pak Wahid\n\nIsi\n").post?.fields.author == "pak Wahid")
    let shared = read(
      "Posyandu Melati\n\nRini bersama 4 lainnya\n5 Agustus 2026 · Desa Toman\n\nIsi\n")
    #expect(shared.post?.title == "Posyandu Melati")
    #expect(shared.post?.fields.location == "Desa Toman")
    #expect(html(shared).contains("Rini bersama 4 lainnya"))
  }

  @Test(arguments: [
    (
      "Tips tani \u{1F331} : bikin pupuk\n5.8.2026 - oleh pak Wahid\n\nIsi\n",
      "Tips tani \u{1F331} : bikin pupuk"
    ),
    (
      "Innalillahi wa inna ilaihi rojiun\n5 Agustus 2026\n\nTelah berpulang Pak Zainal.\n",
      "Innalillahi wa inna ilaihi rojiun"
    ),
    (
      "Assalamualaikum dulur galo \u{1F64F}\nsunatan massal lancar\nRabu 5 Agustus 2026\n\nIsi\n",
      "sunatan massal lancar"
    ),
    ("Ass wr wb\nSyarat KK\n5 Agustus 2026\n\nIsi\n", "Syarat KK"),
    ("[PERINGATAN] Kabut asap\nUpdate 5 Agustus 2026\n\nIsi\n", "[PERINGATAN] Kabut asap"),
    ("Panen raya\n\nSawah di tepi sungai.\n5 Agustus 2026\n\nIsi\n", "Panen raya"),
  ])
  func `a title has a colon, or is a prayer, and a sentence is no writer`(
    text: String, title: String?
  ) {
    #expect(read(text).post?.title == title)
  }

  @Test func `what stands above a title and is none stays in the text`() {
    let read = read("\u{628}\u{633}\u{645}\n\n*UNDANGAN MAULID*\n5 Agustus 2026\n\nIsi\n")
    #expect(read.post?.title == "UNDANGAN MAULID")
    #expect(html(read).contains("\u{628}\u{633}\u{645}"))
  }

  @Test(arguments: [
    ("berita/2026-08-05 voli.txt", "Final voli antar dusun\n\nDusun III juara.\n"),
    (
      "berita/banjir.txt", "Final voli antar dusun\n\nToman, 5 Agustus 2026 - Hujan deras sekali.\n"
    ),
    (
      "agenda/maulid.txt",
      "Final voli antar dusun\n\nUndangan.\n\n📅 Hari/tgl : Rabu, 5 Agustus 2026 M\n"
    ),
    (
      "berita/jahit.txt",
      "Final voli antar dusun\n\nWarga ikut.\n\nPenulis : Eka\nTanggal : 5 Agustus 2026\n"
    ),
    ("berita/Catatan_20260805_081533.txt", "Final voli antar dusun\n\nDusun III juara.\n"),
    ("berita/panen.md", "# Final voli antar dusun\n\n5 Agustus 2026\n\nPanen **besar**.\n"),
  ])
  func `the day may stand in the file's name, in the text or behind a label`(
    path: String, text: String
  ) throws {
    let read = read(text, path: path)
    let post = try #require(read.post, "\(read.problems)")
    #expect(post.title == "Final voli antar dusun")
    #expect(post.date.first == Day(year: 2026, month: 8, day: 5))
  }

  @Test(arguments: [
    "Panen raya\n5 Agustus 2026\ndraf: ya\n\nIsi\n",
    "Panen raya\n5 Agustus 2026\n\ndraf: ya\n\nIsi\n",
    "Panen raya\n5 Agustus 2026\n\nIsi\n\nDraf = ya\n",
    "Panen raya\n5 Agustus 2026\n\nIsi\npublished: false",
    "Judul: Panen raya\nTanggal: 5 Agustus 2026\n\nIsi\n\ndraf: ya\n",
    "Panen raya\ndraf: ya\n5 Agustus 2026\n\nIsi\n",
    "draf: ya\nPanen raya\n5 Agustus 2026\n\nIsi\n",
    "Panen raya\n5 Agustus 2026\ndrft: ya\n\nIsi\n",
  ])
  func `a wish to hide is heard wherever it stands`(text: String) {
    #expect(read(text).post == nil, "\(text.debugDescription)")
  }

  @Test func `lines with known keys below the day are fields, and others text`() throws {
    let read = read(
      "Panen raya\n5 Agustus 2026\npenulis: Bu Eli\nTempat : Balai desa\nslug: panen-2026\n\nIsi: baik\n"
    )
    let post = try #require(read.post, "\(read.problems)")
    #expect(post.fields.author == "Bu Eli")
    #expect(post.fields.location == "Balai desa")
    #expect(post.path.string == "berita/panen-2026.html")
    #expect(html(read) == "<p>Isi: baik</p>\n")
  }

  @Test(arguments: [
    "Bapak Lurah meresmikan jalan", "Ibu-ibu PKK membuat keripik", "1.000 pohon ditanam",
    "Panen raya: hasil melimpah", "Salam Pramuka dari Toman",
  ])
  func `above a day a title may begin as people's titles do`(title: String) {
    #expect(read("\(title)\n5 Agustus 2026\n\nIsi\n").post?.title == title)
  }

  @Test func `a heading in the text is none of the post's title`() {
    let read = read("Panen raya\n5 Agustus 2026\n\nIsi\n\n# Catatan\n\nLagi\n")
    #expect(read.post?.title == "Panen raya")
    #expect(html(read).contains("Catatan"))
  }

  @Test(arguments: ["Minggu, 32 Mei 2026", "Minggu, 17 Mei", "31 Juni 2026"])
  func `a day that no calendar has is told where it stands, and nothing else`(day: String) {
    #expect(read("Panen raya\n\(day)\n\nIsi\n").problems == ["2:1 post/wrong-value"])
  }

  // MARK: What the messages ask for

  /// A text after its first mend.
  private func mended(_ text: String, path: String = "berita/kabar.txt") throws -> OnePost {
    let found = read(text, path: path).found
    let mend = try #require(found.lazy.compactMap(\.mend).first, "\(found.map(\.code))")
    guard case .edit(let edit) = mend else { return read(text, path: path) }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    try #require(edit.column == 1 && edit.endLine == edit.line && edit.endColumn == 1)
    lines.insert(String(edit.text.dropLast()), at: edit.line - 1)
    return read(lines.joined(separator: "\n"), path: path)
  }

  @Test(arguments: [
    ("Panen raya\n\nIsi panjang\n", "berita/kabar.txt"),
    ("Panen padi sudah selesai.\n\nIsi panjang\n", "berita/2026-08-05 kabar.txt"),
    ("Tanggal: 5 Agustus 2026\n\nIsi panjang\n", "berita/kabar.txt"),
    ("Judul: Panen raya\n\nIsi panjang\n", "berita/kabar.txt"),
  ])
  func `the mend of what is missing gives a post`(text: String, path: String) throws {
    let post = try mended(text, path: path)
    #expect(post.post != nil, "\(post.found.map(\.message.id))")
  }

  @Test func `a field that a message asks for goes below title and day`() throws {
    let text = "Kabar bantuan\n5 Agustus 2026\n\nItu hoaks.\n"
    let post = try mended(text, path: "klarifikasi/kabar.txt")
    #expect(post.post?.title == "Kabar bantuan")
    #expect(post.found.count < read(text, path: "klarifikasi/kabar.txt").found.count)
  }

  @Test(arguments: [
    "Panen raya\n\nIsi\n", "Isi saja tanpa judul.\n", "Panen raya\n5 Agustus 2026\n",
    "Judul: Panen\n\nIsi\n", "Tanggal: 5/8/2026\n\nIsi saja.\n",
  ])
  func `no message speaks of lines that are not there`(text: String) {
    let hints = read(text).found.compactMap(\.hint).map(\.id)
    #expect(!hints.isEmpty)
    #expect(!hints.contains { $0.contains("'---'") }, "\(hints)")
  }

  @Test(arguments: [
    "Warga sudah panen padi.\n\nHasilnya baik.\n",
    "1. Rapat desa\n\n2. Arisan\n", "Kepada Yth. Bapak RT\n\nHadir ya.\n",
    "Dua baris tanpa tanda\nyang bukan judul apa pun\n\nIsi\n",
  ])
  func `a greeting, a sentence, an item and a wrapped line are no titles`(text: String) {
    #expect(read(text).post == nil)
  }

  @Test func `two labelled days of different events are not guessed between`() {
    let text =
      "Lomba desa\n\nDua hari lomba.\n\nTanggal: 5 Agustus 2026\nHari: Kamis, 6 Agustus 2026\n"
    #expect(read(text).problems.contains { $0.hasSuffix("post/missing-tanggal") })
  }

  @Test func `a text file that lies anywhere is a post if it begins with a title and a day`() {
    #expect(read("*Rapat PKK*\nRabu, 5 Agustus 2026\n\nIsi\n", path: "Rapat PKK.txt").post != nil)
    #expect(read("catatan kas\n\nbeli paku 2 kg\n", path: "catatan.txt").post == nil)
  }

  @Test func `a line that only says what kind of message follows is no title if the name has one`()
  {
    let text =
      "*PENGUMUMAN*\n\nAssalamualaikum\nListrik padam pada :\n\nTanggal : 12 September 2026\n"
    let read = read(text, path: "pemadaman listrik.txt")
    #expect(read.post?.title == "Pemadaman listrik")
    #expect(read.post?.type == .pengumuman)
    #expect(html(read).contains("PENGUMUMAN"))
    #expect(self.read(text, path: "pengumuman/catatan.txt").post?.title == "PENGUMUMAN")
  }

  @Test func `marks around the first words of a title are no part of it`() {
    let text = "‼️ *HOAKS* Bantuan lewat tautan\n\n5 Agustus 2026\n\nIsi\n"
    #expect(read(text, path: "a.txt").post?.title == "HOAKS Bantuan lewat tautan")
    #expect(read(text, path: "a.txt").post?.type == .klarifikasi)
  }

  @Test(arguments: [
    ("kategori: agenda", PostType.agenda), ("kategori: [Layanan]", .layanan),
    ("category: hoaks", .klarifikasi), ("kategori: ibu-ibu", .berita),
    ("jenis: berita\nkategori: agenda", .berita),
  ])
  func `a category that is called as a type is the type`(line: String, type: PostType) {
    let text = "---\njudul: A\ntanggal: 2026-08-05\n\(line)\n---\nIsi\n"
    #expect(read(text, path: "a.md").post?.type == type)
    #expect(read(text, path: "umkm/a.md").post?.type == (line.hasPrefix("jenis") ? .berita : .umkm))
  }

  @Test(arguments: [
    ("[HOAKS] Penculikan anak", PostType.klarifikasi), ("Cek fakta: gas langka", .klarifikasi),
    ("Cara mengenali hoaks", .berita),
  ])
  func `a title with a label says what it is`(title: String, type: PostType) {
    let text = "---\njudul: \(title)\ntanggal: 2026-08-05\n---\nIsi\n"
    #expect(read(text, path: "a.md").post?.type == type)
  }

  @Test func `a day of writing is no day of an event`() {
    let head = "Jadwal Posyandu bulan Desember\n(ditulis 24/9/2026)\n\n"
    let notice = read(head + "Senin 7 Desember di balai desa\n", path: "a.txt").post
    #expect(notice?.type == .pengumuman)
    let event = read(head + "Hari/tanggal : Jumat, 25 September 2026\n", path: "a.txt").post
    #expect(event?.type == .agenda)
    #expect(event?.date.first == Day(year: 2026, month: 9, day: 25))
  }

  @Test(arguments: [
    ("10 oktober/wisata danau/a.txt", PostType.wisata), ("Pengumuman RT 2/a.txt", .pengumuman),
    ("hoax bansos/a.txt", .klarifikasi), ("potensi banjir/a.txt", .berita),
    ("kegiatan/wisata danau/a.txt", .kegiatan),
  ])
  func `a folder that begins with the name of a type says it`(path: String, type: PostType) {
    #expect(read("Kabar\n5 Agustus 2026\n\nIsi\n", path: path).post?.type == type)
  }

  @Test func `pictures before day, time and place make an event, and a name a wish`() {
    let event =
      "PENGAJIAN BULANAN\n\nMengundang bapak dan ibu untuk hadir\n📅 Jumat, 20 Nopember 2026\n"
      + "🕗 ba'da Isya\n📍 Masjid Al Ikhlas\n"
    #expect(read(event, path: "a.txt").post?.type == .agenda)
    let wish = "Jalan ke kebun rusak\n5 Agustus 2026\n\nMohon diperbaiki\n"
    #expect(read(wish, path: "aspirasi jalan.txt").post?.type == .aspirasi)
  }

  @Test func `lines that mean nothing among fields without fences are text`() throws {
    let read = read(
      "tgl: 5 agt 2026\njdl: Turnamen voli\ntmpt: Balai desa\nwkt: jam 1 siang\nBiaya: 50rb/tim\n\nAyo ikut\n",
      path: "agenda/turnamen.txt")
    let post = try #require(read.post, "\(read.problems)")
    #expect(post.title == "Turnamen voli")
    #expect(post.fields.location == "Balai desa")
    #expect(html(read).hasPrefix("<p>Biaya: 50rb/tim</p>"))
    #expect(html(read).contains("Ayo ikut"))
    #expect(read.problems == ["5:1 post/unknown-key"])
  }

  @Test func `between fences such lines are not shown, and the warning says how`() {
    let read = read("---\njudul: A\ntanggal: 2026-08-05\nbiayaya: 50\n---\nIsi\n")
    #expect(html(read) == "<p>Isi</p>\n")
    #expect(read.problems.map { String($0.dropFirst(4)) } == ["post/unknown-key"])
  }

  @Test func `in a wish nothing of the head becomes text`() {
    let read = read(
      "—-\nJudul: Lampu mati\nTanggal: 5 Agustus 2026\nCatatan: Siti\n—-\nMohon diganti\n",
      path: "aspirasi/lampu.txt")
    #expect(!html(read).contains("Siti"))
  }

  @Test(arguments: [
    ("*DITEMUKAN DOMPET* isi KTP", "DITEMUKAN DOMPET isi KTP"),
    ("Harga ~10 ribu~ 8 ribu _saja_", "Harga 10 ribu 8 ribu saja"),
    ("Lomba 5 * 3 m dan a_b_c", "Lomba 5 * 3 m dan a_b_c"),
  ])
  func `marks of messengers within a title are not shown`(written: String, title: String) {
    #expect(read("Judul: \(written)\nTanggal: 5 Agustus 2026\n\nIsi\n").post?.title == title)
  }

  @Test func `a word that says what a post is stands before its title`() {
    let read = read("KLARIFIKASI: Gas tidak langka\nTanggal: 5 Agustus 2026\n\nIsi\n")
    #expect(read.post?.title == "Gas tidak langka")
  }
}
