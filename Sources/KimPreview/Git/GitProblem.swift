import KimDiagnostics

/// Why something was not recorded or sent, for who pressed the button: what was written is saved all the
/// same.
enum GitProblem: Error, Sendable, Hashable {
  case missing
  case late
  /// Nobody has told git who records.
  case noCommitter
  /// A merge or a rebase of the owner's goes on.
  case underWay
  /// Another git works in the repository.
  case locked
  case noBranch
  /// The repository knows no other one.
  case noRemote(branch: String)
  case noUpstream(branch: String)
  case noNetwork
  case noAccess
  case unknownHost
  /// The host, or a hook, does not take it.
  case refused(String)
  /// Others have sent first, and there is something here that has to be seen to by hand.
  case othersFirst(Obstacle)
  case other(String)

  enum Obstacle: Sendable, Hashable {
    /// Files that were changed outside of the form.
    case otherChanges
    /// The same lines were changed.
    case sameLines
    /// Somebody sends again and again.
    case again
  }

  /// What git says of it.
  init(_ answer: GitCall.Answer) {
    let said = answer.errors
    let has = { (words: [String]) in words.contains { said.contains($0) } }
    self =
      if has(["Please tell me who you are", "unable to auto-detect email", "empty ident"]) {
        .noCommitter
      } else if has(["during a merge", "during a rebase", "cherry-pick", "unmerged files"]) {
        .underWay
      } else if has([".lock': File exists"]) {
        .locked
      } else if has(["Host key verification failed"]) {
        .unknownHost
      } else if has([
        "Permission denied", "Authentication failed", "could not read Username",
        "could not read Password", "terminal prompts disabled", "returned error: 403",
        "returned error: 401", "Access denied", "Invalid username",
      ]) {
        .noAccess
      } else if has([
        "Could not resolve", "Network is unreachable", "Connection refused", "timed out",
        "No route to host", "Failed to connect", "Couldn't connect", "Connection reset",
      ]) {
        .noNetwork
      } else {
        .other(Self.shown(said))
      }
  }

  /// The last words of what git says, without a password that stands in an address.
  private static func shown(_ said: String) -> String {
    let lines = said.split(whereSeparator: \.isNewline).map(String.init)
    let telling = lines.filter { line in
      ["fatal:", "error:", "remote:"].contains { line.hasPrefix($0) }
    }
    let words = (telling.isEmpty ? lines : telling).suffix(2).joined(separator: "; ")
    let plain = words.replacing(#/://[^@/\s]*@/#, with: "://").unicodeScalars.filter {
      $0.value >= 0x20 && $0.value != 0x7F
    }
    return String(String(String.UnicodeScalarView(plain)).prefix(200))
  }
}
