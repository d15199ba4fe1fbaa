/// Numbers words in the order in which they were met: their letters stand in one array, so that
/// thousands cost no allocation each.
struct WordTable {
  private(set) var count = 0
  private var letters: [UInt8] = []
  private var ends: [Int] = []
  private var hashes: [UInt64] = []
  /// Numbers, each at the place that its word's hash says or behind it; -1 is free.
  private var slots: [Int32]

  init(capacity: Int = 1 << 10) {
    slots = Array(repeating: -1, count: capacity.nextPowerOfTwo)
  }

  /// The word's number, and whether it was unknown.
  mutating func number(of word: [UInt8], hash: UInt64) -> (number: Int, isNew: Bool) {
    if count * 2 >= slots.count { grow() }
    var slot = Self.slot(of: hash, among: slots.count)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if hashes[number] == hash, holds(word, number) { return (number, false) }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(truncatingIfNeeded: count)
    letters += word
    ends.append(letters.count)
    hashes.append(hash)
    count += 1
    return (count - 1, true)
  }

  func word(_ number: Int) -> ArraySlice<UInt8> { letters[start(number)..<ends[number]] }

  /// All numbers, in the order of their words' letters.
  var sorted: [Int] {
    let keys = (0..<count).map { number in (key: Self.beginning(of: word(number)), number: number) }
    return keys.sorted { left, right in
      left.key == right.key
        ? word(left.number).lexicographicallyPrecedes(word(right.number)) : left.key < right.key
    }.map(\.number)
  }

  private func start(_ number: Int) -> Int { number == 0 ? 0 : ends[number - 1] }

  private func holds(_ word: [UInt8], _ number: Int) -> Bool {
    let start = start(number)
    guard ends[number] - start == word.count else { return false }
    for index in word.indices where letters[start + index] != word[index] { return false }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for number in 0..<count {
      var slot = Self.slot(of: hashes[number], among: slots.count)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(truncatingIfNeeded: number)
    }
  }

  /// The hash's upper bits depend on more letters than its lower ones.
  private static func slot(of hash: UInt64, among count: Int) -> Int {
    Int(truncatingIfNeeded: hash ^ (hash >> 29)) & (count - 1)
  }

  /// The first eight letters as a number in their order.
  private static func beginning(of word: ArraySlice<UInt8>) -> UInt64 {
    var key: UInt64 = 0
    for letter in word.prefix(8) { key = key << 8 | UInt64(letter) }
    return key << UInt64(8 * (8 - min(8, word.count)))
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
