/// How many wishes of one category there are, by what became of them.
package struct AspirationCount: Sendable, Hashable, Codable {
  package let category: String
  /// In the order of `AspirationStatus`.
  package var counts: [Int]

  package init(category: String, counts: [Int]) {
    self.category = category
    self.counts = counts
  }

  private enum CodingKeys: String, CodingKey {
    case category = "k"
    case counts = "n"
  }
}
