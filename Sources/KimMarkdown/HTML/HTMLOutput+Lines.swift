// Lines, and blocks that bring their own.

extension HTMLOutput {
  mutating func endLine() {
    writer.endLine(from: lineOrigin)
    (isAtLineStart, hasLines) = (true, true)
  }

  /// Goes on to the next line of the source.
  ///
  /// - Parameters:
  ///   - continues: whether the next line is more text of the same paragraph.
  ///   - keepsBlanks: whether blanks at the end mean what they mean in Markdown.
  mutating func endSourceLine(continues: Bool, keepsBlanks: Bool) {
    guard captures.isEmpty else { return singleBlank() }
    guard mode != .heading || isAtLineStart else { return singleBlank() }
    put(formats.settle())
    if !continues {
      put(formats.close())
      if lineBreaks < 2 { lineBreaks = 0 }
      if lineBreaks == 0 { (hasText, hasWords) = (false, false) }
    }
    if keepsBlanks, !isAtLineStart { put(blanks) }
    blanks = []
    if let prefix, prefix.contains(where: { $0 > 0x20 }) {
      startLine()
      due = .nothing
      hasText = false
    }
    prefix = nil
    isLineDue = !isAtLineStart
  }

  /// Copies a line of code as it is.
  mutating func copy(_ line: ArraySlice<UInt8>, isFirst: Bool) {
    prefix = containers.isEmpty ? [] : nil
    if !isFirst { due = .nothing }
    if containers.isEmpty { continuation = [] }
    put(formats.close())
    startLine()
    (due, hasText, hasWords) = (.nothing, false, false)
    writer.write(line)
    endLine()
  }

  /// Writes lines that make a block.
  mutating func writeBlock(_ lines: [(text: [UInt8], origin: Int)]) {
    end()
    for (index, line) in lines.enumerated() {
      if index > 0 { due = .line }
      let last = origin
      origin = line.origin
      startLine()
      origin = last
      writer.write(line.text)
      due = .nothing
    }
    end()
  }

  /// The text; its last line came from `origin`.
  consuming func text() -> MappedText { writer.text(last: isAtLineStart ? origin : lineOrigin) }
}
