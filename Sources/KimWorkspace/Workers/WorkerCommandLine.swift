import FoundationEssentials

/// The program that workers run.
package struct WorkerCommandLine: Sendable, Hashable {
  let executable: String
  let arguments: [String]

  package init(executable: String, arguments: [String]) {
    self.executable = executable
    self.arguments = arguments
  }

  /// That of this process; what a worker says when it crashes has to come at once.
  var environment: [String] {
    var variables = ProcessInfo.processInfo.environment
    variables["SWIFT_BACKTRACE"] = "enable=no"
    return variables.map { "\($0.key)=\($0.value)" }
  }

  /// The program that is running, with a command of its own for workers.
  package static func thisProgram(_ arguments: String...) -> WorkerCommandLine {
    WorkerCommandLine(executable: "/proc/self/exe", arguments: arguments)
  }
}
