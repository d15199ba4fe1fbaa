/// The problems found so far, in the order found.
package struct Diagnostics: Sendable, Hashable, Codable {
  package private(set) var found: [Diagnostic]

  package init(_ found: [Diagnostic] = []) { self.found = found }

  package mutating func add(_ diagnostic: Diagnostic) { found.append(diagnostic) }
  package mutating func add(_ more: Diagnostics) { found += more.found }

  package var isEmpty: Bool { found.isEmpty }
  package var hasErrors: Bool { found.contains { $0.severity == .error } }
  package var errorCount: Int { found.count { $0.severity == .error } }
  package var warningCount: Int { found.count { $0.severity == .warning } }

  /// The problems by path, line and column, each once: the order that every printer uses.
  package var sorted: [Diagnostic] {
    var previous: Diagnostic?
    return found.sorted().filter { diagnostic in
      defer { previous = diagnostic }
      return diagnostic != previous
    }
  }

  /// Gives problems their mends that have none yet.
  ///
  /// - Parameter first: the number of problems that stay as they are.
  package mutating func mend(from first: Int, _ mend: (Diagnostic) -> Mend?) {
    for index in found.indices.dropFirst(first) where found[index].mend == nil {
      let problem = found[index]
      found[index] = mend(problem).map(problem.mended) ?? problem
    }
  }

  /// The same problems with every warning made an error.
  package var strict: Diagnostics { Diagnostics(found.map(\.strict)) }
}
