import KimModel
import KimPages
import KimTemplate
import KimTheme

/// The cards of a site's posts, made once: each stands in half a dozen lists, which differ in the
/// way to the root only.
struct PostCards: Sendable {
  /// As pages in the root show each, and as pages in its folders do.
  private let prepared: [ObjectIdentifier: [Prepared<CardView>]]

  init(_ posts: [Post]) {
    var prepared: [ObjectIdentifier: [Prepared<CardView>]] = [:]
    prepared.reserveCapacity(posts.count)
    for post in posts {
      let summary = post.listed
      prepared[ObjectIdentifier(post)] = ["", "../"].map { Prepared(CardView(summary, root: $0)) }
    }
    self.prepared = prepared
  }

  /// - Parameters:
  ///   - path: the page that shows it.
  ///   - note: where the post's own few words are not what the list is about.
  func card(
    of post: Post, on path: OutputPath, note: String? = nil, isLead: Bool = false
  ) -> Prepared<CardView> {
    let depth = path.depth
    if note == nil, !isLead, let cards = prepared[ObjectIdentifier(post)], depth < cards.count {
      return cards[depth]
    }
    return Prepared(CardView(post.listed, root: path.toRoot, note: note, isLead: isLead))
  }
}
