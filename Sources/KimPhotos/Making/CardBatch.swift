import KimModel
import KimSystem

/// Draws the share cards of one site, or of the index.
struct CardBatch: Sendable {
  let cards: [ShareCard]
  let store: PhotoStore

  /// A card that cannot be drawn is not there afterwards.
  func run() throws { try store.withWork { try draw(in: $0) } }

  private func draw(in folder: borrowing Folder) throws {
    for card in cards {
      try folder.put(card.drawing, as: "\(card.hash).svg")
      _ = try folder.folder(creating: PhotoKey(hash: card.hash, .card).name)
      if let logo = card.logo { try fetch(logo, into: folder) }
    }
    let name = PhotoSlot.share.rawValue
    let step = VipsStep(
      options: [
        "--size", "1200x630", "--output", "%s-\(PhotoKey.Use.card.rawValue)/\(name)[strip,Q=85]",
      ],
      source: .cards, input: { "\($0).svg" },
      output: { "\(PhotoKey(hash: $0, .card).name)/\(name)" }, made: .slot(.share))
    let failures = try step.failures(of: cards.map(\.hash), in: folder)
    for card in cards where !failures.contains(card.hash) {
      let key = PhotoKey(hash: card.hash, .card)
      try PhotoEntry.seal(folder.folder(key.name), as: .ready(nil))
      try store.adopt(key, from: folder)
    }
  }

  /// The drawing names its logo `logo.png`; without one the plate stays empty.
  private func fetch(_ logo: String, into folder: borrowing Folder) throws(DiskError) {
    guard let file = try store.file(of: .photo(hash: logo, .logo)) else { return }
    _ = try file.deliver(to: PhotoSlot.logo.rawValue, in: folder)
  }
}
