import KimMarkdown

/// The line by which a text of the writing page says that it is Markdown, where nothing else in it does:
/// a definition that nothing uses, and that shows nowhere.
package enum MarkdownMark {
  static let line = "[tulis.html]: #"

  /// The text without it, where it is read in the same way without it; else the text as it is.
  ///
  /// - Parameter text: with front matter between fences, as the page writes it.
  package static func removedIfNeedless(from text: [UInt8]) -> [UInt8] {
    var end = text.count
    while end > 0, text[end - 1] <= 0x20 { end -= 1 }
    guard text[..<end].suffix(line.utf8.count).elementsEqual(line.utf8) else { return text }
    var rest = Array(text[..<(end - line.utf8.count)])
    guard rest.last == UInt8(ascii: "\n") else { return text }
    while let last = rest.last, last <= 0x20 { rest.removeLast() }
    guard !MarkdownRenderer.isPhoneText(body(of: rest)) else { return text }
    return rest + Array("\n".utf8)
  }

  /// Below the second fence; all where there are none.
  private static func body(of text: [UInt8]) -> [UInt8] {
    let fence = Array("---\n".utf8)
    guard text.starts(with: fence),
      let end = text.dropFirst(fence.count).firstRange(of: Array("\n---\n".utf8))
    else { return text }
    return Array(text[end.upperBound...])
  }
}
