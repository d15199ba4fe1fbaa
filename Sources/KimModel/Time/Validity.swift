/// The stretch of time in which something that was built at one moment would come out the same.
///
/// It lies between two turns. A turn is a moment at which something begins to be so: a post
/// appears, a notice has ended, an event is over.
package struct Validity: Sendable, Hashable {
  /// The last turn up to the moment; nil if there was none.
  package let first: Moment?
  /// The next turn; nil if none is known.
  package let end: Moment?

  package init(first: Moment? = nil, end: Moment? = nil) {
    self.first = first
    self.end = end
  }

  package init(around moment: Moment, turns: some Sequence<Moment>) {
    var (first, end): (Moment?, Moment?) = (nil, nil)
    for turn in turns {
      if turn <= moment {
        first = max(turn, first ?? turn)
      } else {
        end = min(turn, end ?? turn)
      }
    }
    self.init(first: first, end: end)
  }

  package func contains(_ moment: Moment) -> Bool {
    (first.map { $0 <= moment } ?? true) && (end.map { moment < $0 } ?? true)
  }
}
