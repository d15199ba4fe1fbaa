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

  /// The same problems with every warning made an error.
  package var strict: Diagnostics { Diagnostics(found.map(\.strict)) }
}
