import Synchronization
import Testing

@testable import KimConcurrency

struct ConcurrentWorkTests {
  private struct Wrong: Error {}

  @Test(arguments: [0, 1, 2, 500])
  func `what came of each stands in the order of the works`(count: Int) {
    let works = Array(0..<count)
    let doubled = ConcurrentWork.map(works) { $0 * 2 }
    #expect(doubled == works.map { $0 * 2 })
  }

  @Test func `all are done, and a failure is told then`() {
    let done = Mutex(0)
    #expect(throws: Wrong.self) {
      try ConcurrentWork.run(Array(0..<100)) { work in
        done.withLock { $0 += 1 }
        if work == 3 { throw Wrong() }
      }
    }
    #expect(done.withLock { $0 } == 100)
  }
}
