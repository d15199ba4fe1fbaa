import Foundation

/// The built command while it goes on, until it is stopped.
package final class RunningKim {
  // A class, because it owns a process.
  private let process = Process()
  private let folder: TemporaryFolder

  /// Runs `kim` with these arguments in a folder; what it says goes to files there.
  package init(
    _ arguments: [String], in folder: TemporaryFolder, environment: [String: String] = [:]
  ) throws {
    self.folder = folder
    process.executableURL = URL(filePath: KimCommand.path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder.path)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try Self.stream(".keluaran", folder)
    process.standardError = try Self.stream(".kesalahan", folder)
    try process.run()
  }

  deinit { if process.isRunning { process.terminate() } }

  private static func stream(_ name: String, _ folder: TemporaryFolder) throws -> FileHandle {
    try folder.write(name, "")
    return try FileHandle(forWritingTo: URL(filePath: folder.full(name)))
  }

  package var output: String { folder.text(".keluaran") ?? "" }
  package var errors: String { folder.text(".kesalahan") ?? "" }
  package var id: Int32 { process.processIdentifier }
  package var isRunning: Bool { process.isRunning }

  /// Waits until something holds; false where it does not within a minute, which no machine needs.
  package func waits(for condition: () throws -> Bool) throws -> Bool {
    for _ in 0..<1200 {
      if try condition() { return true }
      usleep(50_000)
    }
    return false
  }

  /// Ends it as Ctrl-C does, and waits for that.
  package func interrupt() -> Int32 {
    process.interrupt()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
