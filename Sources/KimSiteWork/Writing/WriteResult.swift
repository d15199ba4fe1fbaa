package import KimDiagnostics
package import KimModel

/// What came of writing one owner's files.
package struct WriteResult: Sendable {
  /// All files, and those of them that are pages.
  package internal(set) var files = WriteCounts()
  package internal(set) var pages = WriteCounts()
  /// What is ours of the owner now, by paths below the output folder, its state among them.
  package internal(set) var outputs: [String] = []
  package internal(set) var diagnostics = Diagnostics()

  package init() {}

  package mutating func count(_ change: WriteCounts, of path: OutputPath) {
    files += change
    if path.string.hasSuffix(".html") { pages += change }
  }

  package static func += (left: inout WriteResult, right: WriteResult) {
    left.files += right.files
    left.pages += right.pages
    left.outputs += right.outputs
    left.diagnostics.add(right.diagnostics)
  }
}
