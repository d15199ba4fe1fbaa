/// Problems as people read them: where many files have one problem, a few stand for all.
///
/// Whole sites that come from another tool have one slip in every post: seven thousand lines of
/// twenty causes are read by nobody.
struct GroupedDiagnostics {
  enum Entry {
    case problem(Diagnostic)
    /// Follows the problems that stand for all of one kind: how many more there are, in how many
    /// files.
    case more(count: Int, files: Int)
  }

  private(set) var entries: [Entry] = []

  /// So many of one kind are told one by one.
  static let most = 5
  /// So many stand for all where there are more.
  static let examples = 3

  /// - Parameter sorted: each problem once, in the order in which they are told.
  init(_ sorted: [Diagnostic]) {
    var groups: [Kind: [Diagnostic]] = [:]
    let kinds = sorted.map(Kind.init)
    for (kind, diagnostic) in zip(kinds, sorted) { groups[kind, default: []].append(diagnostic) }
    var told: Set<Kind> = []
    for (kind, diagnostic) in zip(kinds, sorted) {
      let group = groups[kind] ?? []
      if group.count <= Self.most {
        entries.append(.problem(diagnostic))
      } else if told.insert(kind).inserted {
        entries += Self.examples(of: group).map { .problem($0) }
        let files = Set(group.map(\.place.path)).count
        entries.append(.more(count: group.count - Self.examples, files: files))
      }
    }
  }

  struct Kind: Hashable {
    let severity: Severity
    let code: String
    let message: MessageShape

    init(_ diagnostic: Diagnostic) {
      severity = diagnostic.severity
      code = diagnostic.code
      message = MessageShape(diagnostic.message.id)
    }
  }

  /// Of different files, if there are so many.
  private static func examples(of group: [Diagnostic]) -> [Diagnostic] {
    var paths: Set<String> = []
    var chosen: [Diagnostic] = []
    for diagnostic in group where chosen.count < examples {
      if paths.insert(diagnostic.place.path).inserted { chosen.append(diagnostic) }
    }
    return chosen.count == examples ? chosen : Array(group.prefix(examples))
  }
}
