import Synchronization
import Testing

@testable import KimSystem

struct ConcurrentWorkTests {
  @Test func `all of several works are done, and the failure of one is thrown`() throws {
    let done = Mutex(0)
    try ConcurrentWork.run([1, 2, 3]) { number in done.withLock { $0 += number } }
    #expect(done.withLock { $0 } == 6)
    #expect(throws: UsageError.self) {
      try ConcurrentWork.run([1, 2]) { if $0 == 2 { throw UsageError(id: "a", en: "a") } }
    }
  }
}
