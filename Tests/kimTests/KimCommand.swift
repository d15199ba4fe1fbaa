import Foundation
import KimTestSupport

/// The built command, run as a person would run it.
struct KimCommand {
  let status: Int32
  let output: String
  let errors: String

  /// Beside the tests: the products of a package lie in one folder.
  static let path: String = {
    let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appending(path: "kim").path
  }()

  static let themes = TestTheme.repository.appending(path: "themes").path

  /// Runs `kim` with these arguments in a folder.
  init(
    _ arguments: String..., in folder: TemporaryFolder, environment: [String: String] = [:]
  ) throws {
    try self.init(arguments: arguments, in: folder, environment: environment)
  }

  init(
    arguments: [String], in folder: TemporaryFolder, environment: [String: String] = [:]
  ) throws {
    try self.init(executable: Self.path, arguments, in: folder, environment: environment)
  }

  /// Runs `kim` from a shell command, in which `"$@"` is the command with its arguments.
  init(shell: String, _ arguments: String..., in folder: TemporaryFolder) throws {
    try self.init(
      executable: "/bin/sh", ["-c", shell, "sh", Self.path] + arguments, in: folder,
      environment: [:])
  }

  private init(
    executable: String, _ arguments: [String], in folder: TemporaryFolder,
    environment: [String: String]
  ) throws {
    let process = Process()
    process.executableURL = URL(filePath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder.path)
    var variables = ProcessInfo.processInfo.environment
    variables["SOURCE_DATE_EPOCH"] = nil
    process.environment = variables.merging(environment) { _, new in new }
    let (output, errors) = try (Self.stream("keluaran", folder), Self.stream("galat", folder))
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    self.output = folder.text(".keluaran") ?? ""
    self.errors = folder.text(".galat") ?? ""
  }

  /// Files and not pipes: a pipe that nobody empties would stop the command.
  private static func stream(_ name: String, _ folder: TemporaryFolder) throws -> FileHandle {
    try folder.write(".\(name)", "")
    return try FileHandle(forWritingTo: URL(filePath: folder.full(".\(name)")))
  }
}
