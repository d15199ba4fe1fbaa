import KimDiagnostics
import KimYAML
import Testing

struct FieldsTests {
  enum Fruit: String, CaseIterable { case durian, duku, jerukKeprok = "jeruk-keprok" }

  /// What a reading gave, and the problems as `line:column code`.
  func read<T>(
    _ text: String, synonyms: [String: String] = [:], _ read: (inout Fields) -> T
  ) -> (value: T, problems: [String], found: [Diagnostic]) {
    let yaml = YAMLText(text)
    var fields = yaml.fields(of: text, synonyms: synonyms)
    let value = read(&fields)
    fields.finish()
    let found = fields.diagnostics.found
    return (value, found.map { "\($0.place.line):\($0.place.column) \($0.code)" }, found)
  }

  @Test(arguments: [
    ("lokasi: [a, b]\n", "a, b"), ("lokasi: {a: b}\n", "a: b"), ("lokasi:\n  - a\n", "a"),
    ("lokasi:\n  a: b\n", "a: b"), ("lokasi: [[a, b], c]\n", "a, b, c"),
    ("lokasi: {name: a, link: b}\n", "a"), ("lokasi: [{nama: a}, {nama: b}]\n", "a, b"),
  ])
  func `a list or group where text is expected is the text in it`(text: String, value: String) {
    let result = read(text) { $0.text("lokasi") }
    #expect(result.value == value)
    #expect(result.problems == [])
  }

  @Test func `a group without a name is left out with a warning at the value`() {
    let result = read("lokasi: {a: b, c: d}\n") { $0.text("lokasi") }
    #expect(result.value == nil)
    #expect(result.problems == ["1:9 field/wrong-kind"])
    #expect(result.found[0].severity == .warning)
    #expect(result.found[0].place.excerpt != nil)
    let part = read("lokasi: [a, {a: b, c: d}]\n") { $0.text("lokasi") }
    #expect(part.value == "a")
    #expect(part.problems == ["1:9 field/wrong-kind"])
  }

  @Test(arguments: ["-", "–", "—", "--", "\"- -\"", "n/a", "N/A"])
  func `a dash in place of a text is no text`(text: String) {
    let result = read("lokasi: \(text)\njudul: A\n") { ($0.text("lokasi"), $0.text("judul")) }
    #expect(result.value == (nil, "A"))
    #expect(result.problems == [])
  }

  @Test(arguments: ["tidak ada", "Belum ada.", "n/a", "-", "—", "nihil", "?"])
  func `words for nothing are no number, silently`(text: String) {
    let result = read("n: \(text)\n") { fields in
      (
        fields.integer("n", in: 0...9), fields.flag("n"),
        fields.choice("n", of: Fruit.self)?.rawValue
      )
    }
    #expect(result.value == (nil, nil, nil))
    #expect(result.problems == [])
  }

  @Test func `what a file cannot do without is an error, whatever words stand there`() {
    let result = read("n: belum ada\nm: x\n") { fields in
      fields.requiring { $0.integer("n", in: 0...9) } == nil
        && fields.integer("m", in: 0...9) == nil
    }
    #expect(result.value)
    #expect(result.found.map(\.severity) == [.error, .warning])
    #expect(result.problems == ["1:4 post/wrong-value", "2:4 post/wrong-value"])
  }

  @Test(arguments: ["2024", "true", "16.10", "0812", "ya", "1e5", "0x10", "2023-06-14"])
  func `what YAML takes for numbers and the like is text as it was written`(text: String) {
    #expect(read("lokasi: \(text)\n") { $0.text("lokasi") }.value == text)
  }

  @Test(arguments: ["", "~", "null", "\"\"", "''", "\"  \"", "|\n", "# nanti"])
  func `an empty value is an absent one`(text: String) {
    let key = text == "# nanti" ? "jenis" : "lokasi"
    let result = read("\(key): \(text)\n") { ($0.text(key), $0.texts(key), $0.flag(key)) }
    #expect(result.value.0 == nil)
    #expect(result.value.1 == [])
    #expect(result.value.2 == nil)
    #expect(result.problems == [])
  }

  @Test func `a missing key is reported where it stands empty, else at the file`() {
    let empty = read("a: b\njudul:\n") {
      _ = $0.text("a"); return $0.requiredText("judul", example: "x")
    }
    #expect(empty.problems == ["2:1 post/missing-judul"])
    let absent = read("a: b\n") {
      _ = $0.text("a"); return $0.requiredText("judul", example: "x")
    }
    #expect(absent.problems == ["0:0 post/missing-judul"])
  }

  @Test func `an unknown key is a warning with the key that was meant`() {
    let result = read("jdul: A\n") { $0.text("judul") }
    #expect(result.problems == ["1:1 post/unknown-key"])
    #expect(result.found[0].severity == .warning)
    #expect(result.found[0].hint?.id == "maksud Anda 'judul'?")
    #expect(result.found[0].place.length == 4)
  }

  @Test(arguments: [
    "Tanggal_Selesai", "tanggal selesai", "TANGGAL SELESAI", "tanggal-selesai", "Tanggal/Selesai",
    "Tanggal  Selesai", "Tanggal. Selesai.", "Tanggal & Selesai",
    "_tanggal_selesai_", "tanggal__selesai",
  ])
  func `capital letters and spaces in a key do not matter`(key: String) {
    let result = read("\(key): x\n") { $0.text("tanggal_selesai") }
    #expect(result.value == "x")
    #expect(result.problems == [])
  }

  @Test func `a key in its own spelling wins over another spelling and over a synonym`() {
    let result = read("Judul: A\ntitle: B\njudul: C\n", synonyms: ["title": "judul"]) {
      $0.text("judul")
    }
    #expect(result.value == "C")
    #expect(result.problems == ["1:1 post/same-key", "2:1 post/same-key"])
    #expect(
      result.found[1].message.id
        == "'title' sama artinya dengan 'judul' di baris 3; yang dipakai baris 3")
  }

  @Test func `further names are accepted after a look at the fields, and win over nothing`() {
    let result = read("jam: 09.00\nclock: 10.00\nhari: Senin\nday: Selasa\n") { fields in
      fields.accept(["jam": "waktu", "clock": "waktu", "day": "hari"])
      return (fields.text("waktu"), fields.text("hari"))
    }
    #expect(result.value == ("09.00", "Senin"))
    #expect(result.problems == ["2:1 post/same-key", "4:1 post/same-key"])
  }

  @Test(arguments: ["judul:\ntitle: A\n", "title: A\njudul: -\n", "judul: A\ntitle: A\n"])
  func `of two names the one with a value counts, and the same value twice is no matter`(
    text: String
  ) {
    let result = read(text, synonyms: ["title": "judul"]) { $0.text("judul") }
    #expect(result.value == "A")
    #expect(result.problems == [])
  }

  @Test func `of a list all names are taken`() {
    let result = read("t: [a]\nTags: b; c\ntag: d\n", synonyms: ["tags": "t", "tag": "t"]) {
      $0.texts("t")
    }
    #expect(result.value == ["a", "b", "c", "d"])
    #expect(result.problems == [])
  }

  @Test func `keys that other tools need are left aside`() {
    let text = "layout: post\nShowToc: true\n"
    var fields = YAMLText(text).fields(of: text)
    fields.finish(foreign: ["layout", "showtoc"])
    #expect(fields.diagnostics.found == [])
  }

  @Test func `of two synonyms the first in the file counts`() {
    let result = read(
      "summary: A\ndescription: B\n", synonyms: ["summary": "r", "description": "r"]
    ) {
      $0.text("r")
    }
    #expect(result.value == "A")
    #expect(result.problems == ["2:1 post/same-key"])
  }

  @Test func `hidden characters are taken out with a warning`() {
    let result = read("judul: Pa\u{202E}nen\u{200B} ra\u{AD}ya\u{200D}\n") { $0.text("judul") }
    #expect(result.value == "Panen raya")
    #expect(result.problems == ["1:8 post/hidden-characters"])
  }

  @Test func `joiners that letters and emoji need stay`() {
    #expect(read("judul: 👩‍🌾 کتاب‌ها\n") { $0.text("judul") }.value == "👩‍🌾 کتاب‌ها")
  }

  @Test(arguments: [
    ("12", 12), ("1.250", 1250), ("1 250", 1250), ("0", 0), ("1.5", nil), ("12.5", nil),
    ("1..250", nil), ("-5", nil), ("+5", nil), ("80 orang", nil), ("999999999999999999999", nil),
    ("1000001", nil), ("٣", nil), ("1.2500", nil), ("0001.250", nil), (".5", nil),
  ])
  func `whole numbers are read as Indonesian writes them`(text: String, number: Int?) {
    let result = read("n: \"\(text)\"\n") { $0.integer("n", in: 0...1_000_000) }
    #expect(result.value == number)
    #expect(result.problems == (number == nil ? ["1:4 post/wrong-value"] : []))
  }

  @Test(arguments: [
    ("ya", true), ("YA", true), ("true", true), ("tidak", false), ("no", false), ("mungkin", nil),
  ])
  func `yes and no are read in both languages`(text: String, flag: Bool?) {
    #expect(read("draf: \(text)\n") { $0.flag("draf") }.value == flag)
  }

  @Test(arguments: [
    ("duku", Fruit.duku), ("Duku", .duku), ("Jeruk Keprok", .jerukKeprok),
    ("jeruk-keprok", .jerukKeprok),
  ])
  func `choices are read in any spelling`(text: String, fruit: Fruit) {
    #expect(read("buah: \(text)\n") { $0.choice("buah", of: Fruit.self) }.value == fruit)
  }

  @Test func `a wrong choice names the choices and the nearest`() {
    let result = read("buah: durain\n") { $0.choice("buah", of: Fruit.self) }
    #expect(result.problems == ["1:7 post/wrong-value"])
    #expect(
      result.found[0].hint?.id == "maksud Anda 'durian'? Pilihan: durian, duku, jeruk-keprok")
  }

  @Test func `a long value is not repeated in full`() {
    let result = read("buah: \(String(repeating: "x", count: 9000))\n") {
      $0.choice("buah", of: Fruit.self)
    }
    #expect(result.found[0].message.id.count < 120)
    #expect(result.found[0].place.excerpt?.text.count == 100)
  }

  @Test(arguments: [
    "t: panen, padi\n", "t: [panen, padi]\n", "t:\n  - panen\n  - padi\n", "t: panen, padi,\n",
    "t: [panen, '', padi]\n", "t:\n- panen\n-\n- padi\n",
  ])
  func `a list may be written in any way`(text: String) {
    #expect(read(text) { $0.texts("t") }.value == ["panen", "padi"])
  }

  @Test func `a group of one key in a list of texts is a sentence with a colon`() {
    let result = read("t: [Fotokopi KTP: 2 lembar, KK]\n") { $0.texts("t") }
    #expect(result.value == ["Fotokopi KTP: 2 lembar", "KK"])
  }

  @Test func `a list within a list is part of it, and a group without a name left out`() {
    let result = read("t:\n  - a\n  - [b]\n  - c: d\n    e: f\n") { $0.texts("t") }
    #expect(result.value == ["a", "b"])
    #expect(result.problems == ["4:5 field/wrong-kind"])
  }

  @Test func `a list without end is read as far as anybody reads, with a warning`() {
    let result = read("t: [" + String(repeating: "a,", count: 20_000) + "a]\n") { $0.texts("t") }
    #expect(result.value.count == 500)
    #expect(result.problems == ["1:4 post/too-many-items"])
    #expect(result.found[0].severity == .warning)
  }

  @Test func `lines of a text are sentences`() {
    #expect(read("t: |\n  KTP, asli\n  KK\n") { $0.sentences("t") }.value == ["KTP, asli", "KK"])
  }

  @Test func `one sentence is one item, commas and all`() {
    #expect(read("t: KTP, KK, dan foto\n") { $0.sentences("t") }.value == ["KTP, KK, dan foto"])
    #expect(read("t: \"\"\n") { $0.sentences("t") }.value == [])
  }

  @Test func `semicolons part the sentences of a line, not those of several`() {
    #expect(read("t: KTP, asli; KK\n") { $0.sentences("t") }.value == ["KTP, asli", "KK"])
    #expect(read("t: |\n  KTP; KK\n  foto\n") { $0.sentences("t") }.value == ["KTP; KK", "foto"])
  }

  @Test(arguments: [
    ("o: Siti, S.Pd\n", ["/Siti, S.Pd"]),
    ("o: [Siti, Budi]\n", ["/Siti", "/Budi"]),
    ("o:\n  - {jabatan: Ketua, nama: Siti}\n", ["Ketua/Siti"]),
    ("o:\n  - Ketua: Siti\n  - Wakil Ketua: Budi\n", ["Ketua/Siti", "Wakil Ketua/Budi"]),
    ("o: {nama: Siti}\n", ["/Siti"]),
    ("o: {Ketua: Siti, Wakil Ketua: Budi}\n", ["Ketua/Siti", "Wakil Ketua/Budi"]),
    ("o:\n  - \"Ketua: Siti\"\n  - Budi\n", ["Ketua/Siti", "/Budi"]),
    ("o: [[Siti, Budi]]\n", ["/Siti", "/Budi"]),
  ])
  func `records may be written in short`(text: String, people: [String]) {
    let result = read(text) { fields in
      fields.records("o", shorthand: "nama", pair: ("jabatan", "nama")) { item in
        let position = item.text("jabatan") ?? ""
        return item.text("nama").map { "\(position)/\($0)" }
      }
    }
    #expect(result.value == people)
    #expect(result.problems == [])
  }

  @Test func `a record may stand for its one field`() {
    let result = read("p: Diskominfo\n") { $0.record("p", shorthand: "nama") { $0.text("nama") } }
    #expect(result.value == "Diskominfo")
    #expect(
      read("p: Diskominfo\n") { $0.record("p") { $0.text("nama") } }.problems
        == ["1:4 field/wrong-kind"])
  }

  @Test func `text where fields are expected is an error`() {
    #expect(read("Panen raya hari ini\n") { $0.text("judul") }.problems == ["1:1 post/not-fields"])
    #expect(read("- a\n- b\n") { $0.text("judul") }.problems == ["1:1 post/not-fields"])
  }
}

extension FieldsTests {
  @Test func `a text that would fill pages is cut between words, with a warning at its place`() {
    let text = "nama: \(String(repeating: "kata ", count: 300))\n"
    var fields = YAMLText(text).fields(of: text)
    #expect(fields.text("nama")?.hasSuffix(" kata…") == true)
    #expect(fields.diagnostics.found.map(\.code) == ["post/too-long-text"])
    #expect(fields.diagnostics.hasErrors == false)
    let word = "nama: \(String(repeating: "x", count: 1001))\n"
    var long = YAMLText(word).fields(of: word)
    #expect(long.text("nama")?.count == 1001)
  }
}
