extension Composition {
  /// Numbers the ids of footnotes, which the library takes from the writer's labels, and names
  /// their section and the links back in Indonesian.
  mutating func rewriteFootnotes() {
    var uses: [Int: Int] = [:]
    for reference in outline.footnoteReferences {
      guard let number = Int(String(decoding: reference.literal, as: UTF8.self)) else { continue }
      uses[number, default: 0] += 1
      document.replaceInline(
        reference, by: .footnoteReference(number, use: uses[number, default: 1]))
    }
    for (index, footnote) in outline.footnotes.enumerated() {
      let links = Markup.linksBack(
        from: index + 1, uses: uses[index + 1, default: 0], words: policy.words)
      let isInParagraph = footnote.lastChild?.kind == .paragraph
      if isInParagraph, let paragraph = footnote.lastChild {
        document.appendInline(links, to: paragraph)
      }
      let new = document.replaceBlock(
        footnote, start: .footnoteStart(index + 1, words: policy.words),
        end: .footnoteEnd(isLast: index + 1 == outline.footnotes.count))
      if !isInParagraph { document.appendInline(links, to: new) }
    }
  }
}

extension Markup {
  /// `fnref-1`, or `fnref-1-2` for the second use.
  private mutating func referenceID(_ number: Int, use: Int) {
    tag("fnref-")
    self.number(number)
    if use > 1 {
      tag("-")
      self.number(use)
    }
  }

  fileprivate static func footnoteReference(_ number: Int, use: Int) -> Markup {
    var markup = Markup("<sup class=\"footnote-ref\"><a href=\"#fn-")
    markup.number(number)
    markup.tag("\" id=\"")
    markup.referenceID(number, use: use)
    markup.tag("\">")
    markup.number(number)
    markup.tag("</a></sup>")
    return markup
  }

  fileprivate static func linksBack(
    from number: Int, uses: Int, words: MarkdownWords
  ) -> Markup {
    var markup = Markup()
    for use in stride(from: 1, through: uses, by: 1) {
      markup.tag(" <a href=\"#")
      markup.referenceID(number, use: use)
      markup.tag("\" class=\"footnote-backref\" aria-label=\"")
      markup.text(words.backToText)
      markup.tag("\">↩")
      if use > 1 {
        markup.tag("<sup>")
        markup.number(use)
        markup.tag("</sup>")
      }
      markup.tag("</a>")
    }
    return markup
  }

  fileprivate static func footnoteStart(_ number: Int, words: MarkdownWords) -> Markup {
    var markup = Markup()
    if number == 1 {
      markup.tag("<section class=\"footnotes\" aria-label=\"")
      markup.text(words.footnotes)
      markup.tag("\">\n<ol>\n")
    }
    markup.tag("<li id=\"fn-")
    markup.number(number)
    markup.tag("\">")
    return markup
  }

  fileprivate static func footnoteEnd(isLast: Bool) -> Markup {
    Markup(isLast ? "</li>\n</ol>\n</section>" : "</li>")
  }
}
