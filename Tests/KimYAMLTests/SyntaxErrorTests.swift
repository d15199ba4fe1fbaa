import KimDiagnostics
import Testing

/// What is no mapping of keys at all, and what YAML allows without a word.
struct SyntaxErrorTests {
  @Test(arguments: [
    ("{a: b, c\n", 1, 1), ("[a, b\n", 1, 1), ("@x\n", 1, 1), ("- a\n b\n- c: d: e\n", 3, 7),
  ])
  func `a text without a key is an error at the place that has to be changed`(
    text: String, line: Int, column: Int
  ) {
    let yaml = YAMLText(text)
    #expect(yaml.node == nil)
    #expect(yaml.codes == ["yaml/syntax"])
    #expect(yaml.places == ["\(line):\(column)"])
    #expect(yaml.diagnostics.found.first?.place.excerpt != nil)
    #expect(yaml.diagnostics.found.first?.hint != nil)
  }

  @Test func `a group in braces is a mapping too`() {
    #expect(YAMLText("{judul: A, lokasi: B}\n")["lokasi"] == "B")
    #expect(YAMLText("{judul: A,\n lokasi: B}\n")["judul"] == "A")
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
