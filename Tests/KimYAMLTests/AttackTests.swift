import KimDiagnostics
import KimYAML
import Testing

/// Documents made to harm the reader.
struct AttackTests {
  private static let anchored = [
    "a: &x rahasia\n", "a:\t&x rahasia\n", "a:\n  - &x rahasia\n", "a:\n  -\t&x rahasia\n",
    "a: [1, &x rahasia]\n", "a: {b: &x rahasia}\n", "a: [1,\n  &x rahasia]\n", "&x a: rahasia\n",
    "a: [1, # ]\n  &x rahasia]\n", "a: ['it''s', &x rahasia]\n", "a: {b:\"x, &x c: rahasia}\n",
    "\"a\": &x rahasia\n", "kunci lain: &x rahasia\n", "a.b: &x rahasia\n", "é: &x rahasia\n",
    "a: 'x' # it's\nc: &x rahasia\n", "a:\n  &x rahasia\n", "a: |\n  teks\nb: &x rahasia\n",
    "a:\n  b:\n    |\n    teks\n  c: &x rahasia\n", "judul: &x rahasia\n", "syarat: &x [rahasia]\n",
    "syarat:\n- &x rahasia\n", "--- &x rahasia\n", "a: &x\n  rahasia\n",
  ]

  private static let uses = [
    "z: *x\n", "z:\n  - *x\n", "z:\n  - - *x\n", "z: [1, *x]\n", "z: {c: *x}\n", "*x : z\n",
    "<<: *x\n", "z:\n  <<: *x\n", "z: \"y\" # \"\nw: *x\n", "z: [b'c, *x, 'd]\n", "lokasi: *x\n",
    "topik:\n- *x\n", "z: {\"b\":*x}\n", "? *x\n: *x\n",
  ]

  @Test(arguments: anchored, uses)
  func `an anchor is never followed`(anchored: String, use: String) {
    for keys in [YAMLTextKeys(texts: []), YAMLTextKeys(texts: [], groups: ["a", "z", "w"])] {
      let yaml = YAMLText(Array((anchored + use + "penutup: A\n").utf8), keys: keys)
      let found = yaml.scalars
      #expect(found.count { $0 == "rahasia" } <= 1)
      #expect(found.contains("A") || yaml.diagnostics.hasErrors)
    }
  }

  @Test(arguments: [
    ("a: &x 1\n", "1:4 yaml/alias"), ("a: *x\n", "1:4 yaml/alias"),
    ("a: [1, &x 2]\n", "1:8 yaml/alias"),
    ("a:\n  - &x 1\n", "2:5 yaml/alias"), ("a: {b: *x}\n", "1:8 yaml/alias"),
    ("a: !!binary aGk=\n", "1:4 yaml/unsupported"), ("a: [!x b]\n", "1:5 yaml/unsupported"),
    ("a: [? b]\n", "1:5 yaml/unsupported"),
    ("a: !!python/object:os.system ls\n", "1:4 yaml/unsupported"),
  ])
  func `a list or group with an anchor, alias or tag is left out`(text: String, problem: String) {
    let keys = YAMLTextKeys(texts: ["judul"], groups: ["a"])
    let yaml = YAMLText(Array((text + "judul: A\n").utf8), keys: keys)
    #expect(yaml.keys == ["judul"])
    #expect(zip(yaml.places, yaml.codes).map { "\($0) \($1)" } == [problem])
    #expect(!yaml.diagnostics.hasErrors)
  }

  @Test(arguments: [
    "a: x\rb: &x d\n", "a: x\u{85}b: &x d\n", "a: x\u{2028}b: &x d\n",
  ])
  func `a line break of another system hides nothing`(text: String) {
    #expect(YAMLText(text).codes == [])
    #expect(YAMLText(text)["a"]?.hasPrefix("x b: &x") == true)
  }

  @Test(arguments: [
    "? a\n: b\n", "?\n", "? [a]\n: b\n", "? &x a\n: *x\n", "!t a: 1\n", "{? a: b}\n", "- !t a\n",
    "%YAML 1.1\n---\n- a\n", "--- !t\n", "[a]: b\n", "{a: b}: c\n",
  ])
  func `a text of tags, directives and keys that are not text gives no field`(text: String) {
    let yaml = YAMLText(text)
    #expect(yaml.scalars.allSatisfy { $0.contains("!") } || yaml.node == nil)
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
    #expect(yaml.scalars.count == 31)
    #expect(yaml.scalars.allSatisfy { $0.utf8.count < 60 })
  }

  @Test(arguments: ["[", "{", "- ", "? ", "[a,", "{a: ", "-\t"])
  func `sixty kilobytes of one opening sign are an error or a text`(sign: String) {
    for prefix in ["", "a: ", "judul: "] {
      let text = prefix + String(repeating: sign, count: 60_000 / sign.utf8.count)
      let yaml = YAMLText(text)
      #expect(yaml.node == nil ? yaml.diagnostics.hasErrors : yaml.scalars.count == 1)
      #expect(yaml.codes.count <= 1)
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

  @Test func `several documents are read as one`() {
    #expect(YAMLText("---\njudul: A\n")["judul"] == "A")
    #expect(YAMLText("judul: A\n---\njudul: B\n").codes == ["yaml/repeated-key"])
    #expect(YAMLText("judul: A\n---\nlokasi: B\n").keys == ["judul", "lokasi"])
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
