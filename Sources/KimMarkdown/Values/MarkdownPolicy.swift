/// The settings that differ between the kinds of documents that are rendered.
package struct MarkdownPolicy: Sendable {
  /// The level of the body's highest heading; the page's own title has the one above.
  package var headingBase: Int
  /// The `rel` of links that leave the site.
  package var linkRel: LinkRelation
  /// Levels of nested blocks and inlines, beyond which a document is refused.
  package var maxDepth: Int
  /// Whether the first `#` heading is left out, because the page shows it as its title already.
  package var dropsFirstHeading: Bool
  /// Ids that the page frame uses; no heading gets one, and links to them are fine.
  package var reservedIDs: Set<String>
  /// Whether the text may have been typed as in a messenger, by somebody who has to be told of
  /// marks of Markdown that failed.
  package var phoneText: PhoneTextReading
  /// Whether words such as `#KIMToman` on the last lines of phone text are topics, and leave it.
  package var takesTopics: Bool
  /// In the language of the page.
  package var words: MarkdownWords

  package init(
    linkRel: LinkRelation, headingBase: Int = 2, maxDepth: Int = 100,
    dropsFirstHeading: Bool = false, reservedIDs: Set<String> = [],
    phoneText: PhoneTextReading = .never, takesTopics: Bool = false,
    words: MarkdownWords = .indonesian
  ) {
    self.headingBase = headingBase
    self.linkRel = linkRel
    self.maxDepth = maxDepth
    self.dropsFirstHeading = dropsFirstHeading
    self.reservedIDs = reservedIDs
    self.phoneText = phoneText
    self.takesTopics = takesTopics
    self.words = words
  }
}

/// When a text is read as one that was typed on a phone, and not as CommonMark.
package enum PhoneTextReading: Sendable {
  case never
  /// If it has a sign of such a text, and none of Markdown.
  case ifLikely
  /// Unless it has a sign of Markdown: something outside of the text is a sign of a phone.
  case unlessMarkdown
}

/// The relation of a page to the links that leave it (HTML Living Standard, "Link types").
package enum LinkRelation: Sendable {
  /// The page's maintainers stand behind it.
  case own
  /// Somebody's contribution: search engines shall not count it as a recommendation, so that
  /// spam in a post earns nothing.
  case contributed

  var attribute: Markup.Literal {
    switch self {
    case .own: " rel=\"noopener\""
    case .contributed: " rel=\"ugc nofollow noopener\""
    }
  }
}
