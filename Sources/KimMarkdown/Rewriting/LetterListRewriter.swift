extension Composition {
  /// Counts lists in letters whose writer did, which Markdown cannot say.
  mutating func rewriteLetterLists() {
    guard !letterLists.isEmpty else { return }
    for list in outline.lists {
      guard let letters = letterLists[list.startLine] else { continue }
      document.replaceBlock(list, start: .listStart(letters), end: Markup("</ol>"))
    }
  }
}

extension Markup {
  fileprivate static func listStart(_ letters: LetterList) -> Markup {
    var markup = Markup(letters.isCapital ? "<ol type=\"A\"" : "<ol type=\"a\"")
    if letters.start > 1 {
      markup.tag(" start=\"")
      markup.number(letters.start)
      markup.tag("\"")
    }
    markup.tag(">")
    return markup
  }
}
