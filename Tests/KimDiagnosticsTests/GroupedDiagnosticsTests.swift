import KimDiagnostics
import Testing

/// What people read where many files have one problem.
struct GroupedDiagnosticsTests {
  private func warning(_ path: String, _ code: String = "photo/missing-alt") -> Diagnostic {
    Diagnostic(
      .warning, code: code, at: Place(path: path, line: 3), id: "foto \(path)", en: "photo \(path)",
      hint: LocalizedText(id: "tulis", en: "write"))
  }

  private func printed(
    _ found: [Diagnostic], _ format: DiagnosticFormat = .text, language: Language = .indonesian,
    isGrouped: Bool = true
  ) -> String {
    let text = format.print(Diagnostics(found), language: language, isGrouped: isGrouped)
    // Where each is explained is tested elsewhere.
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("    = penjelasan: ") }.joined(separator: "\n")
  }

  private var many: [Diagnostic] {
    (1...7).map { warning("\($0).md") } + [warning("1.md", "post/unknown-key")]
      + [warning("0.md", "post/empty")]
  }

  @Test func `three stand for all, at the place of the first`() {
    #expect(
      printed(many) == """
        0.md:3: peringatan: foto 0.md [post/empty]
            = tulis
        1.md:3: peringatan: foto 1.md [photo/missing-alt]
            = tulis
        2.md:3: peringatan: foto 2.md [photo/missing-alt]
            = tulis
        3.md:3: peringatan: foto 3.md [photo/missing-alt]
            = tulis
            … dan 4 lagi seperti ini, semuanya di 7 berkas; --verbose menampilkan setiapnya
        1.md:3: peringatan: foto 1.md [post/unknown-key]
            = tulis

        """)
    #expect(
      printed(many, language: .english).contains(
        "    … and 4 more like this, in 7 files in all; --verbose shows each\n"))
  }

  @Test(arguments: [
    ("foto 'a 1.jpg' tidak ada di folder ini", "foto 'b.png' tidak ada di folder ini"),
    ("foto ini hanya selebar 320 piksel", "foto ini hanya selebar 99 piksel"),
    ("galeri: a.jpg, b.jpg, c.jpg", "galeri: x.jpg"),
    ("alamat berita/a.html sudah dipakai oleh sites/x/a.md", "alamat b/c sudah dipakai oleh d/e"),
  ])
  func `names of files and numbers are no other cause`(_ one: String, _ other: String) {
    func told(_ texts: [String]) -> Int {
      let found = texts.enumerated().map {
        Diagnostic(.error, code: "a/b", at: Place(path: "\($0)"), id: $1, en: "")
      }
      return printed(found).split(separator: "\n").count
    }
    #expect(told([one, one, one, other, other, other]) == 4)
    #expect(told([one, one, one, "isi 'harga' salah", "isi 'harga' salah", "isi lain"]) == 6)
  }

  @Test func `another key is another cause`() {
    let keys = ["layout", "toc", "Jam", "type", "weight", "cover"]
    let found = keys.map {
      Diagnostic(
        .warning, code: "a/b", at: Place(path: $0), id: "keterangan '\($0)' tidak dikenal", en: "")
    }
    #expect(printed(found) == printed(found, isGrouped: false))
  }

  @Test func `up to five are told one by one`() {
    let five = (1...5).map { warning("\($0).md") }
    #expect(printed(five) == printed(five, isGrouped: false))
  }

  @Test func `an error and a warning are two kinds`() {
    let mixed = (1...4).map { warning("\($0).md") } + (1...4).map { warning("\($0).md").strict }
    #expect(printed(mixed) == printed(mixed, isGrouped: false))
  }

  @Test func `examples come from different files where there are some`() {
    let found =
      (1...9).map {
        Diagnostic(.error, code: "a/b", at: Place(path: "a", line: $0), id: "", en: "")
      }
      + ["b", "c"].map { Diagnostic(.error, code: "a/b", at: Place(path: $0), id: "", en: "") }
    let places = printed(found).split(separator: "\n").compactMap { $0.split(separator: " ").first }
    #expect(places == ["a:1:", "b:", "c:", "…"])
  }

  @Test(arguments: [DiagnosticFormat.json, .github, .sarif])
  func `other programs get all of them`(format: DiagnosticFormat) {
    #expect(printed(many, format) == printed(many, format, isGrouped: false))
    #expect(printed(many, format).contains("7.md"))
  }

  @Test func `twenty thousand are grouped at once`() {
    let found = (0..<20_000).map { warning("\($0).md") }
    #expect(printed(found).split(separator: "\n").count == 7)
  }
}
