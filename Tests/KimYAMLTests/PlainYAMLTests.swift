import KimDiagnostics
import KimRandom
import KimTestSupport
import Testing

@testable import KimYAML

/// The quick reading of plain fields, against the one by the line scanner and the library.
struct PlainYAMLTests {
  @Test(arguments: [
    "judul: Panen raya\ntanggal: 2024-05-17\ntopik: [panen, padi]\n", "a: b", "a:\n",
    "a: \nb:  c \n",
    "judul: \"Berita: panen\"\nlokasi: 'Balai # 2'\n", "a: b\r\nc: [d, \"e, f\"]\r\n",
    "syarat:\n  - KTP asli\n  - \"KK: asli\"\njudul: a\n", "topik:\n- a\n- b\n",
    "# catatan\na: b\n\nc: d “e” é 😀\n", "a: []\n", "a: [é, b, 'c']\n", "a: b#c:d\n",
    "gambar: /foto/a.jpg\nharga: Rp15.000 (per kg)\n",
    "Tanggal-Selesai: 17 Mei 2024, pukul 09.00\n", "a:\n  - b: c\n",
    "sumber:\n  - nama: a b\n    url: https://a.id/b\n  - nama: \"c: d\"\n  - e\njudul: f\n",
    "galeri:\r\n- berkas: a.jpg\r\n  alt: é “b”\r\n- berkas:  b.jpg \r\n",
  ])
  func `plain fields are read without the library, and alike`(text: String) {
    let plain = quick(text)
    #expect(plain != nil)
    #expect(plain.map(Self.outline) == exact(text))
  }

  @Test(arguments: [
    "", "\n", "# a\n", "a: b: c", "a: b #c", "a: 'b''c'", "a: \"b\\n\"", "a: [b", "a: [b] c",
    "a: [b,]", "a: [b: c]", "a: {b: c}", "a: |\n  b\n", "a: b\n  c\n", "a: - b", "- a", "a: *b",
    "a: &b c", "a: !b c", "a:\tb", "a: b\u{A0}c", "a: b\u{2028}c", "a: \u{FEFF}b",
    "a: b\nA: c\na: d",
    "a:\n  - b: c\n   d: e\n", "a:\n  - b: c\n     d: e\n", "a:\n  - b: c\n    b: d\n",
    "a:\n  - b:\n    c: d\n", "a:\n  - b: c\n\n    d: e\n", "a:\n  - b: c\n    - d\n",
    "a:\n  - b: c\n    d\n", "a:\n  - b: c\n    # d\n", "a:\n  - b: c: d\n", "topik:\n  - b: c\n",
    "a:\n  - b: c\n    d: [e]\n", "a:\n- b: c\n  d: |\n   e\n", "a:\n  - b\n - c\n", "a:\n  b: c\n",
    "é: a", "'a': b", "a : b", "a: b\u{7}",
    "a:\n  -\n  - b", "%YAML 1.1\n---\na: b", "a: b\n---\nc: d", "a: b\n...\n", "a: b\rc: d\n",
    "a: , b", "a: ~b", "a: @b", "a: `b`", "a: % b", "a: \"b\" c", "a: [[b]]", "a: [b #c]", "a:b",
  ])
  func `whatever is not plain is left to the library`(text: String) {
    let plain = quick(text)
    #expect(plain == nil || plain.map(Self.outline) == exact(text))
  }

  @Test(arguments: 0..<4)
  func `both readings agree on whatever is written`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    var taken = 0
    for _ in 0..<1500 {
      let text = Self.fields(&random)
      guard let plain = quick(text) else { continue }
      taken += 1
      #expect(Self.outline(plain) == exact(text), "\(text.debugDescription)")
    }
    #expect(taken > 100)
  }

  @Test func `places are those of the file`() {
    let node = PlainYAML.read(Array("---\na: [b, é, c]\n---\n".utf8), range: 4..<18, firstLine: 2)
    #expect(node.map(Self.outline) == "2:1{a2:1=2:4[2:5'b' 2:8'é' 2:11'c']}")
  }

  // MARK: Reading

  private func quick(_ text: String) -> YAMLNode? {
    let bytes = Array(text.utf8)
    return PlainYAML.read(bytes, range: 0..<bytes.count, firstLine: 1, listKeys: YAMLText.lists)
  }

  /// Nil also where the exact reading has something to say of the text.
  private func exact(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    var diagnostics = Diagnostics()
    let reading = YAMLDocument.kind(
      SourceFile(path: "a.md", bytes: bytes), range: 0..<bytes.count,
      keys: YAMLTextKeys(texts: YAMLText.texts, lists: YAMLText.lists), diagnostics: &diagnostics)
    return diagnostics.isEmpty ? reading.map { Self.outline($0.node) } : nil
  }

  private static func outline(_ node: YAMLNode) -> String {
    let place = "\(node.position.line):\(node.position.column)"
    switch node.value {
    case .scalar(let text, let isQuoted): return place + (isQuoted ? "\"\(text)\"" : "'\(text)'")
    case .sequence(let items): return place + "[\(items.map(outline).joined(separator: " "))]"
    case .mapping(let entries):
      let fields = entries.map { entry in
        let position = entry.keyPosition
        return "\(entry.key)\(position.line):\(position.column)=\(outline(entry.value))"
      }
      return place + "{\(fields.joined(separator: " "))}"
    }
  }

  // MARK: Writing

  private static func fields(_ random: inout SeededRandom) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 1...5, using: &random) {
      text += random.one(of: keys) + random.one(of: [": ", ": ", ": ", ":  ", ":"])
      text += random.once(in: 3) ? noise(&random) : random.one(of: values)
      text += random.one(of: [
        "\n", "\n", "\n", "\n", " \n", "\r\n", "\n\n", "\n# a\n", "\n ", "\t\n",
      ])
    }
    return text
  }

  private static func noise(_ random: inout SeededRandom) -> String {
    (0..<Int.random(in: 0...8, using: &random)).map { _ in random.one(of: pieces) }.joined()
  }

  private static let keys = [
    "judul", "lokasi", "topik", "syarat", "nama", "warna", "a", "B", "c-d", "e_f", "g1", "null",
    "y", "x y", "\"q\"", "1",
  ]

  private static let values = [
    "Panen raya", "17 Mei 2024", "a, b", "[a, b]", "[a, \"b, c\"]", "\"a: b\"", "'a #b'", "",
    "\n- a\n- b", "\n  - a\n  - 'b'", "\n  - a: b",
    "\n  - a: b\n    c: \"d: e\"\n  - f\n  - nama: g",
    "\n- a: b\n  c: d\n   e: f", "\n- judul: b\n  judul: d", "2024-05-17", "é “b”", "16.06", "true",
    "~",
    "null", "[]", "[é, b]", "\n    - é b\n    - c", "https://a.id/b?c=d#e", "a:b", "(a)", "+62",
  ]

  private static let pieces = [
    "a", "B", "1", "é", "“", "😀", " ", " ", ":", ": ", "#", " #", "-", "- ", ",", "[", "]", "{",
    "}", "'", "\"", "\\", "|", ">", "&", "*", "!", "?", "%", "@", "`", "~", "=", "<<", ".", "...",
    "---", "\n", "\n  ", "\t", "\r", "\u{A0}", "\u{85}", "\u{200B}", "\u{2028}", "\u{FEFF}", "/",
    "(", ")", "+", "_", ";", "^", "$",
  ]
}
