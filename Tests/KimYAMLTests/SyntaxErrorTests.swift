import KimDiagnostics
import Testing

/// What YAML refuses and nobody can mend for the writer.
struct SyntaxErrorTests {
  @Test(arguments: [
    ("tanggal: 14: 06\n", 1, 12),
    ("judul: A\nsalah\nlokasi: B\n", 3, 1),
    ("jenis: \"berita\nlain: x\n", 1, 8),
    ("topik: [a, b\nlain: x\n", 1, 8),
    ("media: {a: b\n", 1, 8),
    ("jenis: @x\n", 1, 8),
    ("a: b\n   c: d\n", 2, 5),
    ("\tjudul: A\n", 1, 1),
    ("a:\n\tb: c\n", 2, 1),
  ])
  func `an error has the place that has to be changed`(text: String, line: Int, column: Int) {
    let yaml = YAMLText(text)
    #expect(yaml.node == nil)
    #expect(yaml.codes == ["yaml/syntax"])
    #expect(yaml.places == ["\(line):\(column)"])
    #expect(yaml.diagnostics.found.first?.place.excerpt != nil)
    #expect(yaml.diagnostics.found.first?.hint != nil)
  }

  @Test func `a key that stands twice is shown at the second, with the line of the first`() throws {
    let yaml = YAMLText("judul: A\nlokasi: x\njudul: B\n")
    #expect(yaml.places == ["3:1"])
    let problem = try #require(yaml.diagnostics.found.first)
    #expect(problem.code == "yaml/repeated-key")
    #expect(problem.message.id.contains("baris 1"))
    #expect(problem.place.length == 5)
  }

  @Test func `a key that stands twice in a group is an error too`() {
    #expect(YAMLText("a:\n  b: 1\n  b: 2\n").codes == ["yaml/repeated-key"])
    #expect(YAMLText("a: {b: 1, b: 2}\n").codes == ["yaml/repeated-key"])
    #expect(YAMLText("- a: 1\n- a: 2\n").codes == [])
  }

  @Test func `only spaces on a line are an empty line`() {
    #expect(YAMLText("judul: A\n   \n\t\nlokasi: B\n")["lokasi"] == "B")
  }

  @Test func `an empty text has no fields`() {
    for text in ["", "\n\n", "# catatan\n", "---\n"] {
      #expect(YAMLText(text).codes == [])
      #expect(YAMLText(text).node != nil)
    }
  }
}
