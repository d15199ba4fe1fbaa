extension [UInt8] {
  /// Whether these bytes stand in a row in it. The standard library's own search goes through its
  /// protocols byte by byte, which took a third of a full build.
  package func contains(run: [UInt8]) -> Bool {
    guard let first = run.first else { return true }
    var rest = self[...]
    while let start = rest.firstIndex(of: first) {
      if rest[start...].starts(with: run) { return true }
      rest = rest[(start + 1)...]
    }
    return false
  }
}
