/// A part of a template, as written: names are not resolved yet.
indirect enum Node {
  /// A line begins here that leaves something in the page: what has to be indented where the file is
  /// included indented.
  case lineStart
  /// Bytes of the file, of one line at most.
  case text(Range<Int>)
  case variable(Reference, isEscaped: Bool)
  case section(Reference, [Node], isInverted: Bool)
  case include(Include)
  case block(Block)
}
