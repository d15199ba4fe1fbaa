/// Finds the word that a writer probably meant.
package enum Suggestion {
  /// The candidate nearest to `word`, or nil where none is near enough to be worth saying.
  ///
  /// Near means at most a third of the longer word's letters inserted, dropped, changed or swapped
  /// with a neighbour (the optimal string alignment distance). Ties go to the earlier candidate.
  package static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
    let letters = Array(word.lowercased().unicodeScalars.prefix(64))
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let other = Array(candidate.lowercased().unicodeScalars.prefix(64))
      let limit = max(letters.count, other.count) / 3
      guard abs(letters.count - other.count) <= limit else { continue }
      let distance = distance(letters, other)
      guard distance <= max(limit, 1), distance < best?.distance ?? .max else { continue }
      best = (candidate, distance)
    }
    return best?.candidate
  }

  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var rows = [Array(0...right.count)]
    for i in 1...left.count {
      var row = [i] + Array(repeating: 0, count: right.count)
      for j in 1...right.count {
        let change = rows[i - 1][j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1)
        row[j] = min(rows[i - 1][j] + 1, row[j - 1] + 1, change)
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          row[j] = min(row[j], rows[i - 2][j - 2] + 1)
        }
      }
      rows.append(row)
    }
    return rows[left.count][right.count]
  }
}
