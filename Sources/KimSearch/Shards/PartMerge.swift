/// The words of one part, of all sources, each with its newest hits.
struct PartMerge: Sendable {
  private var table = WordTable(capacity: 1 << 14)
  private var posts: [[UInt64]] = []
  private var places: [[UInt64]] = []
  /// By word: what is not below it is too old to be kept.
  private var limits: [UInt64] = []

  mutating func number(of word: some Sequence<UInt8>) -> Int {
    let (number, isNew) = table.number(of: PackedWord(word))
    if isNew {
      posts.append([])
      places.append([])
      limits.append(.max)
    }
    return number
  }

  mutating func add(_ key: UInt64, to number: Int) {
    guard key >> 40 < SearchMerge.dayless else {
      if places[number].count < SearchMerge.mostHits { places[number].append(key) }
      return
    }
    guard key < limits[number] else { return }
    posts[number].append(key)
    if posts[number].count >= 4 * SearchMerge.mostHits { cut(number) }
  }

  private mutating func cut(_ number: Int) {
    posts[number].sortRuns()
    let excess = posts[number].count - SearchMerge.mostHits
    guard excess > 0 else { return }
    posts[number].removeLast(excess)
    limits[number] = posts[number].last ?? .max
  }

  /// Words in order, each with its hits in theirs, places last.
  mutating func forEach(_ body: ([UInt8], [UInt64]) -> Void) {
    for number in table.sorted {
      cut(number)
      let places = places[number]
      body(
        table.word(number), places.isEmpty ? posts[number] : posts[number] + places.sorted())
    }
  }
}

extension [UInt64] {
  /// Sorts what comes in a few runs, each of them in order: those of one source after the other.
  ///
  /// The library's sort calls a function to compare two numbers, which takes longer than all else.
  fileprivate mutating func sortRuns() {
    guard !isInOrder else { return }
    var starts = runStarts
    var merged = self
    while starts.count > 1 {
      var kept: [Int] = []
      for pair in stride(from: 0, to: starts.count, by: 2) {
        let start = starts[pair]
        let middle = pair + 1 < starts.count ? starts[pair + 1] : count
        let end = pair + 2 < starts.count ? starts[pair + 2] : count
        merge(start..<middle, middle..<end, into: &merged)
        kept.append(start)
      }
      swap(&self, &merged)
      starts = kept
    }
  }

  private var isInOrder: Bool {
    var last: UInt64 = 0
    for key in self {
      if key < last { return false }
      last = key
    }
    return true
  }

  private var runStarts: [Int] {
    var starts = [0]
    var last: UInt64 = 0
    for (index, key) in enumerated() {
      if key < last { starts.append(index) }
      last = key
    }
    return starts
  }

  private func merge(_ first: Range<Int>, _ second: Range<Int>, into merged: inout [UInt64]) {
    var (left, right) = (first.lowerBound, second.lowerBound)
    for index in first.lowerBound..<second.upperBound {
      if right >= second.upperBound || left < first.upperBound && self[left] <= self[right] {
        merged[index] = self[left]
        left += 1
      } else {
        merged[index] = self[right]
        right += 1
      }
    }
  }
}

/// Words that have one stem, under that.
struct StemMerge: Sendable {
  private var table = WordTable(capacity: 1 << 14)
  private var keys: [[UInt64]] = []
  /// By stem: whether it stands for more than itself.
  private var isNeeded: [Bool] = []

  mutating func add(_ word: [UInt8], stem: [UInt8], _ hits: [UInt64]) {
    guard stem.count > 1 else { return }
    let (number, isNew) = table.number(of: PackedWord(stem))
    if isNew {
      keys.append([])
      isNeeded.append(false)
    }
    keys[number] += hits
    if stem != word { isNeeded[number] = true }
  }

  var entries: [WordEntry] {
    (0..<table.count).filter { isNeeded[$0] }.map { number in
      WordEntry(word: table.word(number), isStem: true, keys: Self.newest(keys[number]))
    }
  }

  /// Each document once, in its best place.
  private static func newest(_ keys: [UInt64]) -> [UInt64] {
    var (posts, places): ([UInt64], [UInt64]) = ([], [])
    var last: UInt64?
    var keys = keys
    keys.sortRuns()
    for key in keys where last != key >> 2 {
      last = key >> 2
      if key >> 40 < SearchMerge.dayless {
        if posts.count < SearchMerge.mostHits { posts.append(key) }
      } else if places.count < SearchMerge.mostHits {
        places.append(key)
      }
    }
    return posts + places
  }
}
