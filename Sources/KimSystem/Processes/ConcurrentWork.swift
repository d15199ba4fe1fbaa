import Dispatch
import Synchronization

/// Does a few things side by side and waits for all of them.
package enum ConcurrentWork {
  /// Throws what the first one that failed threw, when all have ended.
  package static func run<Work: Sendable>(
    _ works: [Work], _ body: @Sendable (Work) throws -> Void
  ) throws {
    let failure = Mutex<(any Error)?>(nil)
    DispatchQueue.concurrentPerform(iterations: works.count) { index in
      do {
        try body(works[index])
      } catch {
        failure.withLock { $0 = $0 ?? error }
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
  }
}
