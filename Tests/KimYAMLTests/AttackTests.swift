import KimDiagnostics
import KimYAML
import Testing

/// Documents made to harm the reader.
struct AttackTests {
  @Test(arguments: [
    ("a: &x 1\n", "1:4"),
    ("a: *x\n", "1:4"),
    ("a:\t&x 1\n", "1:4"),
    ("&x a: 1\n", "1:1"),
    ("*x : 1\n", "1:1"),
    ("a:\n  - &x 1\n", "2:5"),
    ("a:\n  -\t&x 1\n", "2:5"),
    ("a:\n  - - *x\n", "2:7"),
    ("a: [1, &x 2]\n", "1:8"),
    ("a: [\t&x 2]\n", "1:6"),
    ("a: {b: &x 2}\n", "1:8"),
    ("a: {\"b\":&x 2}\n", "1:9"),
    ("a: [1,\n  &x 2]\n", "2:3"),
    ("a: [1, # ]\n  &x 2]\n", "2:3"),
    ("a: ['it''s', 'b', &x c]\n", "1:19"),
    ("a: [b'c, &x 'd]\n", "1:10"),
    ("a: {b:\"x, &x c: d}\n", "1:11"),
    ("\"a\": &x 1\n", "1:6"),
    ("'a' : *x\n", "1:7"),
    ("kunci lain: &x 1\n", "1:13"),
    ("a.b: &x 1\n", "1:6"),
    ("é: &x 1\n", "1:4"),
    ("a: \"x\" # b: \"\nc: &x d\n", "2:4"),
    ("a: 'x' # it's\nc: &x d\n", "2:4"),
    ("a:\n  &x b\n", "2:3"),
    ("a: |\n  teks\nb: &x c\n", "3:4"),
    ("a:\n  b:\n    |\n    teks\n  c: &x d\n", "5:6"),
    ("a: x\r\nb: &x d\n", "2:4"),
    ("<<: *x\n", "1:5"),
  ])
  func `an anchor or alias is an error at its place`(text: String, place: String) {
    let yaml = YAMLText(text)
    #expect(yaml.node == nil)
    #expect(yaml.places == [place])
    #expect(yaml.codes.allSatisfy { $0 == "yaml/alias" || $0 == "yaml/unsupported" })
  }

  @Test(arguments: [
    "a: x\rb: &x d\n", "a: x\u{85}b: &x d\n", "a: x\u{2028}b: &x d\n",
  ])
  func `a line break of another system hides nothing`(text: String) {
    #expect(YAMLText(text).codes == ["yaml/syntax"])
  }

  @Test(arguments: [
    "? a\n: b\n", "?\n", "? [a]\n: b\n", "? &x a\n: *x\n", "a: !!python/object:os.system ls\n",
    "!t a: 1\n", "a: !!binary aGk=\n", "a: [!x b]\n", "a: [? b]\n", "{? a: b}\n",
    "%YAML 1.1\n---\na: 1\n",
    "--- &x a: 1\n", "--- !t\na: 1\n", "[a]: b\n", "{a: b}: c\n", "- !t a\n",
  ])
  func `tags, directives and keys that are not text are errors`(text: String) {
    let yaml = YAMLText(text)
    #expect(yaml.node == nil)
    #expect(yaml.codes.first == "yaml/unsupported")
    #expect(yaml.diagnostics.found.allSatisfy { $0.place.line > 0 && $0.place.column > 0 })
  }

  @Test(arguments: [
    "a: Toko & warung\n", "a: x *y*\n", "a: b\n  *c\n  &d e\n", "a: 'b &x'\n", "a: \"*x\"\n",
    "a: [b & c, 'd *e']\n", "# &x\na: b # *x\n", "a: >\n  *x\n\n  &y\nb: c\n",
  ])
  func `the same signs within a text are text`(text: String) {
    let yaml = YAMLText(text)
    #expect(yaml.node != nil)
    #expect(yaml.codes == [])
  }

  @Test func `a billion laughs are refused before the first`() {
    var text = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n"
    for level in 1...30 {
      let items = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ",")
      text += "a\(level): &a\(level) [\(items)]\n"
    }
    let yaml = YAMLText(text)
    #expect(yaml.node == nil)
    #expect(yaml.codes.count <= 40)
  }

  @Test(arguments: ["[", "{", "- ", "? ", "[a,", "{a: ", "-\t"])
  func `sixty kilobytes of one opening sign are an error`(sign: String) {
    for prefix in ["", "a: ", "judul: "] {
      let text = prefix + String(repeating: sign, count: 60_000 / sign.utf8.count)
      let yaml = YAMLText(text)
      #expect(yaml.node == nil || prefix == "judul: ")
      #expect(yaml.codes.count == 1)
    }
  }

  @Test func `nesting by indentation is bounded`() {
    let text = (0..<300).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    #expect(YAMLText(text).codes == ["yaml/too-deep"])
    let dashes = (0..<40).map {
      String(repeating: " ", count: $0 * 60) + String(repeating: "- ", count: 30) + "\n"
    }.joined()
    #expect(YAMLText(dashes).codes == ["yaml/too-deep"])
  }

  @Test(arguments: [
    "\"", "'", ":", "#", ",", "a", "\\", " ", "\t", "&", "*", "|", "-", "é", "\u{202E}", "\u{0}",
  ])
  func `a line of sixty kilobytes comes back`(sign: String) {
    let long = String(repeating: sign, count: 60_000)
    for prefix in ["", "a: ", "judul: ", "syarat:\n- ", "judul: |\n  "] {
      let yaml = YAMLText(prefix + long + "\n")
      #expect(yaml.diagnostics.found.count <= 2)
    }
  }

  @Test func `thousands of problems cost a handful of places`() {
    let texts = ["a\(0): &x\n", "judul: a: b\n", "- &x\n", "x: y\n"]
    for text in texts {
      let yaml = YAMLText(String(repeating: text, count: 65_536 / text.utf8.count))
      #expect(yaml.diagnostics.found.count <= 40)
    }
    let many = (0..<8000).map { "k\($0):\n" }.joined()
    let yaml = YAMLText(many)
    var fields = yaml.fields(of: many)
    fields.finish()
    #expect(fields.diagnostics.found.count == 50)
  }

  @Test func `several documents are one too many`() {
    #expect(YAMLText("---\njudul: A\n")["judul"] == "A")
    #expect(YAMLText("judul: A\n---\njudul: B\n").codes == ["yaml/repeated-key"])
    #expect(YAMLText("judul: A\n---\nlokasi: B\n").codes == ["yaml/syntax"])
    #expect(YAMLText("judul: A\n...\n---\nlokasi: B\n").codes == ["yaml/syntax"])
  }

  @Test func `a merge key is a key like any other`() {
    let text = "judul: A\n<<: {judul: B}\n"
    let yaml = YAMLText(text)
    var fields = yaml.fields(of: text)
    #expect(fields.text("judul") == "A")
    fields.finish()
    #expect(fields.diagnostics.found.map(\.code) == ["post/unknown-key"])
  }

  @Test func `a byte order mark and a zero byte do not disturb`() {
    #expect(YAMLText([0xEF, 0xBB, 0xBF] + Array("judul: A\n".utf8))["judul"] == "A")
    #expect(YAMLText("judul: A\u{0}B\n")["judul"]?.isEmpty == false)
  }
}
