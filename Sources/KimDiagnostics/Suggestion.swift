/// Finds the word that a writer probably meant.
package enum Suggestion {
  /// The candidate nearest to `word`, or nil where none is near enough to be worth saying.
  ///
  /// Near means at most a third of the longer word's letters inserted, dropped, changed or swapped
  /// with a neighbour (the optimal string alignment distance). Ties go to the earlier candidate.
  /// The work grows with the candidates: where they are a site's files, ask `NearNames`.
  package static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
    var search = NearestSearch(word)
    for candidate in candidates { search.compare(candidate) }
    return search.nearest
  }

  /// Whether a word is at most so many slips of the hand away from another.
  package static func isNear(_ word: String, to other: String, slips: Int) -> Bool {
    var search = NearestSearch(word)
    return search.isNear(other, slips: slips)
  }
}

/// The search for the candidate that is most like a word.
struct NearestSearch {
  private(set) var nearest: String?
  /// The letters that were compared with one another, as a measure of the work.
  private(set) var steps = 0

  private let letters: [Unicode.Scalar]
  /// The distance that a candidate must stay below.
  private var bound = Int.max

  init(_ word: String) { letters = Self.letters(of: word) }

  mutating func compare(_ candidate: String) {
    guard bound > 0 else { return }
    steps += 1
    let other = Self.letters(of: candidate)
    let third = max(letters.count, other.count) / 3
    guard abs(letters.count - other.count) <= third else { return }
    guard let distance = distance(to: other, atMost: min(max(third, 1), bound - 1)) else { return }
    nearest = candidate
    bound = distance
  }

  mutating func isNear(_ other: String, slips: Int) -> Bool {
    distance(to: Self.letters(of: other), atMost: slips) != nil
  }

  /// Longer words are compared by their beginning.
  private static func letters(of word: String) -> [Unicode.Scalar] {
    Array(word.lowercased().unicodeScalars.prefix(64))
  }

  /// The optimal string alignment distance, or nil where it is above the limit.
  ///
  /// Only the cells near the diagonal are looked at: those farther from it than the limit are above
  /// the limit (Ukkonen 1985).
  private mutating func distance(to other: [Unicode.Scalar], atMost limit: Int) -> Int? {
    guard abs(letters.count - other.count) <= limit else { return nil }
    guard !letters.isEmpty, !other.isEmpty else { return max(letters.count, other.count) }
    let far = limit + 1
    for column in 0...other.count { rows.last[column] = min(column, far) }
    var least = 0
    for row in 1...letters.count {
      let leastBefore = least
      least = fillRow(row, other, far)
      guard row == letters.count || min(least, leastBefore) < far else { return nil }
      (rows.before, rows.last, rows.current) = (rows.last, rows.current, rows.before)
    }
    let distance = rows.last[other.count]
    return distance < far ? distance : nil
  }

  /// Fills one row, and the cells beside it that the next row reads; returns its least distance.
  private mutating func fillRow(_ row: Int, _ other: [Unicode.Scalar], _ far: Int) -> Int {
    let band = max(1, row - far + 1)...min(other.count, row + far - 1)
    steps += band.count
    let letter = letters[row - 1]
    var least = far
    rows.current[band.lowerBound - 1] = band.lowerBound == 1 ? min(row, far) : far
    least = min(least, rows.current[band.lowerBound - 1])
    for column in band {
      let change = rows.last[column - 1] + (letter == other[column - 1] ? 0 : 1)
      var cell = min(rows.last[column] + 1, rows.current[column - 1] + 1, change)
      if row > 1, column > 1, letter == other[column - 2], letters[row - 2] == other[column - 1] {
        cell = min(cell, rows.before[column - 2] + 1)
      }
      rows.current[column] = min(cell, far)
      least = min(least, cell)
    }
    if band.upperBound < other.count { rows.current[band.upperBound + 1] = far }
    return least
  }

  /// Rows of the table of distances, used again for every candidate.
  private struct Rows {
    var before = Array(repeating: 0, count: 66)
    var last = Array(repeating: 0, count: 66)
    var current = Array(repeating: 0, count: 66)
  }

  private var rows = Rows()
}
