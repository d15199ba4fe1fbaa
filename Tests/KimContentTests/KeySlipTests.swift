import KimContent
import KimDiagnostics
import KimModel
import KimTestSupport
import Testing

/// Keys that a thumb missed by a letter.
struct KeySlipTests {
  @Test(arguments: [
    ("judl", "tanggal"), ("jdul", "tangal"), ("Juduul", "Tanggl"), ("jduul", "tangggal"),
    ("titel", "tnggal"), ("judul", "tgll"), ("judul_berta", "tanggal_kegiatn"),
  ])
  func `a title and a day are read from misspelt keys, with a warning`(title: String, day: String) {
    let read = OnePost(text: "---\n\(title): Panen: raya\n\(day): 1 Mei 2024\n---\nIsi.\n")
    #expect(read.post?.title == "Panen: raya", "\(read.problems)")
    #expect(read.post?.date.first.description == "2024-05-01")
    let slips = read.found.filter { $0.code == "post/misspelt-key" }
    #expect(
      slips.map(\.place.line) == (day == "tanggal" ? [2] : title == "judul" ? [3] : [2, 3]))
    #expect(slips.allSatisfy { $0.severity == .warning && $0.hint != nil })
  }

  @Test(arguments: [
    "Judl : Panen raya\nTangal : 1 Mei 2024\n\nIsi.\n",
    "*Judl:* Panen raya\n*Tanggal:* 1 Mei 2024\n\nIsi.\n",
    "---\nJdul:Panen raya\ntanggl:1 Mei 2024\n\nIsi.\n",
  ])
  func `a head without fences may have misspelt keys`(text: String) {
    let read = OnePost(text: text)
    #expect(read.post?.title == "Panen raya", "\(read.problems)")
    #expect(read.post?.date.first.description == "2024-05-01")
    #expect(String(decoding: read.post?.body.html ?? [], as: UTF8.self) == "<p>Isi.</p>\n")
  }

  @Test(arguments: ["Jadul: musik lama\n\nIsi.\n", "Tangga: kayu\nJudo: sore\n\nIsi.\n"])
  func `words of their own begin no head`(text: String) {
    let read = OnePost(text: text + "\n# Panen\n", path: "berita/2024-05-01-a.md")
    let html = String(decoding: read.post?.body.html ?? [], as: UTF8.self)
    #expect(html.contains(String(text.prefix(5))))
  }

  @Test func `the keys of a type are meant too`() throws {
    let read = OnePost("hrga: 20.000\nPemillik: Wak Leman", path: "umkm/a.md")
    let product = try #require(read.post?.details as? Product)
    #expect((product.price, product.owner) == (20_000, "Wak Leman"))
    #expect(read.problems == ["2:1 post/misspelt-key", "3:1 post/misspelt-key"])
    #expect(read.found[0].message.id == "keterangan 'hrga' dibaca sebagai 'harga'")
    let event = OnePost("Tmpat: Puskesmas\nPeseta: 48 orang", path: "kegiatan/a.md")
    #expect(event.post?.fields.location == "Puskesmas")
    #expect(event.post?.fields.participants?.number == 48)
    #expect(event.found[0].message.id == "keterangan 'Tmpat' dibaca sebagai 'tempat'")
  }

  @Test(arguments: [
    // A key of another type, a word of its own, two letters off, the first letter off, too short.
    "hrga: 1", "kotak: 3", "topi: merah", "juddull: x", "oudul: x", "kpk: x", "tema: HUT RI",
    "warga: 30", "tahap: 2", "data: 5", "Pesta: rakyat",
    "penulisan: x",
  ])
  func `what is no slip stays unknown`(line: String) {
    let read = OnePost(line)
    #expect(read.problems == ["2:1 post/unknown-key"], "\(line)")
  }

  @Test func `a key that is there already is not read twice`() {
    let read = OnePost(text: "---\njudul: A\njudl: B\ntanggal: 2024-05-01\n---\nIsi.\n")
    #expect(read.post?.title == "A")
    #expect(read.problems == ["3:1 post/unknown-key"])
    let twice = OnePost(text: "---\njudl: A\njuduul: B\ntanggal: 2024-05-01\n---\nIsi.\n")
    #expect(twice.post?.title == "A")
    #expect(twice.problems == ["2:1 post/misspelt-key", "3:1 post/unknown-key"])
  }

  @Test(arguments: [
    "drft: ya", "drafft: true", "publishd: false", "privat_e: ya", "hiden: ya", "pasword: x",
  ])
  func `a slip of a key that hides holds the post back`(line: String) {
    let read = OnePost(line)
    #expect(read.post == nil)
    #expect(read.found.contains { $0.severity == .error })
  }

  @Test func `a wish shows nothing of a misspelt key but its title and day`() {
    let read = OnePost(
      text: "---\njudl: Jalan rusak\ntangal: 2024-05-01\npenuls: Budi Santoso\nlokas: Rumah Budi\n"
        + "---\nIsi.\n", path: "aspirasi/a.md")
    #expect(read.post?.title == "Jalan rusak")
    #expect(read.post?.fields.author == nil)
    #expect(read.post?.fields.location == nil)
    #expect(!Diagnostics(read.found).printed().contains("Budi"))
  }

  @Test func `thousands of unknown keys cost no time`() {
    let lines = (0..<4000).map { "tangga\($0): x" }.joined(separator: "\n")
    let read = OnePost(lines)
    #expect(read.post?.title == "Panen raya")
    #expect(read.found.count <= 60)
  }
}
