import Foundation

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
