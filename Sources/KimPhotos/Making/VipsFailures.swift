/// The photos that nothing came of, by their names, and why.
struct VipsFailures: Sendable, Equatable {
  /// The tool says that their content is no picture.
  var broken: Set<String> = []
  /// The tool crashed, or went beyond a limit, at these; at a good picture it did not.
  var failed: Set<String> = []

  func contains(_ name: String) -> Bool { broken.contains(name) || failed.contains(name) }

  mutating func add(_ others: VipsFailures) {
    broken.formUnion(others.broken)
    failed.formUnion(others.failed)
  }
}
