import KimDiagnostics
import KimRandom
import KimTestSupport
import Testing

@testable import KimYAML

struct TOMLTests {
  private static let keys = YAMLTextKeys(
    texts: ["title"], groups: ["t", "g"], scalars: ["date"], flags: ["draft"])

  private func read(_ text: String) -> (outline: String, problems: [String], found: [Diagnostic]) {
    var diagnostics = Diagnostics()
    let file = SourceFile(path: "a.md", text: text)
    let node = TOMLDocument.read(
      file, range: 0..<file.bytes.count, keys: Self.keys, diagnostics: &diagnostics)
    return (
      Self.outline(node),
      diagnostics.found.map { "\($0.place.line):\($0.place.column) \($0.code)" },
      diagnostics.found
    )
  }

  private static func outline(_ node: YAMLNode) -> String {
    switch node.value {
    case .scalar(let text, let isQuoted): isQuoted ? "'\(text)'" : text
    case .sequence(let items): "[" + items.map(outline).joined(separator: ", ") + "]"
    case .mapping(let entries):
      "{" + entries.map { "\($0.key): \(outline($0.value))" }.joined(separator: ", ") + "}"
    }
  }

  @Test(arguments: [
    ("title = \"Panen raya\"\n", "{title: 'Panen raya'}"),
    ("title = 'C:\\foto'\n", "{title: 'C:\\foto'}"),
    ("title = \"\"\"\nSatu\ndua\"\"\"\n", "{title: 'Satu\ndua'}"),
    ("title = '''\nSatu\n'dua' '''\n", "{title: 'Satu\n'dua' '}"),
    ("t = \"a\\\"b\\\\c\\td\\u00e9\\U0001F600\"\n", "{t: 'a\"b\\c\tdé😀'}"),
    ("t = \"\"\"a \\\n   b\"\"\"\n", "{t: 'a b'}"), ("t = \"\"\n", "{t: ''}"),
    ("date = 2026-05-01T07:32:00+07:00\n", "{date: 2026-05-01T07:32:00+07:00}"),
    (
      "date = 2026-05-01\ndraft = true\nn = 1_000\nf = -1.5 # x\n",
      "{date: 2026-05-01, draft: true, n: 1000, f: -1.5}"
    ),
    ("tags = [\"padi\", 'jagung']\n", "{tags: ['padi', 'jagung']}"),
    ("tags = [\n  \"padi\", # satu\n  \"jagung\",\n]\n", "{tags: ['padi', 'jagung']}"),
    ("t = [[1, 2], []]\n", "{t: [[1, 2], []]}"),
    ("a = {b = 1, c = \"x, y\"}\n", "{a: {b: 1, c: 'x, y'}}"),
    ("[params]\nimage = \"a.jpg\"\n[params.b]\nc = 1\n", "{params: {image: 'a.jpg', b: {c: 1}}}"),
    ("a.b = 1\na.c = 2\n\"d e\" = 3\n", "{a: {b: 1, c: 2}, d e: 3}"),
    (
      "[[g]]\nsrc = 'a'\n[[g]]\nsrc = 'b'\n[g.x]\ny = 1\n",
      "{g: [{src: 'a'}, {src: 'b', x: {y: 1}}]}"
    ),
    ("# saja\n\n  title = 'A'  # b\r\nb=1\r\n", "{title: 'A', b: 1}"),
    ("title = Panen raya\n", "{title: Panen raya}"), ("", "{}"), ("judul = \"A\"", "{judul: 'A'}"),
  ])
  func `front matter as Hugo writes it is read`(text: String, outline: String) {
    let result = read(text)
    #expect(result.outline == outline)
    #expect(result.problems == [])
  }

  @Test(arguments: [
    "t = \"a", "t = \"a\\q\"", "t = [1, 2", "t = {a = 1", "t =", "t", "= 1", "[t", "[[t]",
    "t = \"a\" b",
    "t = '''a", "a b = 1", "t = {a}", "t = \"\\uZZZZ\"", "t = [\"a\" \"b\"]", "[title]",
  ])
  func `what cannot be read costs its key, with a warning at its line`(line: String) {
    let result = read("title = 'A'\n\(line)\ndate = 2026-05-01\n")
    #expect(result.outline == "{title: 'A', date: 2026-05-01}")
    #expect(result.problems == ["2:1 toml/syntax"])
    #expect(result.found.allSatisfy { $0.severity == .warning && $0.hint != nil })
  }

  @Test(arguments: [
    ("draft = [ya", "'[ya'"), ("draft = \"ya", "'\"ya'"), ("drft = {", "'{'"),
    ("date = \"1 Mei", "'\"1 Mei'"),
  ])
  func `a value of one line is handed on as the text that it is`(line: String, text: String) {
    let result = read("title = 'A'\n\(line)\nn = 1\n")
    #expect(result.outline == "{title: 'A', \(line.prefix { $0 != " " }): \(text), n: 1}")
    #expect(result.problems == [])
  }

  @Test func `two lines that say yes and no say neither`() {
    #expect(read("draft = false\ndraft = true\n").outline == "{draft: '? / ?'}")
  }

  @Test func `of two values of a key the first counts`() {
    let result = read("a = 1\nb = 2\na = 3\n")
    #expect(result.outline == "{a: 1, b: 2}")
    #expect(result.problems == ["3:1 yaml/repeated-key"])
  }

  @Test func `places are those of the file`() throws {
    var diagnostics = Diagnostics()
    let file = SourceFile(path: "a.md", text: "+++\ntitle = \"é\"\n  tags = ['a',\n 'b']\n+++\n")
    let node = TOMLDocument.read(
      file, range: 4..<(file.bytes.count - 4), keys: Self.keys, diagnostics: &diagnostics)
    guard case .mapping(let entries) = node.value else { return }
    #expect(
      entries.map(\.keyPosition) == [
        YAMLPosition(line: 2, column: 1), YAMLPosition(line: 3, column: 3),
      ])
    #expect(entries[1].value.position == YAMLPosition(line: 3, column: 10))
    guard case .sequence(let items) = entries[1].value.value else { return }
    #expect(items.last?.position == YAMLPosition(line: 4, column: 2))
  }

  @Test(arguments: [
    "[", "[[", "a=[", "a={", "a=\"\"\"\n", "a='''\n", "a=[\n", "a.", "\"", "a=\"\\", "a=1\n",
    "[a]\n",
    "[[a]]\n", "=", "#", "\n", "a=[1,\n", "a=[#\n", "a.b.c=1\n", "é",
  ])
  func `sixty kilobytes of anything come back`(text: String) {
    let result = read(String(repeating: text, count: 60_000 / text.utf8.count))
    #expect(result.problems.count <= 20)
  }

  @Test(arguments: 0..<4)
  func `whatever is written is read without harm`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let pieces = [
      "a", "b.c", " = ", "=", "\"", "'", "\"\"\"", "'''", "[", "]", "[[", "]]", "{", "}", ",", "\n",
      "\n",
      "#", "\\", "1", "true", " ", "é", "2026-05-01", "\r\n",
    ]
    for _ in 0..<800 {
      let text = (0..<20).map { _ in random.one(of: pieces) }.joined()
      let result = read(text + "\ntitle = 'A'\n")
      #expect(result.found.allSatisfy { $0.place.line > 0 })
    }
  }
}
