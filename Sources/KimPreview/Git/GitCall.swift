import FoundationEssentials
import KimSystem

/// Calls git in one folder. No shell reads what it is told, it never waits for somebody to type, and it is
/// ended, with all that it has started, when its time is over.
struct GitCall: Sendable {
  let folder: String

  struct Answer: Sendable {
    let status: CInt
    /// Lines, or parts that end with NUL where it was asked for those.
    let output: String
    let errors: String

    var isGood: Bool { status == 0 }
    var isLate: Bool { [GitCall.late, GitCall.killed].contains(status) }
    var line: String { output.split(separator: "\n").first.map(String.init) ?? "" }
  }

  /// As `timeout` ends where the time was over.
  private static let late: CInt = 124
  private static let killed: CInt = 137
  private static let missing: CInt = 127
  private static let mostOutput = 4 << 20

  /// What a program that has started this one may have set: the repository is that of the content.
  private static let foreign = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"]

  /// Throws a `GitProblem` where git is not there or says nothing in its time.
  ///
  /// - Parameters:
  ///   - seconds: how long it may take.
  ///   - ssh: the program that reaches a host, with its options.
  func run(
    _ arguments: [String], within seconds: Int = 30, ssh: String? = nil
  ) throws(GitProblem) -> Answer {
    let words =
      ["--kill-after=5", "\(seconds)", "env"] + Self.foreign.flatMap { ["-u", $0] }
      + ["git", "--literal-pathspecs", "-C", folder] + arguments
    let answer: Answer
    do {
      var process = try ChildProcess(
        ChildCommand(
          executable: "timeout", arguments: words, variables: Self.variables(ssh: ssh)))
      var output: [UInt8] = []
      let speech = try process.wait(silentAtMost: seconds + 10) { line in
        guard output.count < Self.mostOutput else { return }
        output += line + [UInt8(ascii: "\n")]
      }
      answer = Answer(
        status: speech.isTimedOut ? Self.late : speech.end.signal == nil ? speech.end.status : 1,
        output: String(decoding: output, as: UTF8.self), errors: speech.errors)
    } catch {
      throw .missing
    }
    if answer.status == Self.missing { throw .missing }
    if answer.isLate { throw .late }
    return answer
  }

  /// What this process was started with.
  static func ownVariable(_ name: String) -> String? {
    ProcessInfo.processInfo.environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Nobody sits at this process: a helper that keeps passwords may answer, a question may not be asked.
  private static func variables(ssh: String?) -> [String: String] {
    var variables = [
      "GIT_TERMINAL_PROMPT": "0", "GIT_ASKPASS": "false", "SSH_ASKPASS_REQUIRE": "never",
      "GCM_INTERACTIVE": "never", "GIT_EDITOR": "true", "GIT_MERGE_AUTOEDIT": "no",
      "LANGUAGE": "en",
    ]
    variables["GIT_SSH_COMMAND"] = ssh
    return variables
  }
}
