import Testing

@testable import KimSearch

struct WordReaderTests {
  private func words(_ text: String, isMarkup: Bool = false) -> [String] {
    var reader = WordReader(isMarkup: isMarkup)
    var words: [String] = []
    let bytes = Array(text.utf8)
    while reader.next(in: bytes.span) {
      words.append(String(decoding: reader.word.letters, as: UTF8.self))
    }
    return words
  }

  @Test func `words are letters and digits, in lower case and without accents`() {
    #expect(words("Désa TOMAN-2, RT.03!") == ["desa", "toman", "2", "rt", "03"])
    #expect(words("e\u{301}lok Ša") == ["elok", "sa"])
  }

  @Test func `other letters part words`() {
    #expect(words("kopi☕pagi السلام ø") == ["kopi", "pagi"])
  }

  @Test func `tags, their attributes and references are no words`() {
    let html = "<a href=\"x.html\" title=\"rahasia\">Kain</a> &amp; <b>gambo</b>"
    #expect(words(html, isMarkup: true) == ["kain", "gambo"])
  }

  @Test func `markup that nothing ends ends the text`() {
    #expect(words("kain <a href=", isMarkup: true) == ["kain"])
    #expect(words("kain &am", isMarkup: true) == ["kain"])
    #expect(words("<", isMarkup: true).isEmpty)
  }

  @Test func `a word is cut at the longest that is kept`() {
    #expect(words(String(repeating: "a", count: 100)) == [String(repeating: "a", count: 32)])
  }

  @Test func `bytes that are no UTF-8 part words`() {
    var reader = WordReader()
    let bytes: [UInt8] = [0x61, 0xC3, 0x62, 0xFF, 0x63, 0xC3]
    var found: [[UInt8]] = []
    while reader.next(in: bytes.span) { found.append(reader.word.letters) }
    #expect(found == [[0x61], [0x62], [0x63]])
  }

  @Test func `packed words stand in the order of their letters, each as it was`() {
    let words = [
      "a", "ab", "abcdefgh", "abcdefghi", "abcdefgz", "b", String(repeating: "q", count: 32),
    ]
    let packed = words.map { PackedWord($0.utf8) }
    #expect(packed == packed.sorted())
    #expect(packed.map { String(decoding: $0.letters, as: UTF8.self) } == words)
    #expect(packed.map(\.isShort) == words.map { $0.count < 2 })
  }
}
