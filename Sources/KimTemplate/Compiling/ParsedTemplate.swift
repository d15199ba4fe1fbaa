import KimDiagnostics

/// One file, read but not resolved: what its names mean depends on who includes it.
struct ParsedTemplate {
  let name: String
  let file: SourceFile
  let nodes: [Node]
  /// Whether it was read without an error.
  let isSound: Bool

  init(_ name: String, _ file: SourceFile, _ diagnostics: inout Diagnostics) {
    self.name = name
    self.file = file
    var found = Diagnostics()
    nodes = Parser.parse(file, &found)
    isSound = !found.hasErrors
    diagnostics.add(found)
  }
}
