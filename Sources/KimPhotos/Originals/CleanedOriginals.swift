package import KimDiagnostics

/// What came of cleaning some originals.
package struct CleanedOriginals: Sendable {
  package private(set) var count = 0
  package private(set) var bytesBefore = 0
  package private(set) var bytesAfter = 0
  package private(set) var diagnostics = Diagnostics()

  package init() {}

  mutating func add(_ original: Original, replacedBy bytes: [UInt8]) {
    count += 1
    bytesBefore += original.byteCount
    bytesAfter += bytes.count
  }

  mutating func add(_ diagnostic: Diagnostic) { diagnostics.add(diagnostic) }

  package mutating func add(_ others: CleanedOriginals) {
    count += others.count
    bytesBefore += others.bytesBefore
    bytesAfter += others.bytesAfter
    diagnostics.add(others.diagnostics)
  }
}
