import Glibc
import Synchronization

/// Does a few things side by side and waits for all of them.
///
/// With threads of its own: those of Dispatch need open files, and end the program where no more may be
/// opened.
package enum ConcurrentWork {
  /// Throws what the first one that failed threw, when all have ended. As many are done at a time as
  /// there are processors, or fewer where the system gives no threads.
  package static func run<Work: Sendable, Failure: Error>(
    _ works: [Work], _ body: @Sendable (Work) throws(Failure) -> Void
  ) throws(Failure) {
    let next = Mutex(0)
    let failure = Mutex<Failure?>(nil)
    let worker: @Sendable () -> Void = {
      while true {
        let index = next.withLock { next in
          defer { next += 1 }
          return next
        }
        guard index < works.count else { return }
        do throws(Failure) {
          try body(works[index])
        } catch {
          failure.withLock { $0 = $0 ?? error }
        }
      }
    }
    withoutActuallyEscaping(worker) { worker in
      let threads = (1..<max(1, min(works.count, processors))).compactMap { _ in start(worker) }
      worker()
      for thread in threads { pthread_join(thread, nil) }
    }
    if let error = failure.withLock({ $0 }) { throw error }
  }

  /// What came of each, in their order.
  package static func map<Work: Sendable, Result: Sendable, Failure: Error>(
    _ works: [Work], _ body: @Sendable (Work) throws(Failure) -> Result
  ) throws(Failure) -> [Result] {
    let results = Mutex([Result?](repeating: nil, count: works.count))
    try run(Array(works.indices)) { (index) throws(Failure) in
      let result = try body(works[index])
      results.withLock { $0[index] = result }
    }
    return results.withLock { $0.compactMap(\.self) }
  }

  private static var processors: Int { sysconf(CInt(_SC_NPROCESSORS_ONLN)) }

  private final class Job: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  /// Nil where the system gives no thread.
  private static func start(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
    let job = unsafe Unmanaged.passRetained(Job(body))
    var thread = pthread_t()
    let code = unsafe pthread_create(
      &thread, nil,
      { job in
        guard let job = unsafe job else { return nil }
        unsafe Unmanaged<Job>.fromOpaque(job).takeRetainedValue().body()
        return nil
      }, job.toOpaque())
    guard code == 0 else {
      unsafe job.release()
      return nil
    }
    return thread
  }
}
