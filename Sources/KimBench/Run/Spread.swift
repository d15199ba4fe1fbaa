/// What several measurements of one thing say.
package struct Spread: Sendable, Hashable, Codable {
  package let median: Double
  package let least: Double
  package let most: Double
  package let count: Int

  /// Nil without a measurement.
  package init?(_ values: [Double]) {
    let sorted = values.sorted()
    guard let least = sorted.first, let most = sorted.last else { return nil }
    self.least = least
    self.most = most
    count = sorted.count
    let middle = sorted.count / 2
    median = sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }
}
