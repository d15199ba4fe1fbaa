import KimDiagnostics

/// The nodes of one element while it is read, and the text that is not a node yet.
struct NodeList {
  var nodes: [TemplateNode] = []
  private(set) var textStart: Int
  private let bytes: [UInt8]

  init(_ file: SourceFile) {
    bytes = file.bytes
    textStart = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  mutating func append(_ node: TemplateNode) { nodes.append(node) }

  mutating func skip(to offset: Int) { textStart = offset }

  /// Adds the text before a tag.
  mutating func begin(_ tag: Tag) {
    addText(upTo: tag.range.lowerBound)
    if isLineStart(tag.range.lowerBound) { nodes.append(.lineStart) }
    textStart = tag.range.upperBound
  }

  /// Adds the text before a tag, and leaves out its line if it is alone on it.
  mutating func beginLine(_ tag: Tag) {
    guard let lineStart = tag.lineStart, let lineEnd = tag.lineEnd else {
      begin(tag)
      return
    }
    addText(upTo: lineStart)
    textStart = lineEnd
  }

  /// A parent may yet turn out to be alone on its lines.
  mutating func beginParent(_ tag: Tag) {
    addText(upTo: tag.lineStart ?? tag.range.lowerBound)
    textStart = tag.range.upperBound
  }

  /// Adds the text before a filling's tag. Nothing around a filling is shown, so that its line ends
  /// where only blanks follow.
  mutating func beginFilling(_ tag: Tag) {
    addText(upTo: tag.range.lowerBound)
    textStart = tag.lineEnd ?? tag.range.upperBound
  }

  mutating func endFilling(_ tag: Tag) {
    addText(upTo: tag.lineStart ?? tag.range.lowerBound)
    textStart = tag.lineEnd ?? tag.range.upperBound
  }

  /// Adds the text up to `end`, one node a line. An empty line stays empty wherever it goes: the
  /// specification would have it indented like the others, but blanks at its end serve nobody.
  mutating func addText(upTo end: Int) {
    while textStart < end {
      let newline = bytes[textStart..<end].firstIndex(of: .newline)
      let lineEnd = newline.map { $0 + 1 } ?? end
      let isEmpty = newline == textStart || bytes[textStart..<lineEnd].elementsEqual("\r\n".utf8)
      if isLineStart(textStart), !isEmpty { nodes.append(.lineStart) }
      nodes.append(.text(textStart..<lineEnd))
      textStart = lineEnd
    }
  }

  private func isLineStart(_ offset: Int) -> Bool {
    offset == 0 || bytes[offset - 1] == .newline
  }
}
