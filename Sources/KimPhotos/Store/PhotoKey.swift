import KimModel

/// What is kept together in the photo cache: the files of one use of one photo, or one drawing.
package struct PhotoKey: Hashable {
  enum Use: String {
    /// What pages that show the photo choose from.
    case page = "laman"
    /// What pages show until the others are made.
    case early = "awal"
    case share = "bagikan"
    case logo
    case card = "kartu"
    case icon = "ikon"
    /// Letters that cards are written with.
    case letters = "huruf"
  }

  /// Of the photo's content, or of all that a drawing shows.
  let hash: String
  let use: Use

  init(hash: String, _ use: Use) {
    self.hash = hash
    self.use = use
  }

  init(_ rendition: Rendition) {
    switch rendition {
    case .card(let card): self.init(hash: card.hash, .card)
    case .icon(let icon): self.init(hash: icon.hash, .icon)
    case .photo(let hash, .share): self.init(hash: hash, .share)
    case .photo(let hash, .logo): self.init(hash: hash, .logo)
    case .photo(let hash, .early): self.init(hash: hash, .early)
    case .photo(let hash, .small), .photo(let hash, .medium), .photo(let hash, .large),
      .photo(let hash, .fallback):
      self.init(hash: hash, .page)
    }
  }

  var name: String { "\(hash)-\(use.rawValue)" }
}

extension Rendition {
  /// The name of its file in the cache.
  package var fileName: String {
    switch self {
    case .photo(_, let slot): slot.rawValue
    case .card: "kartu.png"
    case .icon: "ikon.png"
    }
  }
}
