import KimModel
import KimPages
import KimTheme

/// The share cards of a site's newer posts: of those without a photo, and of those whose verdict,
/// price or day is what a reader has to see first.
///
/// Older posts have their KIM's card, or their photo, so that a site's cards do not grow for ever.
struct PostShareCards: Sendable {
  private let cards: [ObjectIdentifier: ShareCard]
  /// In the order of the posts.
  let all: [ShareCard]

  init(site: Site, colours: (fill: Colour, text: Colour)) {
    var cards: [ObjectIdentifier: ShareCard] = [:]
    var all: [ShareCard] = []
    for post in site.posts where post.hasShareCard(on: site.slice.day, site.texts) {
      let texts = site.texts(of: post)
      let card = ShareCard(
        label: texts.label(of: post.type), headline: post.title, foot: site.profile.name,
        stamp: post.type.presentation.stamp(of: post, texts), colours: colours)
      cards[ObjectIdentifier(post)] = card
      all.append(card)
    }
    self.cards = cards
    self.all = all
  }

  subscript(post: Post) -> ShareCard? { cards[ObjectIdentifier(post)] }
}

extension Post {
  private static let cardMonths = 24

  /// The first day on which it has no card of its own any more; nil if it never had one.
  func shareCardEnd(_ texts: Texts) -> Day? {
    guard thumbnail == nil || type.presentation.stamp(of: self, texts) != nil else { return nil }
    return date.last.after(months: Self.cardMonths)
  }

  func hasShareCard(on day: Day, _ texts: Texts) -> Bool {
    shareCardEnd(texts).map { day < $0 } ?? false
  }
}
