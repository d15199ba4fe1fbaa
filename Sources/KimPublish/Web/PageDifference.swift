/// Where a page that a host shows begins to differ from the one that was published.
package struct PageDifference: Sendable, Hashable {
  /// The bytes of the page as it is shown that the published one does not have; empty where some are
  /// only missing.
  package let range: Range<Int>

  /// - Parameters:
  ///   - shown: not equal to `published`.
  package init(of shown: [UInt8], from published: [UInt8]) {
    let shortest = min(shown.count, published.count)
    var start = 0
    while start < shortest, shown[start] == published[start] { start += 1 }
    var end = 0
    while end < shortest - start,
      shown[shown.count - 1 - end] == published[published.count - 1 - end]
    {
      end += 1
    }
    range = start..<(shown.count - end)
  }
}
