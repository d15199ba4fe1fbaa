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
      let other = CleanText(text + "\u{FEFF}")
      #expect(CleanText(text).text == other.text, "\(text.debugDescription)")
      #expect(other.hadHiddenCharacters)
    }
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
