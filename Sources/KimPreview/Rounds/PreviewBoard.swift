import KimHTTP
import Synchronization

/// What the rounds and the answers share: the state, who looks at what, and a bell for browsers.
final class PreviewBoard: Sendable {
  // A class, because two threads have the same one.
  let events: EventBoard
  private let content = Mutex(PreviewState())
  private let viewed = Mutex<[String]>([])

  init(_ events: EventBoard) { self.events = events }

  var state: PreviewState { content.withLock { $0 } }

  /// The folders and the name of the page that a browser shows, of that which asked last.
  var viewedNames: [String] { viewed.withLock { $0 } }

  func note(viewed names: [String]) { viewed.withLock { $0 = names } }

  /// A round goes on: browsers hear of it, and of how far it is.
  func begin(done: Int, total: Int) {
    content.withLock { $0.isBuilding = true }
    events.tell("kemajuan", "\(done)/\(total)")
  }

  /// Something has changed that browsers should ask for.
  func publish(_ change: (inout PreviewState) -> Void) {
    let round = content.withLock { state in
      change(&state)
      return state.round
    }
    events.tell("putaran", String(round))
  }
}
