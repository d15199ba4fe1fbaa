import KimDiagnostics
import KimRandom
import KimTestSupport
import Testing

@testable import KimYAML

struct CleanTextTests {
  private static let pieces = [
    "a", "B", "9", " ", " ", "  ", "\t", "\n", ":", "~", "\u{7F}", "\u{1}", "\u{A0}", "é",
    "\u{200D}",
  ]

  @Test func `a text that is clean already is read as any other`() {
    var random = SeededRandom(seed: 1)
    for _ in 0..<2000 {
      let count = Int.random(in: 0...6, using: &random)
      let text = (0..<count).map { _ in random.one(of: Self.pieces) }.joined()
      // What is taken out again makes sure of the long way.
      let other = CleanText(text + "\u{202E}")
      #expect(CleanText(text).text == other.text, "\(text.debugDescription)")
      #expect(other.hadHiddenCharacters)
    }
  }

  @Test(arguments: [
    "Pa\u{AD}nen", "\u{200E}Panen", "Panen\u{FEFF}", "\u{202A}Panen\u{202C}",
    "\u{2068}Panen\u{2069}",
    "Pa\u{200B}nen", "Panen\u{200D}",
  ])
  func `marks that telephones put beside a text are taken out silently`(text: String) {
    #expect(CleanText(text).text == "Panen")
    #expect(!CleanText(text).hadHiddenCharacters)
  }

  @Test(arguments: [
    "Pa\u{202E}nen", "Pan\u{2066}en", "\u{E0041}Panen", "Pa\u{1}nen", "\u{3164}Panen",
  ])
  func `marks that change what people read are told of`(text: String) {
    #expect(CleanText(text).text == "Panen")
    #expect(CleanText(text).hadHiddenCharacters)
  }

  @Test func `a mapping of many keys is read as one of few`() {
    let text = (0..<60).map { "k\($0): v\($0)\n" }.joined()
    let read = YAMLText(text)
    var fields = read.fields(of: text)
    #expect((0..<60).map { fields.text("k\($0)") } == (0..<60).map { "v\($0)" })
    #expect(fields.text("k60") == nil)
    fields.finish()
    #expect(fields.diagnostics.isEmpty)
  }
}
