import KimRandom
import KimTestSupport
import Testing

@testable import KimContent

/// The quick look for spam, against the one at every word and host.
struct SpamHintsTests {
  @Test func `every word and every pair of words has a mark`() {
    for word in GamblingScan.words {
      #expect(SpamHints.marks.contains(where: word.hasPrefix), "\(word)")
    }
    for pair in GamblingScan.pairs {
      let words = pair.split(separator: " ")
      #expect(words.contains { SpamHints.marks.contains(where: $0.hasPrefix) }, "\(pair)")
    }
  }

  @Test(arguments: 0..<4)
  func `nothing is missed for being looked at quickly`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    var found = 0
    for _ in 0..<500 {
      let text = Self.text(&random)
      let bytes = Array(text.utf8)
      let exact = GamblingScan.match(in: bytes, .all)
      let quick = GamblingScan.match(in: bytes)
      #expect(quick?.range == exact?.range, "\(text.debugDescription)")
      #expect(quick?.words == exact?.words, "\(text.debugDescription)")
      if exact != nil { found += 1 }
    }
    #expect(found > 100)
  }

  @Test(arguments: [
    "Terima kasih atas bantuan warga. Kasus di bandar lama, praktik baik.", "Panen: 12.000 kg.",
    "Mahkota dewa, maksud baik, sbb, juga jumlah, jokowi, domba, poskamling, rtlh.",
  ])
  func `honest text gives no hint`(text: String) {
    let hints = SpamHints(Array(text.utf8))
    #expect(!hints.mayHoldWords)
    #expect(hints.firstHost == nil)
  }

  @Test(arguments: 0..<4)
  func `hosts are told as their names are read`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    for _ in 0..<500 {
      let count = Int.random(in: 1...4, using: &random)
      let host = (0..<count).map { _ in
        random.one(of: ["", "", "a", "desa", ".", "-", "go.id", "7"]) + Self.disguised(&random)
      }.joined().filter { $0.isASCII && $0 != " " }
      #expect(SpamHost.isSpam(Array(host.utf8)[...]) == Self.isSpam(host), "\(host)")
    }
  }

  // MARK: Reading

  private static func isSpam(_ host: String) -> Bool {
    let name = host.lowercased().filter { $0 != "-" }
    let letters: [Character: Character] = ["0": "o", "1": "i", "3": "e", "4": "a", "5": "s"]
    return [name, String(name.map { letters[$0] ?? $0 })].contains { spelling in
      SpamHost.marks.contains(where: spelling.contains)
        || spelling.split(separator: ".").contains { label in
          let letters = label.filter { !$0.isNumber }
          return letters.hasPrefix("slot") || letters.hasSuffix("slot")
        }
    }
  }

  // MARK: Writing

  private static func text(_ random: inout SeededRandom) -> String {
    (0..<Int.random(in: 1...8, using: &random)).map { _ in
      let word = random.once(in: 2) ? random.one(of: plain) : disguised(&random)
      return word
        + random.one(of: [" ", " ", " ", "\n", ".", ", ", "-", "", "\u{200B}", "é", "/", ":"])
    }.joined()
  }

  /// A word of spam, or the beginning of one, as spam writes it.
  private static func disguised(_ random: inout SeededRandom) -> String {
    var text = ""
    for letter in random.one(of: spam).prefix(random.once(in: 4) ? 3 : 30) {
      let digit = ["o": "0", "i": "1", "e": "3", "a": "4", "s": "5"][letter]
      let spelt = random.once(in: 5) ? digit ?? String(letter) : String(letter)
      text += random.once(in: 5) ? spelt.uppercased() : spelt
      if random.once(in: 12) { text += random.one(of: hidden) }
    }
    return text + (random.once(in: 5) ? random.one(of: ["1", "77", "888", "123"]) : "")
  }

  private static let spam = GamblingScan.words.sorted() + GamblingScan.pairs.sorted()

  private static let hidden = ["\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{200E}", "é"]

  private static let plain = [
    "warga", "desa", "kasih", "bantuan", "waktu", "burung", "https://", "http://", "www.", "WwW.",
    "://", "xwww.", "slot", "SLOT", "online", "desa.go.id", "12", "a", "kopi",
    "https://raja-slot.com",
    "www.desa.id/www.togel.com", "https://a.id/https://gacor.xyz", "s1ot", "w", "ww.", "live",
  ]
}
