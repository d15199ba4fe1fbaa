import KimDiagnostics

/// One file, read but not resolved: what its names mean depends on who includes it.
struct ParsedTemplate {
  let name: String
  let file: SourceFile
  let nodes: [TemplateNode]
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

/// A part of a template, as written: names are not resolved yet.
indirect enum TemplateNode {
  /// A line begins here that leaves something in the page: what has to be indented where the file is
  /// included indented.
  case lineStart
  /// Bytes of the file, of one line at most.
  case text(Range<Int>)
  case variable(NameReference, isEscaped: Bool)
  case section(NameReference, [TemplateNode], isInverted: Bool)
  case include(Include)
  case block(Block)
}

/// `{{>name}}`, or `{{<name}}…{{/name}}` with the blocks that it fills.
struct Include {
  let target: NameReference
  /// The blanks before each line of the included file; nil if the tag is not alone on its line.
  var indentation: [UInt8]?
  var fillings: [Block] = []
}

/// `{{$name}}…{{/name}}`: a place that other templates can fill, or what it is filled with.
struct Block {
  let target: NameReference
  var body: [TemplateNode]
  /// The blanks before each line of what fills the place.
  var indentation: [UInt8] = []
  /// Whether the body begins on a line of its own. Its lines have lost their common indentation
  /// then, so that they can take on that of the place they fill.
  var hasOwnLines = false
}

/// A name as a template writes it, and where.
struct NameReference: Sendable, Hashable {
  let name: String
  /// Byte offsets of the name alone, for messages.
  let range: Range<Int>
}
