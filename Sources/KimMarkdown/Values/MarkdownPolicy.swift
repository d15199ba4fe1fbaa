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

  package init(
    linkRel: LinkRelation, headingBase: Int = 2, maxDepth: Int = 100,
    dropsFirstHeading: Bool = false, reservedIDs: Set<String> = []
  ) {
    self.headingBase = headingBase
    self.linkRel = linkRel
    self.maxDepth = maxDepth
    self.dropsFirstHeading = dropsFirstHeading
    self.reservedIDs = reservedIDs
  }
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
