import KimContent
import KimDiagnostics
import KimModel
import KimTestSupport
import Testing

/// Posts as they come out of messengers: forwarded, copied, and without keys.
struct MessengerHeadTests {
  private static let day = Day(year: 2026, month: 8, day: 17)

  private func html(_ read: OnePost) -> String {
    String(decoding: read.post?.body.html ?? [], as: UTF8.self)
  }

  // MARK: Forwarded

  @Test(arguments: [
    "*Forwarded*\n\n---\njudul: Gotong royong\ntanggal: 17 Agustus 2026\n---\nIsi\n",
    "_Diteruskan berkali-kali_\r\n*Judul:* Gotong royong\r\nTanggal: 17 Agustus 2026\r\n\r\nIsi\r\n",
    "↪️ Diteruskan\nJudul: Gotong royong\nTanggal: 17 Agustus 2026\n\nIsi\n",
    "Forwarded many times\n\n\nForwarded\nJudul: Gotong royong\nTanggal: 17/8/2026\n\nIsi\n",
    "[17/8 19.15] Bu Yuli PKK: Judul: Gotong royong\nTanggal: 17 Agustus 2026\n\nIsi\n",
    "[17/08/26, 19.15.03] ~ Pak RT: *Judul:* Gotong royong\n*Tanggal:* 17 Agustus 2026\n\nIsi\n",
    "[19.15, 17/8/2026] +62 812-0000-0001: ---\njudul: Gotong royong\ntanggal: 2026-08-17\n---\nIsi\n",
    "\u{200E}[8/17/26, 7:15:03\u{202F}PM] Bu Yuli: Judul: Gotong royong\nTgl: 17/8/2026\n\nIsi\n",
    "17/08/26 19.15 - Bu Yuli: Judul: Gotong royong\nTanggal: 17 Agustus 2026\n\nIsi\n",
    "*Forwarded*\n[17/8 19.15] Bu Yuli: Judul: Gotong royong\nTgl: 17/8/2026\n\nIsi\n",
    "Diteruskan\n*Gotong royong*\nToman, 17 Agustus 2026\n\nIsi\n",
  ])
  func `what a messenger puts before a post is passed over`(text: String) throws {
    let read = OnePost(text: text, day: "2026-08-25")
    let post = try #require(read.post, "\(text.debugDescription): \(read.problems)")
    #expect(post.title == "Gotong royong")
    #expect(post.date.first == Self.day)
    #expect(html(read) == "<p>Isi</p>\n")
    #expect(read.problems == [])
  }

  @Test(arguments: [
    "Forwarded\n\nKabar dari Toman.\n", "[17/8 19.15] Bu Yuli: Kabar dari Toman.\n",
    "[catatan] Bu Yuli: Judul: A\n", "[17/8 19.15] Bu Yuli\nKabar dari Toman.\n",
    "17/8 orang hadir: semua\n",
  ])
  func `without a head behind it all of a text stays`(text: String) {
    let read = OnePost(text: "\(text)\n# Panen\n", path: "berita/2024-05-01-a.md")
    let first = text.prefix { $0 != "\n" }
    #expect(html(read).contains(String(first)), "\(read.problems)")
  }

  @Test func `messages about a copied head have the places of the file`() {
    let read = OnePost(
      text: "[17/8 19.15] Bu Yuli: jenis: beritaa\nJudul: A\nTanggal: 1/5/2026\n\nIsi\n",
      day: "2026-08-25")
    #expect(read.problems == ["1:30 post/wrong-value"])
  }

  @Test func `the text below a forwarded head is that of a messenger`() {
    let read = OnePost(
      text: "*Forwarded*\n\n---\njudul: A\ntanggal: 2026-08-17\n---\nHari *Rabu*\n",
      day: "2026-08-25")
    #expect(html(read) == "<p>Hari <strong>Rabu</strong></p>\n")
  }

  // MARK: A title and a day without keys

  @Test(arguments: [
    "Gotong royong\nToman, 17 Agustus 2026\n\nIsi\n",
    "*Gotong royong*\nSekayu, Senin 17 Agustus 2026\n\nIsi\n",
    "\n\n_Gotong royong_\r\nBalai Desa Toman, Senin, 17/08/2026\u{A0} \r\n\r\nIsi\r\n",
    "\u{FEFF}Gotong royong\n17 Agustus 2026\n\u{A0}\nIsi\n",
    "Gotong royong\nToman, Musi Banyuasin, 17-08-2026\n\nIsi\n",
    "Gotong royong\nHari Senin tanggal 17 Agustus 2026\n\nIsi\n",
    "Gotong royong\n(Toman, 17/8/2026)\n\nIsi\n", "Gotong royong\n📍 Toman, 17/8/2026\n\nIsi\n",
  ])
  func `a title above a place and a day is read without keys`(text: String) throws {
    let read = OnePost(text: text, day: "2026-08-25")
    let post = try #require(read.post, "\(text.debugDescription): \(read.problems)")
    #expect(post.title == "Gotong royong")
    #expect(post.date.first == Self.day)
    #expect(html(read) == "<p>Isi</p>\n")
    #expect(read.problems == [])
  }

  @Test func `the place is the post's, and its text is that of a telephone`() {
    let read = OnePost(
      text: "Tim futsal\nBalai Desa Toman, 17 Agustus 2026\n\nMenang *3-1*.\nSampai jumpa\n",
      day: "2026-08-25")
    #expect(read.post?.fields.location == "Balai Desa Toman")
    #expect(html(read) == "<p>Menang <strong>3-1</strong>.<br />\nSampai jumpa</p>\n")
  }

  @Test(arguments: [
    "Gotong royong\nPaling lambat, 17 Agustus 2026\n\nIsi\n",
    "Gotong royong\nToman, 17 Agustus 2026 atau besok\n\nIsi\n",
    "Hubungi\nBu Sri, 0812345678\n\nIsi\n", "Gotong royong\nToman, 17 Agustus\n\nIsi\n",
  ])
  func `a day that is not certain is none`(text: String) {
    let read = OnePost(text: text, day: "2026-08-25")
    #expect(read.post == nil)
    #expect(read.found.map(\.code).contains("post/missing-tanggal"))
  }

  @Test(arguments: [
    ("Warga gotong royong.\nToman, 17 Agustus 2026\n\nIsi\n", "Warga gotong royong"),
    ("Gotong royong\nHUT RI 17 Agustus 2026\n\nIsi\n", "Gotong royong"),
    ("Gotong royong\nToman, 17 Agustus 2026 di rumah Pak RT\n\nIsi\n", "Gotong royong"),
    ("Assalamualaikum warga\n\n17 Agustus 2026\n", "Assalamualaikum warga"),
  ])
  func `a title and a day set out in other ways are those that the text begins with`(
    text: String, title: String
  ) {
    let read = OnePost(text: text, day: "2026-08-25")
    #expect(read.post?.title == title)
    #expect(read.post?.date.first == Self.day)
    #expect(html(read).contains("17 Agustus 2026"))
  }

  @Test func `a page keeps its first lines`() {
    let (content, _) = SiteText(
      "-- halaman/profil.md --\nProfil kami\nToman, 17 Agustus 2026\n\n# Profil\n"
    ).content()
    let html = String(decoding: content?.pages.first?.body.html ?? [], as: UTF8.self)
    #expect(html.contains("Toman, 17 Agustus 2026"))
  }

  // MARK: The day in the text

  @Test(arguments: [
    "Toman, 17 Agustus 2026 - Lampu jalan sudah menyala", "Toman, 17/8/2026 – Lampu sudah menyala",
    "*Babat Toman, Senin 17 Agustus 2026* — Lampu jalan menyala",
    "TOMAN (17/8/2026) - Lampu jalan sudah menyala",
    "Toman, 17 Agustus 2026\n\nLampu jalan menyala", "# Lampu\n(Toman, 17/8/2026)\n\nLampu menyala",
    "\n# Lampu\n\nDesa Toman, Senin, 17 Agustus 2026 – Lampu jalan menyala",
  ])
  func `the day that news begins with is its date, and stays in the text`(body: String) {
    for type in ["berita", "kegiatan"] {
      let read = OnePost(
        text: "---\njudul: Lampu jalan\n---\n\(body)\n", path: "\(type)/a.md", day: "2026-08-25")
      #expect(read.post?.date.first == Self.day, "\(body): \(read.problems)")
      #expect(html(read).contains("2026"))
      #expect(read.problems == [])
    }
  }

  @Test(arguments: [
    "Lampu jalan menyala sejak 17 Agustus 2026 - kata Pak RT",
    "17 Agustus 2026 - Lampu menyala ini",
    "Toman, 17 Agustus 2026 - 20 Agustus 2026 ada lomba",
    "Toman, 17-20 Agustus 2026 - Lampu ini baru",
    "Terakhir, 17 Agustus 2026 - Lampu jalan menyala", "Rapat, 17 Agustus 2026",
    "Toman - Lampu baru",
    "Toman, 17 Agustus - Lampu jalan menyala",
    "Lampu.\n\nToman, 17 Agustus 2026 - Lampu jalan baru",
  ])
  func `any other day in the text is not a post's date`(body: String) {
    let read = OnePost(text: "---\njudul: Lampu\n---\n\(body)\n", day: "2026-08-25")
    #expect(read.post == nil)
    #expect(read.problems.contains("1:1 post/missing-tanggal"), "\(read.problems)")
  }

  @Test func `an event is not on the day on which its text was written`() {
    let body = "Toman, 17 Agustus 2026 - Warga diundang rapat desa"
    for type in ["agenda", "pengumuman"] {
      let read = OnePost(
        text: "---\njudul: Rapat\n---\n\(body)\n", path: "\(type)/a.md", day: "2026-08-25")
      #expect(read.problems == ["1:1 post/missing-tanggal"])
    }
  }

  @Test func `a key wins over the text`() {
    let read = OnePost("tanggal: 1 Mei 2024", body: "Toman, 2 Mei 2024 - Lampu jalan menyala.")
    #expect(read.post?.date.first.description == "2024-05-01")
  }

  @Test(arguments: [
    String(repeating: "*", count: 1 << 15), String(repeating: "Forwarded\n", count: 1 << 12),
    "[" + String(repeating: "1/", count: 1 << 12),
    "Judul\n" + String(repeating: ",1/", count: 1 << 12),
    "Toman" + String(repeating: " - a", count: 1 << 13),
    "Toman" + String(repeating: "—", count: 1 << 13),
    "A\n" + String(repeating: "(", count: 1 << 14) + "\n\n",
  ])
  func `a hostile beginning costs no time`(text: String) {
    let read = OnePost(text: text, day: "2026-08-25")
    #expect(read.post == nil)
    #expect(read.found.count < 20)
  }
}
