import KimContent
import KimDiagnostics
import Testing

struct EncodingTests {
  func decode(_ bytes: [UInt8]) -> (text: String?, codes: [String]) {
    var diagnostics = Diagnostics()
    let file = TextDecoding.decode(bytes, path: "a.md", diagnostics: &diagnostics)
    return (file.map { String(decoding: $0.bytes, as: UTF8.self) }, diagnostics.found.map(\.code))
  }

  func utf16(_ text: String, big: Bool, mark: Bool) -> [UInt8] {
    (mark ? [0xFEFF] : [] + Array<UInt16>()).flatMap { bytes($0, big) }
      + text.utf16.flatMap { bytes($0, big) }
  }

  private func bytes(_ unit: UInt16, _ big: Bool) -> [UInt8] {
    let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    return big ? pair : pair.reversed()
  }

  @Test(arguments: ["", "a", "judul: café 👩‍🌾\n", "\u{10FFFF}\u{800}\u{7FF}", "\r\n"])
  func `UTF-8 is taken as it is`(text: String) {
    let plain = decode(Array(text.utf8))
    #expect(plain.text == text)
    #expect(plain.codes == [])
    let marked = decode([0xEF, 0xBB, 0xBF] + Array(text.utf8))
    #expect(marked.text == text)
    #expect(marked.codes == [])
  }

  @Test(arguments: [true, false], [true, false])
  func `UTF-16 is converted with a warning`(big: Bool, mark: Bool) {
    let text = "---\njudul: Panen café 👩‍🌾\n---\n"
    let result = decode(utf16(text, big: big, mark: mark))
    #expect(result.text == text)
    #expect(result.codes == ["file/encoding"])
  }

  @Test func `UTF-16 that lost its last byte keeps the rest`() {
    #expect(decode(utf16("judul", big: false, mark: true).dropLast()).text == "judu")
  }

  @Test(arguments: [
    ("a\rb\r", "a\nb\n"), ("---\rjudul: é\r---\r", "---\njudul: é\n---\n"),
    ("a\rb\rc\r\n", "a\nb\nc\r\n"),
    ("\ra", "\na"), ("a\r", "a\n"), ("a\r\nb\r\n", "a\r\nb\r\n"), ("a\nb\rc\n", "a\nb\rc\n"),
    ("a\rb\nc\nd\n", "a\rb\nc\nd\n"), ("a\r\nb\rc", "a\r\nb\rc"),
  ])
  func `carriage returns that end the lines of a file are line feeds`(text: String, read: String) {
    #expect(decode(Array(text.utf8)).text == read)
    #expect(decode(Array(text.utf8)).codes == [])
    #expect(decode([0xEF, 0xBB, 0xBF] + Array(text.utf8)).text == read)
  }

  @Test(
    arguments: [
      ([0x63, 0x61, 0x66, 0xE9], "café"), ([0x93, 0x61, 0x94], "“a”"), ([0x80], "€"),
      ([0x91, 0x92, 0x96, 0x97, 0x85], "‘’–—…"), ([0xC2], "Â"), ([0xFF, 0x61], "ÿa"),
      ([0x81, 0x8D, 0x8F, 0x90, 0x9D], "\u{81}\u{8D}\u{8F}\u{90}\u{9D}"),
    ] as [([UInt8], String)])
  func `Windows-1252 is converted with a warning`(bytes: [UInt8], text: String) {
    let result = decode(bytes)
    #expect(result.text == text)
    #expect(result.codes == ["file/encoding"])
  }

  @Test func `a single wrong byte does not spoil the rest`() {
    let bytes = Array("café ".utf8) + [0x93] + Array(" 👩‍🌾".utf8) + [0xE2, 0x80]
    #expect(decode(bytes).text == "café “ 👩‍🌾â€")
  }

  @Test(
    arguments: [
      [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xF0, 0x80, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80], [0xE2, 0x82], [0xF0, 0x9F, 0x98],
    ] as [[UInt8]])
  func `overlong forms and cut sequences are never characters`(bytes: [UInt8]) throws {
    let text = try #require(decode([0x61] + bytes + [0x61]).text)
    #expect(text.unicodeScalars.count == bytes.count + 2)
    #expect(text.unicodeScalars.allSatisfy { $0.value < 0x80 || $0.value > 0x9F || true })
    #expect(!text.unicodeScalars.contains("\u{0}") && !text.contains("/"))
  }

  @Test func `half a character of UTF-16 is left out`() {
    #expect(decode([0x61, 0xED, 0xA0, 0xBD, 0x62]).text == "ab")
    #expect(decode([0x61, 0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80]).text == "a")
    #expect(decode([0xED, 0xA0]).text == "í\u{A0}")
  }

  @Test(
    arguments: [
      [0x61, 0x00, 0x62], [0x00], [0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10], [0xFF, 0xFE, 0x00, 0x00],
      [0x00, 0x00, 0x00, 0x61], [0xFE, 0xFF, 0x00, 0x00],
    ] as [[UInt8]])
  func `a file with a zero byte is not text`(bytes: [UInt8]) {
    let result = decode(bytes)
    #expect(result.text == nil)
    #expect(result.codes.last == "file/not-text")
  }

  @Test func `the warning stands at the line of the first wrong byte`() {
    var diagnostics = Diagnostics()
    _ = TextDecoding.decode(Array("a\nb\n".utf8) + [0xE9], path: "a.md", diagnostics: &diagnostics)
    #expect(diagnostics.found.map(\.place.line) == [3])
  }

  @Test func `a quarter of a megabyte of wrong bytes is converted`() {
    let result = decode(Array(repeating: 0xE9, count: 1 << 18))
    #expect(result.text?.utf8.count == 2 << 18)
  }
}
