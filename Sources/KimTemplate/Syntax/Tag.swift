/// One `{{…}}` of a template.
struct Tag {
  enum Kind {
    case variable
    case unescaped
    case section
    case inverted
    case close
    case partial
    case parent
    case block
    /// A comment or a change of delimiters: it leaves nothing but its line.
    case silent
  }

  let kind: Kind
  let reference: Reference
  let range: Range<Int>
  /// Where the line begins, if the tag has only blanks before it.
  let lineStart: Int?
  /// Where the next line begins, if the tag has only blanks behind it.
  let lineEnd: Int?

  var name: String { reference.name }

  /// Alone on its line, which then leaves nothing in the page (Mustache specification, "standalone").
  var standsAlone: Bool { lineStart != nil && lineEnd != nil }

  /// The blanks before it on its line.
  var indentation: Range<Int> { (lineStart ?? range.lowerBound)..<range.lowerBound }
}
