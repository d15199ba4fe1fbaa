import KimDiagnostics
import Testing

/// What is typed on telephones gets one message at most, and doing what it says ends it: nothing
/// leads from one message to the next.
struct OneMendTests {
  private func post(_ fields: String, _ body: String = "Panen dimulai pagi ini.") -> String {
    "---\njudul: Panen raya\ntanggal: 2024-05-17\n\(fields)---\n\(body)\n"
  }

  private func messages(of text: String, others: [String] = []) throws -> [String] {
    let file = MessageGuide.File(path: "berita/panen.md", text: text)
    let example = MessageExample([file], others: others)
    let found = example.diagnostics
    #expect(found.count <= 1, "\(found.map(\.message.id))")
    if let problem = found.first, let mend = problem.mend {
      let left = example.mended(by: mend, at: problem.place).diagnostics
      #expect(left.map { "\($0.code): \($0.message.id)" } == [])
    }
    return found.map(\.code)
  }

  @Test(arguments: [
    "—-\njudul: Panen raya\ntanggal: 2024-05-17\n—-\nIsi.\n",
    "–––\njudul: Panen raya\ntanggal: 2024-05-17\n–––\nIsi.\n",
    "---\njudul: “Panen raya”\ntanggal: ‘2024-05-17’\n---\nIsi.\n",
    "---\njudul:Panen raya\ntanggal:2024-05-17\n---\nIsi.\n",
    "---\njudul = Panen raya\ntanggal = 2024-05-17\n---\nIsi.\n",
    "---\n\tjudul: Panen raya\n\ttanggal: 2024-05-17\n---\nIsi.\n",
    "---\njudul:\tPanen raya\ntanggal:\t2024-05-17\n---\nIsi.\n",
    "---\n\u{200B}judul: Panen raya\n\u{FEFF}tanggal: 2024-05-17\n---\nIsi.\n",
    "---\njudul: Panen\u{200B} raya\u{00AD}\ntanggal: 2024-05-17\n---\nIsi.\n",
    "*Judul*: Panen raya\n*Tanggal*: 17 Mei 2024\n\nIsi.\n",
  ])
  func `dashes, quotes, missing blanks, tabs and invisible signs are read without a word`(
    text: String
  ) throws {
    #expect(try messages(of: text) == [])
  }

  @Test func `a name with brackets and blanks is read`() throws {
    let names = ["berita/foto (1).jpg"]
    #expect(
      try messages(of: post("gambar: foto (1).jpg\ngambar_alt: Warga\n"), others: names) == [])
    #expect(try messages(of: post("", "![Warga](foto (1).jpg)"), others: names) == [])
  }

  @Test(arguments: [
    ("topik:\npadi\njagung\n", ["yaml/goes-on"]),
    ("ringkasan: Panen dimulai\npagi ini di sawah\nsampai sore.\n", ["yaml/goes-on"]),
    ("topik: [padi, jagung\n", ["yaml/syntax"]),
    ("lokasi Balai desa\n", ["yaml/syntax"]),
    ("catatan panjang ini bukan keterangan apa pun\ndan ini juga bukan\n", ["yaml/syntax"]),
    ("lokasi: \"Balai desa\n", ["yaml/needs-quotes"]),
    ("lokasi: Balai desa: aula\n", ["yaml/needs-quotes"]),
    ("topik: @padi\n", ["yaml/needs-quotes"]),
  ])
  func `a slip in the fields has one message, and its mend ends it`(
    _ fields: String, _ codes: [String]
  ) throws {
    #expect(try messages(of: post(fields)) == codes)
  }

  @Test func `a photo that is missing is told once, and not that it has no words`() throws {
    #expect(try messages(of: post("gambar: tidak-ada.jpg\n")) == ["photo/missing"])
    #expect(try messages(of: post("galeri: [tidak-ada.jpg]\n")) == ["photo/missing"])
    #expect(
      try messages(of: post("", "Panen dimulai.\n\n![](tidak-ada.jpg)")) == [
        "markdown/missing-image"
      ])
  }
}
