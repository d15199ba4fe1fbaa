/// The days on which something that was built on one of them would come out the same.
///
/// It lies between two turns. A turn is a day on which something begins to be so: a post appears,
/// a notice has ended, an event is over.
package struct ValidDays: Sendable, Hashable, Codable {
  /// The last turn up to the day; nil if there was none.
  package let first: Day?
  /// The next turn; nil if none is known.
  package let end: Day?

  package init(first: Day? = nil, end: Day? = nil) {
    self.first = first
    self.end = end
  }

  package init(around day: Day, turns: some Sequence<Day>) {
    var (first, end): (Day?, Day?) = (nil, nil)
    for turn in turns {
      if turn <= day {
        first = max(turn, first ?? turn)
      } else {
        end = min(turn, end ?? turn)
      }
    }
    self.init(first: first, end: end)
  }

  package func contains(_ day: Day) -> Bool {
    (first.map { $0 <= day } ?? true) && (end.map { day < $0 } ?? true)
  }
}
