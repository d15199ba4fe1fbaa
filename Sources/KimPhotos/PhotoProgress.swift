/// How many of a site's new photos have been made, and what its new cards took.
package struct PhotoProgress: Sendable, Codable {
  package let done: Int
  package let total: Int
  /// Drawn since the last word.
  package var cards: CardWork

  package init(done: Int, total: Int, cards: CardWork = CardWork()) {
    self.done = done
    self.total = total
    self.cards = cards
  }

  package var isDone: Bool { done >= total }
}

/// Share cards that were drawn, and how long that took.
package struct CardWork: Sendable, Codable {
  package var count = 0
  package var seconds = 0.0

  package init() {}

  package static func += (left: inout CardWork, right: CardWork) {
    left.count += right.count
    left.seconds += right.seconds
  }
}
