/// Random numbers that a seed determines on every machine (SplitMix64, Steele and others 2014).
///
/// The standard library's generator cannot be seeded, and its `shuffled` and `randomElement` may
/// use a generator differently from one release to the next; so everything is drawn from here.
package struct SeededRandom: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Streams of one seed are independent: a site's text is the same however many sites there are.
  package init(seed: UInt64, stream: Int...) {
    state = seed
    for part in stream { state = next() ^ UInt64(bitPattern: Int64(part)) }
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number below `bound`, which is at least 1. The bias is below 2^-32 for small bounds.
  package mutating func below(_ bound: Int) -> Int {
    Int(((next() >> 32) &* UInt64(max(bound, 1))) >> 32)
  }

  package mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// True once in `count` times.
  package mutating func once(in count: Int) -> Bool { below(count) == 0 }

  package mutating func one<Element>(of elements: [Element]) -> Element {
    elements[below(elements.count)]
  }

  /// Different elements in random order, fewer if there are not so many.
  package mutating func some<Element>(_ count: Int, of elements: [Element]) -> [Element] {
    var left = elements
    var chosen: [Element] = []
    while chosen.count < count, !left.isEmpty { chosen.append(left.remove(at: below(left.count))) }
    return chosen
  }

  /// An index, drawn in proportion to its weight.
  package mutating func index(weighted weights: [Int]) -> Int {
    var rest = below(weights.reduce(0, +))
    for (index, weight) in weights.enumerated() {
      if rest < weight { return index }
      rest -= weight
    }
    return 0
  }
}
