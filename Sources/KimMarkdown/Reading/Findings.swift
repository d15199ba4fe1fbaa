internal import KimDiagnostics

/// The problems of one document, up to a number that people can read.
///
/// A place costs a pass over the file. The limit keeps a hostile file with a hundred thousand
/// problems from costing a hundred thousand passes.
struct Findings {
  private(set) var diagnostics = Diagnostics()
  private var left = 100
  private var unsaid = 0

  /// The diagnostic is made only if there is room for it.
  mutating func add(_ diagnostic: @autoclosure () -> Diagnostic) {
    guard left > 0 else {
      unsaid += 1
      return
    }
    left -= 1
    diagnostics.add(diagnostic())
  }

  /// All of them, with a last word on those that found no room.
  func all(in file: SourceFile) -> Diagnostics {
    guard unsaid > 0 else { return diagnostics }
    var all = diagnostics
    all.add(.moreProblems(unsaid, in: file))
    return all
  }
}

extension Diagnostic {
  fileprivate static func moreProblems(_ count: Int, in file: SourceFile) -> Diagnostic {
    Diagnostic(
      .warning, code: "markdown/more-problems", at: file.place,
      id: "masih ada \(count) masalah lain di tulisan ini",
      en: "there are \(count) more problems in this document",
      hint: LocalizedText(
        id: "perbaiki dulu yang sudah disebut", en: "mend those listed first"))
  }
}
