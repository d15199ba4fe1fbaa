import Synchronization

/// Lets telephones in that were shown the code on the screen: each code once, and for it a pass that
/// the telephone's browser keeps.
final class VisitorPasses: Sendable {
  // A class, because the door and whoever shows the code have the same one.
  private struct Known {
    var ticket = Secret()
    /// The newest last.
    var passes: [Secret] = []
  }

  private let known = Mutex(Known())

  /// So many browsers can look on; the one that came first has to be let in again after that.
  private static let most = 8

  /// What the code on the screen says now.
  var ticket: String { known.withLock { $0.ticket.text } }

  /// A pass for whoever has the ticket, which nobody can use again; nil for a wrong one.
  func pass(for ticket: String?) -> String? {
    known.withLock { known in
      guard known.ticket.isSame(as: ticket) else { return nil }
      let pass = Secret()
      known.ticket = Secret()
      known.passes = known.passes.suffix(Self.most - 1) + [pass]
      return pass.text
    }
  }

  func isValid(_ pass: String?) -> Bool {
    known.withLock { known in
      known.passes.reduce(false) { $1.isSame(as: pass) || $0 }
    }
  }
}
