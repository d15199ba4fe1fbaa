import KimModel
import KimRandom
import Testing

@testable import KimContent

/// Readers of values meet whatever bytes a writer, or somebody worse, can put there.
struct ValueFuzzTests {
  private static let parts = [
    "Rp", "10", ".", "000", ",", "-", "/", "rb", " juta", "0812", "62", "+", "(Bu Sri)", " ", "±",
    "orang", "°", "'", "\"", "S", "E", "LS", "@", "!3d", "!4d", "?q=", "#map=", "https://",
    "maps.google.com/", "2023", "s.d.", "Mei", "%2C", "\u{202E}", "🌾", "٣", "\u{0}", "é", "{", "&",
    "99999999999999999999", "-2.97", "104.77", "wa.me/", "goo.gl", "x", ";", "|",
  ]

  @Test(arguments: 0..<8)
  func `no text is too odd for a reader`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    for _ in 0..<2000 {
      let text = (0..<random.below(12)).map { _ in random.one(of: Self.parts) }.joined()
      check(text)
    }
  }

  @Test(arguments: parts)
  func `no text is too long for a reader`(part: String) {
    check(String(repeating: part, count: 64_000 / part.utf8.count))
  }

  /// Every reader comes back, and what it gives is within its bounds.
  private func check(_ text: String) {
    #expect(WrittenCount(text, atMost: 1000)?.count.number.map { (0...1000).contains($0) } != false)
    #expect(WrittenPrice(text)?.amount.map { (0..<1_000_000_000_000).contains($0) } != false)
    #expect(Contact(text).number.map { (8...15).contains($0.digits.utf8.count) } != false)
    #expect(WrittenYears(text)?.term.map { $0.first <= $0.last } != false)
    #expect(WrittenFounding.parse(text).map { (1900...2200).contains($0.year) } != false)
    if case .link(let url) = WrittenMapLink.parse(text) { #expect(url.hasPrefix("http")) }
    #expect(WrittenPoint.parse(text).map { (-90...90).contains($0.latitude) } != false)
    #expect(WrittenEmail.parse(text)?.contains("@") != false)
    _ = WrittenColour.parse(text)
    #expect(CharacterReferences.resolved(text).utf8.count <= text.utf8.count * 2)
  }
}
