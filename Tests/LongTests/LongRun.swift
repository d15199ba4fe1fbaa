import Foundation
import KimRandom
import Testing

/// What the long suites are told by the environment, and how each goes on until its time is over.
enum LongRun {
  /// `KIM_LONG`: a number from which all tries follow. Without it the suites are left out.
  static let seed = number("KIM_LONG").map(UInt64.init)

  /// `KIM_LONG_SECONDS`: how long each suite goes on.
  private static let seconds = number("KIM_LONG_SECONDS") ?? 150

  private static func number(_ name: String) -> Int? {
    ProcessInfo.processInfo.environment[name].flatMap(Int.init).flatMap { $0 < 0 ? nil : $0 }
  }

  /// After so many failures nothing new is learned.
  private static let mostFailures = 3

  /// Tries again and again, each time in the province that the last try left, and in another one
  /// after `count` tries or a failure. Prints how many tries there were.
  ///
  /// `attempt` returns what is wrong, or nil.
  static func repeating(
    _ name: String, perProvince count: Int, _ attempt: (inout TrialProvince) throws -> String?
  ) throws {
    let first = try #require(seed)
    let start = ContinuousClock.now
    var (seed, tries, failures) = (first, 0, 0)
    while !isOver(start), failures < mostFailures {
      try TrialProvince.with(seed: seed) { province in
        for _ in 0..<count where !isOver(start) {
          tries += 1
          guard let failure = try attempt(&province) else { continue }
          failures += 1
          let history = province.history.joined(separator: "\n")
          Issue.record("\(name), seed \(seed): \(failure)\n\(history)")
          return
        }
      }
      seed += 1
    }
    #expect(tries > 0)
    let duration = (ContinuousClock.now - start).components.seconds
    print("\(name): \(tries) tries, \(failures) failures (seed \(first), \(duration) s)")
  }

  /// Tries again and again, each time with numbers of its own. Prints how many tries there were.
  ///
  /// `attempt` returns what is wrong, or nil.
  static func repeating(
    _ name: String, _ attempt: (inout SeededRandom) -> String?
  ) throws {
    let first = try #require(seed)
    let start = ContinuousClock.now
    var (tries, failures) = (0, 0)
    while !isOver(start), failures < mostFailures {
      var random = SeededRandom(seed: first, stream: tries)
      tries += 1
      guard let failure = attempt(&random) else { continue }
      failures += 1
      Issue.record("\(name), seed \(first), try \(tries - 1): \(failure)")
    }
    #expect(tries > 0)
    let duration = (ContinuousClock.now - start).components.seconds
    print("\(name): \(tries) tries, \(failures) failures (seed \(first), \(duration) s)")
  }

  private static func isOver(_ start: ContinuousClock.Instant) -> Bool {
    ContinuousClock.now - start >= .seconds(seconds)
  }
}
