import KimModel
import KimPages
import KimTemplate
import KimTheme

/// The cards of a site's posts, made once: each stands in half a dozen lists, which differ in the way
/// to the root only.
struct PostCards: Sendable {
  private struct Entry {
    let summary: PostSummary
    /// As pages in the root show it, and as pages in its folders do.
    let prepared: [Prepared<CardView>]
  }

  private let entries: [ObjectIdentifier: Entry]

  init(_ posts: [Post]) {
    var entries: [ObjectIdentifier: Entry] = [:]
    entries.reserveCapacity(posts.count)
    for post in posts {
      let summary = post.listed
      entries[ObjectIdentifier(post)] = Entry(
        summary: summary,
        prepared: ["", "../"].map { Prepared(CardView(summary, root: $0)) })
    }
    self.entries = entries
  }

  /// - Parameters:
  ///   - path: the page that shows it.
  ///   - note: where the post's own few words are not what the list is about.
  func card(
    of post: Post, on path: OutputPath, note: String? = nil, isLead: Bool = false
  ) -> Prepared<CardView> {
    let entry = entries[ObjectIdentifier(post)]
    let depth = path.depth
    if let entry, note == nil, !isLead, depth < entry.prepared.count {
      return entry.prepared[depth]
    }
    return Prepared(
      CardView(
        entry?.summary ?? post.listed, root: path.toRoot, note: note, isLead: isLead))
  }
}
