/// Problems of one cause together, the worst first: for people who read only the beginning.
package struct DiagnosticKinds: Sendable {
  package struct Kind: Sendable {
    /// The first of them.
    package let example: Diagnostic
    package let count: Int
  }

  package let kinds: [Kind]

  package init(_ diagnostics: Diagnostics) {
    var order: [GroupedDiagnostics.Kind] = []
    var groups: [GroupedDiagnostics.Kind: Kind] = [:]
    for problem in diagnostics.sorted {
      let kind = GroupedDiagnostics.Kind(problem)
      if groups[kind] == nil { order.append(kind) }
      let known = groups[kind]
      groups[kind] = Kind(example: known?.example ?? problem, count: (known?.count ?? 0) + 1)
    }
    // The sort keeps the order of those that are as bad.
    let ranked = order.compactMap { groups[$0] }.enumerated().sorted {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }
    kinds = ranked.map(\.element)
  }
}

extension DiagnosticKinds.Kind {
  /// People's data and spam before all else, for they harm others.
  fileprivate var rank: Int {
    if example.code.hasPrefix("privacy/") { return 0 }
    if example.code.hasPrefix("spam/") { return 1 }
    return example.severity == .error ? 2 : 3
  }
}
