/// What a page says about the links that leave it (HTML Living Standard, "Link types").
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
