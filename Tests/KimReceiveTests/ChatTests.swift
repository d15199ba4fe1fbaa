import KimTestSupport
import Testing

@testable import KimReceive

struct ChatTests {
  private func texts(_ chat: String) -> [ReceivedText] { ChatExport(Array(chat.utf8)).texts }

  private static let news =
    "*Panen raya di Toman*\nWarga Dusun II memanen padi sejak pagi. Hasilnya enam ton tiap "
    + "hektare, "
    + "lebih banyak dari tahun lalu karena airnya cukup."

  /// Indonesian and English, Android and iPhone.
  @Test(arguments: [
    "26/11/26 18.03 - Bu Siti: ", "26/11/2026 18.03 - Bu Siti: ", "26/11/26, 18:03 - Bu Siti: ",
    "11/26/26, 6:03\u{202F}PM - Bu Siti: ", "11/26/26, 6:03 PM - Bu Siti: ",
    "[26/11/26 18.03.15] Bu Siti: ", "\u{200E}[26/11/26, 18.03.15] Bu Siti: ",
    "[11/26/26, 6:03:15\u{202F}PM] Bu Siti: ", "[26/11/2026 18:03:15] Bu Siti: ",
    "26-11-26 18.03 - Bu Siti: ", "2026-11-26, 18:03 - Bu Siti: ", "26.11.26, 18:03 - Bu Siti: ",
    "26/11/26 pukul 18.03 - Bu Siti: ", "26/11/2026, 6:03 pm - Bu Siti: ",
    "26/11/26, 6:03 p.m. - Bu Siti: ",
  ])
  func `a message is read as telephones write it`(head: String) throws {
    let found = texts(head + Self.news + "\n")
    #expect(found.count == 1)
    let text = try #require(found.first)
    #expect(String(decoding: text.text, as: UTF8.self) == Self.news)
    #expect(text.day == "2026-11-26" && text.sender == "Bu Siti")
  }

  @Test func `a minute after midnight and one after noon are told apart`() throws {
    let early = try #require(ChatLine(Array("1/2/24, 12:01 AM - A: x".utf8)[...]))
    let noon = try #require(ChatLine(Array("1/2/24, 12:01 PM - A: x".utf8)[...]))
    #expect(early.minutes == 1 && noon.minutes == 721)
  }

  @Test(arguments: [
    "Harga 26/11/26 - naik", "26/11/26", "26/11/26 18.03", "26/11/26 18.03 -", "[26/11/26 18.03",
    "99/99", "1/2/3 4.05 - a: b", "", "[]", "26/11/26 18.99 - A: b", "26/11/26 99.00 - A: b",
    "123/1/26 18.03 - A: b", "26/11/123 18.03 - A: b",
  ])
  func `lines that only look like the beginning of a message are none`(line: String) {
    #expect(ChatLine(Array(line.utf8)[...]) == nil)
  }

  @Test func `day and month are told apart by the whole chat`() {
    func order(_ days: [[Int]], _ halves: Bool = false) -> ChatDay.Order {
      ChatDay.order(of: days.map { ChatDay(numbers: $0) }, hasHalves: halves)
    }
    #expect(order([[5, 6, 24], [13, 6, 24]]) == .dayFirst)
    #expect(order([[5, 6, 24], [6, 13, 24]]) == .monthFirst)
    // A chat goes forward: 9 May, 10 May, 11 May.
    #expect(order([[5, 9, 24], [5, 10, 24], [5, 11, 24]]) == .dayFirst)
    #expect(order([[5, 9, 24], [6, 8, 24], [7, 7, 24]]) == .monthFirst)
    #expect(order([[5, 6, 24]]) == .dayFirst)
    #expect(order([[5, 6, 24]], true) == .monthFirst)
    #expect(order([[2024, 6, 5]]) == .yearFirst)
    #expect(ChatDay(numbers: [31, 13, 24]).iso(.dayFirst) == nil)
  }

  @Test func `talk, the program's words and what was taken back are no posts`() {
    let chat = ChatExport(
      Array(
        """
        26/11/26 18.00 - Pesan dan panggilan terenkripsi secara end-to-end. Hanya orang di obrolan ini yang bisa membaca, mendengarkan, atau membagikannya. Pelajari selengkapnya.
        26/11/26 18.01 - Bu Siti: Assalamualaikum pak
        26/11/26 18.02 - Pak RT: Waalaikumsalam, silakan bu
        26/11/26 18.03 - Bu Siti: Pesan ini telah dihapus
        26/11/26 18.04 - Bu Siti: \(Self.news)
        26/11/26 18.05 - Pak RT: Bagus bu 👍

        """.utf8))
    #expect(chat.texts.count == 1)
    #expect(chat.talk == 3)
  }

  @Test(arguments: [
    (
      "Pengumuman: posyandu balita besok Jumat jam 8 pagi di balai desa. Harap bawa buku "
        + "KIA.", true
    ),
    (
      "*Kerja bakti*\nMinggu pagi jam tujuh kita bersihkan parit RT 3. Bawa cangkul "
        + "masing-masing.", true
    ),
    ("Besok posyandu balita jam 8 pagi di balai desa ya bu. Harap bawa buku KIA semuanya.", false),
    ("Info", false), ("Siap pak, nanti sore saya kirim fotonya ya", false),
  ])
  func `what is for all is told from talk by how it begins`(text: String, isPost: Bool) {
    #expect(texts("26/11/26 18.03 - Bu Siti: \(text)\n").count == (isPost ? 1 : 0))
  }

  @Test func `a photo belongs to its caption, else to the post above it, else to the next one`() {
    let found = texts(
      """
      26/11/26 18.00 - Bu Siti: IMG-20261126-WA0001.jpg (file terlampir)
      26/11/26 18.01 - Bu Siti: \(Self.news)
      26/11/26 18.02 - Bu Siti: IMG-20261126-WA0002.jpg (file terlampir)
      26/11/26 18.03 - Bu Siti: IMG-20261126-WA0003.jpg (file terlampir)
      Ibu-ibu PKK menyiapkan makan siang untuk warga yang ikut panen di sawah Dusun II
      26/11/26 18.40 - Bu Siti: IMG-20261126-WA0004.jpg (file terlampir)
      26/11/26 18.41 - Pak RT: VID-20261126-WA0005.mp4 (file terlampir)

      """)
    #expect(found.count == 2)
    #expect(
      found.map { $0.photos.map(\.name) } == [
        ["IMG-20261126-WA0001.jpg", "IMG-20261126-WA0002.jpg"], ["IMG-20261126-WA0003.jpg"],
      ])
  }

  @Test func `a short text is a post where photos follow it within minutes, from the same person`()
  {
    let text = "Besok posyandu balita jam 8 pagi di balai desa ya bu. Harap bawa buku KIA semuanya."
    func found(_ rest: String) -> [Int] {
      texts("26/11/26 18.00 - Bu Siti: \(text)\n\(rest)\n").map { $0.photos.count }
    }
    let photo = "IMG-20261126-WA0001.jpg (file terlampir)"
    #expect(found("26/11/26 18.04 - Bu Siti: \(photo)\n26/11/26 18.05 - Bu Siti: \(photo)") == [2])
    #expect(found("26/11/26 18.04 - Bu Siti: <Media tidak disertakan>") == [0])
    #expect(found("26/11/26 18.30 - Bu Siti: \(photo)") == [])
    #expect(found("26/11/26 18.04 - Pak RT: \(photo)") == [])
    #expect(found("26/11/26 18.01 - Bu Siti: Maaf bu\n26/11/26 18.02 - Bu Siti: \(photo)") == [])
  }

  @Test(arguments: [
    "IMG-1.jpg (file attached)", "\u{200E}IMG-1.jpg (file terlampir)",
    "\u{200E}<terlampir: IMG-1.jpg>", "<attached: IMG-1.jpg>", "\u{200E}<dilampirkan: IMG-1.jpg>",
  ])
  func `a file beside is known by any telephone's words`(line: String) {
    let found = texts("26/11/26 18.00 - Bu Siti: \(line)\n\(Self.news)\n")
    #expect(found.map { $0.photos.map(\.name) } == [["IMG-1.jpg"]])
    #expect(found.map { String(decoding: $0.text, as: UTF8.self) } == [Self.news])
  }

  @Test func `a photo that was not exported leaves its caption`() {
    let chat = ChatExport(
      Array("26/11/26 18.00 - Bu Siti: <Media tidak disertakan>\n\(Self.news)\n".utf8))
    #expect(chat.texts.map { $0.photos.count } == [0])
    #expect(chat.lackingPhotos == 1)
  }

  @Test func `a message keeps its number when the chat is exported again elsewhere`() {
    let here = texts("26/11/26 18.03 - Bu Siti: \(Self.news)\n")
    let there = texts(
      "11/25/26, 6:03 PM - Ani: Halo\n11/26/26, 6:03 PM - +62 812-0000-0009: \(Self.news)\n")
    #expect(here.map(\.number) == there.map(\.number) && here.count == 1)
  }

  @Test func `a text that was edited says nothing of it`() {
    let found = texts("26/11/26 18.03 - Bu Siti: \(Self.news) <Pesan ini diedit>\n")
    #expect(found.map { String(decoding: $0.text, as: UTF8.self) } == [Self.news + " "])
  }

  @Test func `a parcel that was pasted into a chat is a parcel`() throws {
    let parcel = ParcelText(photos: []).bytes
    let chat = ChatExport(
      Array("26/11/26 18.03 - Bu Siti: ".utf8) + parcel + Array("26/11/26 18.04 - A: ya\n".utf8))
    #expect(
      try chat.parcels.map { try $0.get().received.number.string } == ["0123456789abcdef0123"])
    #expect(chat.texts.isEmpty)
  }

  @Test func `a chat is known by its name or by its lines`() {
    let line = "26/11/26 18.03 - Bu Siti: Halo\n"
    func isFound(_ text: String, _ name: String) -> Bool {
      ChatExport.isFound(in: Array(text.utf8), name: name)
    }
    #expect(isFound(line, "_chat.txt"))
    #expect(isFound(line, "Obrolan WhatsApp dengan KIM Toman.txt"))
    #expect(isFound(line, "WhatsApp Chat with KIM Toman.txt"))
    #expect(!isFound(line, "panen.txt"))
    #expect(isFound(line + line, "panen.txt"))
    #expect(!isFound("Panen raya\n" + line + line, "panen.txt"))
    #expect(!isFound("", "_chat.txt"))
  }

  @Test func `a hundred thousand lines of talk are read in one go`() {
    let line = "26/11/26 18.03 - Bu Siti: ya\nbaik\n"
    let chat = ChatExport(Array(String(repeating: line, count: 50_000).utf8))
    #expect(chat.texts.isEmpty && chat.talk == 50_000)
  }
}
