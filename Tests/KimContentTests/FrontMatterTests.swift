import KimContent
import KimDiagnostics
import Testing

struct FrontMatterTests {
  func parts(_ text: String, limit: Int = 64 << 10) -> (
    fields: String?, body: String, found: [Diagnostic]
  )? {
    var diagnostics = Diagnostics()
    let file = SourceFile(path: "a.md", text: text)
    guard let parts = FrontMatter(of: file, limit: limit, diagnostics: &diagnostics) else {
      return (nil, "", diagnostics.found)
    }
    func slice(_ range: Range<Int>) -> String { String(decoding: file.bytes[range], as: UTF8.self) }
    return (parts.fields.map(slice), slice(parts.body), diagnostics.found)
  }

  @Test(arguments: [
    ("---\na: b\n---\nisi\n", "a: b\n", "isi\n"), ("---\r\na: b\r\n---\r\nisi", "a: b\r\n", "isi"),
    ("\n\n--- \na: b\n---  \nisi", "a: b\n", "isi"), ("---\n---\n", "", ""),
    (
      "---\na: b\n"
        + "---", "a: b\n", ""
    ),
    ("---\na: b\n---\n---\nx\n", "a: b\n", "---\nx\n"),
    (
      "---\na: '---'\n---x\n---\n"
        + "z", "a: '---'\n---x\n", "z"
    ),
  ])
  func `fields stand between two lines of three hyphens`(text: String, fields: String, body: String)
  {
    let result = parts(text)
    #expect(result?.fields == fields)
    #expect(result?.body == body)
    #expect(result?.found == [])
  }

  @Test(arguments: [
    "", "\n \n", "isi\n", "# Judul\n\n---\n", "- a\n- b\n",
    "----\n\n"
      + "isi\n", "Catatan: penting\n",
  ])
  func `a file without fields is all text`(text: String) {
    let result = parts(text)
    #expect(result?.fields == nil)
    #expect(result?.found == [])
  }

  @Test(arguments: [
    ("---\njudul: A\n", "post/open-front-matter", 1),
    ("---\njudul: A\n\nisi\n# b\n", "post/open-front-matter", 1),
    ("---", "post/open-front-matter", 1),
    ("----\njudul: A\n----\nisi", "post/wrong-fence", 1),
    ("—-\njudul: A\n---\nisi", "post/wrong-fence", 1),
    ("—\njudul: A\n—\nisi", "post/wrong-fence", 1),
    ("---\njudul: A\n----\nisi", "post/wrong-fence", 3),
    ("---\njudul: A\n—-\nisi", "post/wrong-fence", 3),
    ("judul: A\ntanggal: 2024-05-01\n---\nisi", "post/missing-fence", 1),
    ("\nTitle: A\n\nisi", "post/missing-fence", 2),
    ("tanggal: 2024-05-01\n---\nisi", "post/missing-fence", 1),
    ("+++\ntitle = 'A'\n+++\n", "post/toml", 1),
  ])
  func `a broken fence is explained where it has to be mended`(
    text: String, code: String, line: Int
  ) {
    let found = parts(text)?.found ?? []
    #expect(found.map(\.code) == [code])
    #expect(found.map(\.place.line) == [line])
  }

  @Test func `sixty-four kilobytes are enough`() {
    let line = "a: \(String(repeating: "x", count: 60))\n"
    let full = String(repeating: line, count: 1024)
    #expect(full.utf8.count == 64 << 10)
    #expect(parts("---\n\(full)---\n")?.found == [])
    #expect(parts("---\n\(full)\n---\n")?.found.map(\.code) == ["post/large-front-matter"])
    #expect(parts("---\n\(full)\(full)isi")?.found.map(\.code) == ["post/open-front-matter"])
  }

  @Test(arguments: ["-", "---\n", "-\n", "\n", "--- \n", "—", "a: b\n", " ", "--- -\n"])
  func `a quarter of a megabyte of anything comes back`(text: String) {
    let long = String(repeating: text, count: (1 << 18) / text.utf8.count)
    for prefix in ["", "---\n", "---\njudul: A\n"] { #expect(parts(prefix + long) != nil) }
  }
}
