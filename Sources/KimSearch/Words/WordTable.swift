/// Numbers words in the order in which they were met.
struct WordTable {
  private var words: [PackedWord] = []
  /// Numbers, each at the place that its word's letters say or behind it; -1 is free.
  private var slots: [Int32]

  init(capacity: Int = 1 << 10) {
    slots = Array(repeating: -1, count: capacity.nextPowerOfTwo)
  }

  var count: Int { words.count }

  /// The word's number, and whether it was unknown.
  mutating func number(of word: PackedWord) -> (number: Int, isNew: Bool) {
    if words.count * 2 >= slots.count { grow() }
    var slot = Self.slot(of: word, among: slots.count)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if words[number] == word { return (number, false) }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(truncatingIfNeeded: words.count)
    words.append(word)
    return (words.count - 1, true)
  }

  subscript(number: Int) -> PackedWord { words[number] }

  func word(_ number: Int) -> [UInt8] { words[number].letters }

  /// All numbers, in the order of their words' letters.
  var sorted: [Int] {
    Array(words.indices).sorted { words[$0] < words[$1] }
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for (number, word) in words.enumerated() {
      var slot = Self.slot(of: word, among: slots.count)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(truncatingIfNeeded: number)
    }
  }

  private static func slot(of word: PackedWord, among count: Int) -> Int {
    Int(truncatingIfNeeded: word.mixed) & (count - 1)
  }
}

extension Int {
  /// The smallest power of two that is not below it.
  var nextPowerOfTwo: Int {
    var power = 1
    while power < self { power *= 2 }
    return power
  }
}
