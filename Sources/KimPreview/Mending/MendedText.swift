import KimDiagnostics

/// A file's bytes after what a message asks for: all others stay as they are.
struct MendedText {
  let bytes: [UInt8]

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Nil where the line that the message shows is not there any more, and for what is no UTF-8.
  init?(_ bytes: [UInt8], _ edit: Mend.Edit, of place: Place) {
    let mark = bytes.starts(with: Self.mark) ? Self.mark : []
    guard String(validating: bytes, as: UTF8.self) != nil else { return nil }
    let lines = PlacedLines(Array(bytes.dropFirst(mark.count)))
    guard let excerpt = place.excerpt, lines.shows(excerpt, at: place),
      let start = lines.offset(line: edit.line, column: edit.column),
      let end = lines.offset(line: edit.endLine, column: edit.endColumn), start <= end
    else { return nil }
    let text = lines.haveReturns ? edit.text.replacing("\n", with: "\r\n") : edit.text
    self.bytes = mark + lines.bytes[..<start] + Array(text.utf8) + lines.bytes[end...]
  }
}
