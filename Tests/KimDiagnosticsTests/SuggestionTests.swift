import KimDiagnostics
import Testing

struct SuggestionTests {
  @Test(arguments: [
    ("jdul", "judul"), ("juduls", "judul"), ("tangal", "tanggal"), ("tanggla", "tanggal"),
    ("JUDUL", "judul"), ("topk", "topik"),
  ])
  func `a near word is suggested`(word: String, meant: String) {
    #expect(Suggestion.nearest(to: word, in: ["judul", "tanggal", "topik"]) == meant)
  }

  @Test func `a word that is far from all is not answered`() {
    #expect(Suggestion.nearest(to: "kendaraan", in: ["judul", "tanggal"]) == nil)
    #expect(Suggestion.nearest(to: "", in: ["judul"]) == nil)
  }

  @Test func `the answer is that of the whole table of distances`() {
    // Letters that are few make distances that are many.
    let words = ["", "a", "b"].flatMap { a in
      ["", "ab", "ba", "c", "bb"].flatMap { b in ["", "a", "abc", "cab"].map { a + b + $0 } }
    }
    for word in words {
      var best: (word: String, distance: Int)?
      for other in words {
        let third = max(word.count, other.count) / 3
        let distance = wholeDistance(word, other)
        guard abs(word.count - other.count) <= third, distance <= max(third, 1),
          distance < best?.distance ?? .max
        else { continue }
        best = (other, distance)
      }
      let others = words.filter { $0 != word }
      #expect(Suggestion.nearest(to: word, in: words) == best?.word)
      #expect(NearNames(words).nearest(to: word).nearest == word)
      if let near = NearNames(others).nearest(to: word).nearest {
        #expect(wholeDistance(word, near) <= max(max(word.count, near.count) / 3, 1))
      }
    }
  }

  private func wholeDistance(_ left: String, _ right: String) -> Int {
    let (left, right) = (Array(left), Array(right))
    var table = Array(repeating: Array(0...right.count), count: left.count + 1)
    for i in 0..<(left.count + 1) { table[i][0] = i }
    for i in left.indices {
      for j in right.indices {
        let change = table[i][j] + (left[i] == right[j] ? 0 : 1)
        table[i + 1][j + 1] = min(table[i][j + 1] + 1, table[i + 1][j] + 1, change)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          table[i + 1][j + 1] = min(table[i + 1][j + 1], table[i - 1][j - 1] + 1)
        }
      }
    }
    return table[left.count][right.count]
  }
}
