import Foundation

/// All that a run of the benchmark found out, to be printed or kept.
package struct RunReport: Sendable, Codable {
  package let settings: CorpusSettings
  package let posts: Int
  /// Of all posts, in bytes.
  package let markdownBytes: Int
  package let machine: Machine
  package let rounds: Int
  package internal(set) var results: [Result] = []

  /// Whether every command did what it was to do.
  package var isComplete: Bool { results.allSatisfy { $0.failure == nil } }

  /// What one contestant did.
  package struct Result: Sendable, Codable {
    package let name: String
    package let command: [String]
    /// In seconds; empty if a build failed or took too long.
    package internal(set) var seconds: [Scenario: [Double]] = [:]
    /// Of the very first build, which makes pictures too; in seconds.
    package internal(set) var firstSeconds: Double?
    /// Of the full builds, as the kernel counts it.
    package internal(set) var processorSeconds: [Double] = []
    /// Of all processes together, at the moment when it was most.
    package internal(set) var memory: Int?
    /// Of the process that was started, without its workers, at the moment when it was most.
    package internal(set) var firstProcess: Int?
    /// Of the largest process, as the kernel counts it: what it shares with others is in it whole.
    package internal(set) var largestProcess: Int?
    package internal(set) var files = 0
    package internal(set) var pages = 0
    package internal(set) var bytes = 0
    /// One if all full builds wrote the same.
    package internal(set) var hashes: [String] = []
    package internal(set) var failure: String?

    package func spread(_ scenario: Scenario) -> Spread? { Spread(seconds[scenario] ?? []) }

    package var pagesPerSecond: Double? { spread(.full).map { Double(pages) / $0.median } }

    /// How many times as long another one took, round by round.
    package func ratio(of other: Result, _ scenario: Scenario) -> Spread? {
      let pairs = zip(other.seconds[scenario] ?? [], seconds[scenario] ?? [])
      return Spread(pairs.map { $0 / $1 })
    }

    /// What a scenario costs in parts of the full build of the same round.
    package func share(of scenario: Scenario) -> Spread? {
      let pairs = zip(seconds[scenario] ?? [], seconds[.full] ?? [])
      return Spread(pairs.map { $0 / $1 })
    }
  }
}

/// What has changed since the build before.
package enum Scenario: String, Sendable, CaseIterable, Codable, CodingKeyRepresentable {
  /// Everything: no output and no cache is there.
  case full
  case unchanged
  /// One post of one site has a sentence more.
  case onePost

  package var title: String {
    switch self {
    case .full: "full"
    case .unchanged: "unchanged"
    case .onePost: "one post"
    }
  }
}

/// What several measurements of one thing say.
package struct Spread: Sendable, Hashable, Codable {
  package let median: Double
  package let least: Double
  package let most: Double
  package let count: Int

  /// Nil without a measurement.
  package init?(_ values: [Double]) {
    let sorted = values.sorted()
    guard let least = sorted.first, let most = sorted.last else { return nil }
    self.least = least
    self.most = most
    count = sorted.count
    let middle = sorted.count / 2
    median = sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }
}

/// What the figures were measured on.
package struct Machine: Sendable, Hashable, Codable {
  package let processor: String
  package let cores: Int
  package let memory: UInt64
  package let kernel: String

  package init() throws {
    let info = try Self.text("/proc/cpuinfo").split(separator: "\n")
    let model = info.first { $0.hasPrefix("model name") }?.split(separator: ":").last ?? "unknown"
    processor = model.trimmingCharacters(in: .whitespaces)
    cores = Self.cores
    memory = ProcessInfo.processInfo.physicalMemory
    kernel = try Self.text("/proc/sys/kernel/osrelease")
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Processors, as many as there are workers unless somebody says otherwise.
  package static var cores: Int { ProcessInfo.processInfo.activeProcessorCount }

  private static func text(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }
}
