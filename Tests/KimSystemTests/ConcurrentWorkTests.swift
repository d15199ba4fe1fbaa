import Synchronization
import Testing

@testable import KimSystem

struct ConcurrentWorkTests {
  @Test(arguments: [0, 1, 2, 500])
  func `what came of each stands in the order of the works`(count: Int) throws {
    let works = Array(0..<count)
    #expect(try ConcurrentWork.map(works) { $0 * 2 } == works.map { $0 * 2 })
  }

  @Test func `all are done, and a failure is told then`() {
    let done = Mutex(0)
    #expect(throws: UsageError.self) {
      try ConcurrentWork.run(Array(0..<100)) { work in
        done.withLock { $0 += 1 }
        if work == 3 { throw UsageError(id: "salah", en: "wrong") }
      }
    }
    #expect(done.withLock { $0 } == 100)
  }
}
