extension Composition {
  /// Gives headings ids, and levels below the page's own title.
  ///
  /// The body's highest heading gets the policy's level and the others keep their distance to it,
  /// down to `h6`: the page has one `h1`, and no level is skipped that the writer did not skip.
  mutating func rewriteHeadings() {
    var headings = outline.headings
    if policy.dropsFirstHeading, let first = headings.firstIndex(where: { $0.level == 1 }) {
      document.remove(headings.remove(at: first).node)
    }
    guard let highest = headings.map(\.level).min() else { return }
    var ids = HeadingIDs(reserved: policy.reservedIDs)
    for heading in headings {
      let text = PlainText.line(outline.text[heading.text])
      let level = min(6, max(1, heading.level - highest + policy.headingBase))
      let id = ids.next(for: text)
      result.headings.append(
        Heading(level: level, id: id, text: String(decoding: text, as: UTF8.self)))
      document.replaceTextBlock(
        heading.node, start: .headingStart(level, id: id), end: .headingEnd(level))
    }
  }
}

extension Markup {
  fileprivate static func headingStart(_ level: Int, id: String) -> Markup {
    var markup = Markup("<h")
    markup.number(level)
    markup.tag(" id=\"")
    markup.text(id)
    markup.tag("\">")
    return markup
  }

  fileprivate static func headingEnd(_ level: Int) -> Markup {
    var markup = Markup("</h")
    markup.number(level)
    markup.tag(">")
    return markup
  }
}
