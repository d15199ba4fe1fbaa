import KimModel

/// How many files came to be, stayed and went.
package struct WriteCounts: Sendable, Hashable, Codable {
  package var written = 0
  package var unchanged = 0
  package var pruned = 0

  package init(written: Int = 0, unchanged: Int = 0, pruned: Int = 0) {
    self.written = written
    self.unchanged = unchanged
    self.pruned = pruned
  }

  package static func += (left: inout WriteCounts, right: WriteCounts) {
    left.written += right.written
    left.unchanged += right.unchanged
    left.pruned += right.pruned
  }
}
