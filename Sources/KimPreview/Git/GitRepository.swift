import KimDiagnostics
import KimSystem

/// The repository that the content lies in: records what was saved, and nothing else of it.
///
/// Its settings and hooks are its owner's and hold here too.
struct GitRepository: Sendable {
  let call: GitCall
  /// The content root below the repository's folder; empty, or ends with a slash.
  private let prefix: String

  /// Throws a `GitProblem`, or a `UsageError` where the content lies in no repository.
  init(around root: TypedPath) throws {
    let here = GitCall(folder: root.string)
    let top = try here.run(["rev-parse", "--show-toplevel"])
    guard top.isGood, !top.line.isEmpty else {
      // Git says more of a repository that it does not trust.
      guard top.errors.contains("not a git repository") else { throw GitProblem(top) }
      throw UsageError.noRepository(root)
    }
    prefix = try here.run(["rev-parse", "--show-prefix"]).line
    call = GitCall(folder: top.line)
  }

  /// Records a change alone: what else is staged or changed stays as it is.
  ///
  /// Returns false where there is nothing to record: the same is recorded already, or is ignored.
  ///
  /// - Parameter writer: nil for who runs this program.
  func record(_ change: SavedChange, by writer: WriterName?) throws(GitProblem) -> Bool {
    let state = try asked(
      ["status", "--porcelain", "--no-renames", "--untracked-files=all", "-z", "--"]
        + change.paths.map { prefix + $0 })
    let found = state.output.split(separator: "\0").map { String($0) }.filter { $0.count > 3 }
    let paths = found.map { String($0.dropFirst(3)) }
    guard !paths.isEmpty else { return false }
    let new = found.filter { $0.hasPrefix("??") }.map { String($0.dropFirst(3)) }
    if !new.isEmpty { _ = try asked(["add", "--intent-to-add", "--"] + new) }
    let author = writer.map { ["--author=\($0.author)"] } ?? []
    _ = try asked(
      ["commit", "--only", "--quiet", "--cleanup=whitespace", "--message=\(change.message)"]
        + author + ["--"] + paths, within: 60)
    return true
  }

  /// How many records were not sent yet; nil where nobody knows.
  var unsent: Int? {
    do {
      let count = try call.run(["rev-list", "--count", "@{upstream}..HEAD"])
      return count.isGood ? Int(count.line) : nil
    } catch {
      // Whoever sends is told why.
      return nil
    }
  }

  func asked(
    _ arguments: [String], within seconds: Int = 30
  ) throws(GitProblem) -> GitCall.Answer {
    let answer = try call.run(arguments, within: seconds)
    guard answer.isGood else { throw GitProblem(answer) }
    return answer
  }
}

extension UsageError {
  fileprivate static func noRepository(_ root: TypedPath) -> UsageError {
    UsageError(
      id: "'\(root)' tidak ada di dalam repositori Git; jalankan tanpa --git, atau mulai satu: "
        + "git init",
      en: "'\(root)' lies in no Git repository; run without --git, or begin one: git init")
  }
}
