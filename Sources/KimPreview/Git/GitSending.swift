/// Sends what was recorded to where the branch is kept, on top of what others have sent there meanwhile.
struct GitSending {
  private let repository: GitRepository
  /// Runs what gives files of the content other bytes, while nobody saves.
  private let alone: (() throws(GitProblem) -> Void) throws(GitProblem) -> Void

  private static let patience = 90
  private static let tries = 3

  init(
    _ repository: GitRepository,
    alone: @escaping (() throws(GitProblem) -> Void) throws(GitProblem) -> Void
  ) {
    self.repository = repository
    self.alone = alone
  }

  /// Returns whether there was anything to send.
  func run() throws(GitProblem) -> Bool {
    let target = try target()
    let ssh = try ssh()
    for _ in 0..<Self.tries {
      let answer = try repository.call.run(
        ["push", "--porcelain", "--", target.remote, "HEAD:\(target.ref)"],
        within: Self.patience, ssh: ssh)
      switch PushReport(answer.output) {
      case .sent: return true
      case .upToDate: return false
      case .behind: try join(target, ssh: ssh)
      case .refused(let reason): throw .refused(reason)
      case nil: throw GitProblem(answer)
      }
    }
    throw .othersFirst(.again)
  }

  // MARK: Where to

  private struct Target {
    let remote: String
    /// `refs/heads/main`
    let ref: String
  }

  private func target() throws(GitProblem) -> Target {
    let branch = try repository.call.run(["symbolic-ref", "--quiet", "--short", "HEAD"]).line
    guard !branch.isEmpty else { throw .noBranch }
    let remote = try setting("branch.\(branch).remote")
    let ref = try setting("branch.\(branch).merge")
    guard let remote, let ref, ref.hasPrefix("refs/heads/") else {
      let remotes = try repository.asked(["remote"]).line
      throw remotes.isEmpty ? .noRemote(branch: branch) : .noUpstream(branch: branch)
    }
    return Target(remote: remote, ref: ref)
  }

  private func setting(_ name: String) throws(GitProblem) -> String? {
    let answer = try repository.call.run(["config", "--get", name])
    return answer.isGood && !answer.line.isEmpty ? answer.line : nil
  }

  /// The owner's own way to reach a host, told to ask nothing.
  private func ssh() throws(GitProblem) -> String {
    let quiet = " -o BatchMode=yes -o ConnectTimeout=20"
    if let own = GitCall.ownVariable("GIT_SSH_COMMAND") { return own + quiet }
    let named = try setting("core.sshCommand")
    return (named ?? "ssh") + quiet
  }

  // MARK: What others have sent

  /// Puts what was recorded here on top of what is there, where nothing is in the way; else all stays as it
  /// was.
  private func join(_ target: Target, ssh: String) throws(GitProblem) {
    let fetched = try repository.call.run(
      ["fetch", "--quiet", "--", target.remote, target.ref], within: Self.patience, ssh: ssh)
    guard fetched.isGood else { throw GitProblem(fetched) }
    try alone { () throws(GitProblem) in
      let changed = try repository.asked(
        ["status", "--porcelain", "--untracked-files=no"])
      guard changed.output.isEmpty else { throw .othersFirst(.otherChanges) }
      let joined = try repository.call.run(["rebase", "--quiet", "FETCH_HEAD"], within: 60)
      guard !joined.isGood else { return }
      // Fails where none was begun: then nothing has to be undone.
      _ = try repository.call.run(["rebase", "--abort"])
      throw .othersFirst(.sameLines)
    }
  }
}

/// What `git push --porcelain` says of the one branch that was sent.
enum PushReport: Hashable {
  case sent
  case upToDate
  /// Others have sent what is not here.
  case behind
  case refused(String)

  /// Nil where it came to no answer of the host.
  init?(_ output: String) {
    let lines = output.split(separator: "\n").map { $0.split(separator: "\t") }
    guard let line = lines.first(where: { $0.count == 3 && $0[0].count == 1 }) else { return nil }
    switch line[0] {
    case "=": self = .upToDate
    case "!":
      let reason = line[2]
      let isBehind = ["fetch first", "non-fast-forward", "stale info"].contains(
        where: reason.contains)
      self = isBehind ? .behind : .refused(String(reason.prefix(120)))
    default: self = .sent
    }
  }
}
