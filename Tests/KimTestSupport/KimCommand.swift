import Foundation

/// The built command, run as a person would run it.
package struct KimCommand {
  package let status: Int32
  package let output: String
  package let errors: String

  /// What `KIM_PROGRAM` names; else what lies beside the tests: the products of a package lie in one
  /// folder.
  package static let path: String = {
    ProcessInfo.processInfo.environment["KIM_PROGRAM"] ?? builtPath
  }()

  /// What lies beside the tests.
  package static let builtPath: String = {
    let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appending(path: "kim").path
  }()

  /// All themes of the repository.
  package static let allThemes = TestTheme.repository.appending(path: "themes").path

  /// A folder with the default theme alone, which is all that most builds need: each theme more is
  /// compiled by each of the commands that tests run.
  package static let themes: String = {
    let files = FileManager.default
    let folder = files.temporaryDirectory.appending(path: "kim-tema-\(getpid())")
    do {
      try? files.removeItem(at: folder)
      try files.createDirectory(at: folder, withIntermediateDirectories: true)
      try files.copyItem(
        atPath: allThemes + "/nusantara", toPath: folder.appending(path: "nusantara").path)
    } catch {
      preconditionFailure("no copy of the default theme: \(error)")
    }
    atexit { try? FileManager.default.removeItem(atPath: KimCommand.themes) }
    return folder.path
  }()

  /// Runs `kim` with these arguments in a folder.
  package init(
    _ arguments: String..., in folder: TemporaryFolder, environment: [String: String] = [:]
  ) throws {
    try self.init(arguments: arguments, in: folder, environment: environment)
  }

  package init(
    arguments: [String], in folder: TemporaryFolder, environment: [String: String] = [:]
  ) throws {
    try self.init(executable: Self.path, arguments, in: folder, environment: environment)
  }

  /// Runs `kim` from a shell command, in which `"$@"` is the command with its arguments.
  package init(shell: String, _ arguments: String..., in folder: TemporaryFolder) throws {
    try self.init(shell: shell, arguments: arguments, in: folder)
  }

  package init(
    shell: String, arguments: [String], in folder: TemporaryFolder,
    environment: [String: String] = [:]
  ) throws {
    try self.init(
      executable: "/bin/sh", ["-c", shell, "sh", Self.path] + arguments, in: folder,
      environment: environment)
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
    let (output, errors) = try (Self.stream("keluaran", folder), Self.stream("kesalahan", folder))
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    self.output = folder.text(".keluaran") ?? ""
    self.errors = folder.text(".kesalahan") ?? ""
  }

  /// Files and not pipes: a pipe that nobody empties would stop the command.
  private static func stream(_ name: String, _ folder: TemporaryFolder) throws -> FileHandle {
    try folder.write(".\(name)", "")
    return try FileHandle(forWritingTo: URL(filePath: folder.full(".\(name)")))
  }
}
