import KimModel
import KimPages
import KimTemplate
import KimTheme

/// The cards of a site's posts, made once: each stands in half a dozen lists, which differ in the
/// way to the root only.
struct PostCards: Sendable {
  private struct Card: Sendable {
    let summary: PostSummary
    /// The card as pages in the root show it, and as pages in its folders do.
    let prepared: [Prepared<CardView>]
  }

  private let cards: [ObjectIdentifier: Card]
  private let texts: Texts

  /// - Parameter summary: a post as lists show it.
  init(_ posts: [Post], _ texts: Texts) {
    var cards: [ObjectIdentifier: Card] = [:]
    cards.reserveCapacity(posts.count)
    for post in posts {
      let summary = post.listed(texts)
      cards[ObjectIdentifier(post)] = Card(
        summary: summary,
        prepared: ["", "../"].map { Prepared(CardView(summary, root: $0, texts)) })
    }
    self.cards = cards
    self.texts = texts
  }

  /// The card of a post of the site.
  ///
  /// - Parameters:
  ///   - path: the page that shows it.
  ///   - note: where the post's own few words are not what the list is about.
  func card(
    of post: Post, on path: OutputPath, note: String? = nil, isLead: Bool = false
  ) -> Prepared<CardView>? {
    guard let card = cards[ObjectIdentifier(post)] else { return nil }
    let depth = path.depth
    if note == nil, !isLead, depth < card.prepared.count { return card.prepared[depth] }
    return Prepared(
      CardView(card.summary, root: path.toRoot, texts, note: note, isLead: isLead))
  }
}
