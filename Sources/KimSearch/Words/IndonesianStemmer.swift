/// Takes prefixes and endings off an Indonesian word: `bersubsidi` becomes `subsidi`.
///
/// Snowball's algorithm (indonesian.sbl of Snowball 3, after F. Z. Tala, "A Study of Stemming Effects
/// on Information Retrieval in Bahasa Indonesia", 2003), in Swift and not linked from libstemmer:
/// the script that searches needs it in JavaScript in any case, and the program needs one library
/// less. Tests compare all three over the words of the sample.
struct IndonesianStemmer {
  private var word: [UInt8]
  /// How many syllables are left: a stem keeps two.
  private var measure: Int
  /// Which prefix went: what ending may go with it depends on that.
  private var prefix = Prefix.none

  private enum Prefix: Int {
    case none, di, per, ke, ber
  }

  /// - Parameter word: in lower case.
  static func stem(_ word: [UInt8]) -> [UInt8] {
    var stemmer = IndonesianStemmer(word: word, measure: word.count(where: isVowel))
    stemmer.run()
    return stemmer.word
  }

  private mutating func run() {
    guard measure > 2 else { return }
    removeEnding(Self.particles)
    guard measure > 2 else { return }
    removeEnding(Self.possessives)
    guard measure > 2 else { return }
    if let start = removeFirstPrefix() {
      guard measure > 2, removeSuffix(after: start), measure > 2 else { return }
      removeSecondPrefix(at: start)
    } else {
      removeSecondPrefix(at: 0)
      if measure > 2 { _ = removeSuffix(after: 0) }
    }
  }

  private static let particles = ["kah", "lah", "pun"].map { Array($0.utf8) }
  private static let possessives = ["nya", "ku", "mu"].map { Array($0.utf8) }

  private mutating func removeEnding(_ endings: [[UInt8]]) {
    guard let ending = endings.first(where: { word.ends(in: $0) }) else { return }
    word.removeLast(ending.count)
    measure -= 1
  }

  /// In the order in which the longer one comes first.
  private static let firstPrefixes: [(letters: [UInt8], prefix: Prefix)] = [
    ("meng", Prefix.di), ("peng", .ke), ("mem", .di), ("men", .di), ("pem", .ke), ("pen", .ke),
    ("ter", .di), ("di", .di), ("ke", .ke), ("me", .di),
  ].map { (Array($0.0.utf8), $0.1) }

  /// Returns where the rest begins, behind a letter that the prefix had swallowed; nil if there is
  /// none.
  private mutating func removeFirstPrefix() -> Int? {
    guard let found = Self.firstPrefixes.first(where: { word.starts(with: $0.letters) }) else {
      return nil
    }
    var length = found.letters.count
    var swallowed: [UInt8] = []
    if length == 3, found.letters[2] == UInt8(ascii: "n") {
      if letter(3) == UInt8(ascii: "y"), letter(4).map(Self.isVowel) ?? false {
        swallowed = [UInt8(ascii: "s")]
        length = 4
      }
    } else if length == 3, found.letters[2] == UInt8(ascii: "m"),
      letter(3).map(Self.isVowel) ?? false
    {
      swallowed = [UInt8(ascii: "p")]
    }
    word.replaceSubrange(0..<length, with: swallowed)
    prefix = found.prefix
    measure -= 1
    return swallowed.count
  }

  private mutating func removeSecondPrefix(at start: Int) {
    let rest = word[start...]
    if rest.starts(with: "pe".utf8) {
      if rest.starts(with: "per".utf8) {
        remove(3, at: start, .per)
      } else if rest.starts(with: "pelajar".utf8) {
        remove(3, at: start, prefix)
      } else {
        remove(2, at: start, .per)
      }
    } else if rest.starts(with: "be".utf8) {
      if rest.starts(with: "ber".utf8) || rest.starts(with: "belajar".utf8) {
        remove(3, at: start, .ber)
      } else if let next = letter(start + 2), !Self.isVowel(next),
        rest.dropFirst(3).starts(with: "er".utf8)
      {
        remove(2, at: start, .ber)
      }
    }
  }

  private mutating func remove(_ count: Int, at start: Int, _ prefix: Prefix) {
    word.removeSubrange(start..<(start + count))
    self.prefix = prefix
    measure -= 1
  }

  /// - Parameter start: what stands before it is no part of an ending.
  private mutating func removeSuffix(after start: Int) -> Bool {
    let length = word.count - start
    if length >= 1, word.last == UInt8(ascii: "i") {
      guard prefix.rawValue <= Prefix.per.rawValue,
        length < 2 || word[word.count - 2] != UInt8(ascii: "s")
      else { return false }
      word.removeLast()
    } else if length >= 2, word.ends(in: "an".utf8) {
      if prefix != .ke, prefix != .per, length >= 3, word[word.count - 3] == UInt8(ascii: "k") {
        word.removeLast(3)
      } else {
        guard prefix != .di else { return false }
        word.removeLast(2)
      }
    } else {
      return false
    }
    measure -= 1
    return true
  }

  private func letter(_ index: Int) -> UInt8? { index < word.count ? word[index] : nil }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      true
    default: false
    }
  }
}

extension [UInt8] {
  fileprivate func ends(in ending: some Collection<UInt8>) -> Bool {
    count >= ending.count && suffix(ending.count).elementsEqual(ending)
  }
}
