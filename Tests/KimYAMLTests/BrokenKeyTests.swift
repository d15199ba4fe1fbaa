import KimDiagnostics
import KimYAML
import Testing

/// One key whose YAML is broken costs the lines of that key.
struct BrokenKeyTests {
  static let keys = YAMLTextKeys(
    texts: ["judul", "lokasi"], lists: ["topik"], groups: ["galeri"],
    scalars: ["tanggal", "jenis"],
    flags: ["draf"])

  private func read(_ text: String) -> YAMLText { YAMLText(Array(text.utf8), keys: Self.keys) }

  @Test(arguments: [
    "galeri: [a.jpg, {b\n", "galeri:\n  - a: b\n   c: d\n", "galeri: {a: b\n", "galeri: &x [a]\n",
    "galeri: *x\n", "galeri: !t [a]\n", "galeri:\n  - [a\n  - b\n", "galeri:\n  a: b: c\n",
    "galeri:\n  - a: \"b\n  - c\n", "galeri: [? a]\n", "galeri:\n  b: 1\n  b: 2\n",
    "topik: &x [a]\n", "topik: *x\n", "topik: [a, {b: [c\n", "topik: {a\n", "judul:\n  - a: [b\n",
    "galeri: [a\n  b: c\n", "galeri: \"a\n",
  ])
  func `a broken list or group is left out, with a warning at its place`(broken: String) {
    for text in ["lokasi: Toman\n" + broken, broken + "lokasi: Toman\n"] {
      let yaml = read(text)
      #expect(yaml.keys == ["lokasi"], "\(text.debugDescription)")
      #expect(yaml.diagnostics.found.count == 1, "\(text.debugDescription)")
      #expect(!yaml.diagnostics.hasErrors)
      let problem = yaml.diagnostics.found.first
      #expect(problem?.message.id.contains("tidak dipakai") == true)
      #expect(problem?.hint != nil && problem?.place.excerpt != nil)
      let first = text.hasPrefix("lokasi") ? 2 : 1
      let lines = first..<(first + broken.split(separator: "\n").count)
      #expect(lines.contains(problem?.place.line ?? 0), "\(text.debugDescription)")
    }
  }

  @Test(arguments: [
    ("tanggal: 14: 06", "14: 06"), ("tanggal: \"14 Juni", "14 Juni"), ("tanggal: @besok", "@besok"),
    ("tanggal: *14 Juni*", "14 Juni"), ("tanggal: “14 Juni", "14 Juni"), ("tanggal: &a x", "&a x"),
    ("jenis: [berita", "[berita"), ("draf: *ya", "*ya"), ("draf: !ya", "!ya"),
    ("drft: [ya", "[ya"), ("lain: a: b", "a: b"), ("tanggal: ‘14 Juni’", "14 Juni"),
  ])
  func `a value of one line is handed on as the text that it is`(line: String, text: String) {
    let yaml = read("judul: A\n\(line)\nlokasi: B\n")
    let key = String(line.prefix { $0 != ":" })
    #expect(yaml[key] == text)
    #expect(yaml["judul"] == "A" && yaml["lokasi"] == "B")
    #expect(yaml.codes == [])
  }

  @Test(arguments: ["[padi, jagung", "[padi, jagung,", "[ “padi”, jagung"])
  func `a list that nobody closed ends with its line`(value: String) throws {
    let yaml = read("topik: \(value)\njudul: A\n")
    #expect(yaml.list("topik") == ["padi", "jagung"])
    #expect(yaml["judul"] == "A")
    #expect(yaml.codes == ["yaml/syntax"])
    #expect(yaml.places == ["1:8"])
    #expect(yaml.diagnostics.found.first?.hint?.id == "tambahkan ']' di akhir daftar")
  }

  @Test func `a list that is a text with a colon is read as one`() {
    let yaml = read("topik: padi: jagung\njudul: A\n")
    #expect(yaml["topik"] == "padi: jagung")
    #expect(yaml.codes == ["yaml/needs-quotes"])
  }

  @Test func `a quote that is never closed ends before the next key`() {
    let yaml = read("judul: \"Panen\ntanggal: \"14 Juni\nlokasi: 'Toman\n")
    #expect(yaml["judul"] == "\"Panen")
    #expect(yaml["tanggal"] == "14 Juni")
    #expect(yaml["lokasi"] == "'Toman")
    #expect(!yaml.diagnostics.hasErrors)
  }

  @Test(arguments: [
    "salah", "ini bukan kunci sama sekali", "%YAML 1.1", "? a", "[a]", "{a: b}", "- lepas", "&x",
    "!t", "tanggal 2026-05-17",
  ])
  func `a line that is no field is left out, with a warning`(line: String) {
    let yaml = read("judul: A\njenis: b\n\(line)\nlokasi: B\n")
    #expect(yaml.keys == ["judul", "jenis", "lokasi"])
    #expect(yaml.codes == ["yaml/syntax"])
    #expect(yaml.places == ["3:1"])
  }

  @Test func `lines that are no fields are told once where they stand together`() {
    let yaml = read("jenis: b\nsalah\nbenar salah\n\nlagi\nlokasi: B\n")
    #expect(yaml.codes == ["yaml/syntax", "yaml/syntax"])
    #expect(yaml.places == ["2:1", "5:1"])
  }

  @Test func `fences within a settings file part nothing`() {
    #expect(read("---\njudul: A\n---\nlokasi: B\n...\n").keys == ["judul", "lokasi"])
  }

  // MARK: Keys that stand twice

  @Test func `of two lines of one key the first that says something counts`() throws {
    let yaml = read("judul: A\nlokasi: x\njudul: B\n")
    #expect(yaml["judul"] == "A")
    #expect(yaml.places == ["3:1"])
    let problem = try #require(yaml.diagnostics.found.first)
    #expect(problem.code == "yaml/repeated-key")
    #expect(problem.severity == .warning)
    #expect(problem.message.id.contains("baris 1"))
    #expect(problem.place.length == 5)
    #expect(read("judul:\njudul: B\n")["judul"] == "B")
    #expect(read("judul:\njudul: B\n").codes == [])
    #expect(read("judul: A\njudul:\n")["judul"] == "A")
    #expect(read("*judul*: A\njudul = B\n")["judul"] == "A")
  }

  @Test func `two lines that say yes and no say neither`() {
    let yaml = read("draf: tidak\njudul: A\ndraf: ya\n")
    #expect(yaml["draf"] == "tidak / ya")
    #expect(yaml.codes == ["yaml/repeated-key"])
    #expect(read("draf: ya\ndraf: Ya\n")["draf"] == "ya")
  }

  @Test func `a hundred broken keys are told up to a number that people read`() {
    let text = { (count: Int) in
      (0..<count).map { "galeri\($0): [\n" }.joined() + "judul: A\n"
    }
    #expect(read(text(40))["judul"] == "A")
    #expect(read(text(40)).diagnostics.found.count <= 20)
    // To a parser these are lists in lists, and so many of them an attack.
    #expect(read(text(5000)).codes == ["yaml/too-deep"])
    let many = (0..<2000).map { _ in "galeri: {\njudul: a: b\n" }.joined()
    #expect(read(many).diagnostics.found.count <= 20)
  }
}
