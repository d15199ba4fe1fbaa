import FoundationEssentials

/// A program and its arguments.
package struct ChildCommand: Sendable, Hashable {
  package let executable: String
  package let arguments: [String]
  /// Variables that it gets beside, or in place of, those of this process.
  private let variables: [String: String]

  package init(executable: String, arguments: [String], variables: [String: String] = [:]) {
    self.executable = executable
    self.arguments = arguments
    self.variables = variables
  }

  /// This process's variables, with Swift's backtraces off: a worker that crashes has to end at once.
  package var environment: [String] {
    var variables = ProcessInfo.processInfo.environment
    variables["SWIFT_BACKTRACE"] = "enable=no"
    variables.merge(self.variables) { _, own in own }
    return variables.map { "\($0.key)=\($0.value)" }
  }

  /// The program that is running, with a command of its own for workers.
  package static func thisProgram(_ arguments: String...) -> ChildCommand {
    ChildCommand(executable: "/proc/self/exe", arguments: arguments)
  }
}

/// How a process ended.
package struct ChildEnd: Sendable, Hashable {
  /// Nil if it ended by itself.
  package let signal: CInt?
  package let status: CInt
  /// In bytes; at least that of the process that began it.
  package let peakMemory: Int
  /// Whether the peak is that of the process that began it, so that its own is not known.
  package let isPeakInherited: Bool
}
