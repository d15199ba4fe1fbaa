import KimModel
import KimSystem

/// Draws share cards and icons, of one site or of several.
struct CardBatch: Sendable {
  let cards: [ShareCard]
  var icons: [SiteIcon] = []
  let store: PhotoStore
  let letters: Letters

  func run() throws { try store.withWork { try draw(in: $0) } }

  private func draw(in folder: borrowing Folder) throws {
    var letters = letters
    try letters.add(LetterStore(store: store).others(for: cards, besides: letters))
    let logos = try logos(in: folder)
    for card in cards { try keep(picture(of: card, letters, logos), as: .card(card), from: folder) }
    for icon in icons {
      try keep(IconPainting.png(of: icon, with: letters), as: .icon(icon), from: folder)
    }
  }

  private func keep(
    _ picture: [UInt8], as rendition: Rendition, from folder: borrowing Folder
  ) throws {
    let key = PhotoKey(rendition)
    let entry = try folder.folder(creating: key.name)
    try entry.put(picture, as: rendition.fileName)
    try PhotoEntry.seal(entry, as: .ready(nil))
    try store.adopt(key, from: folder)
  }

  private func picture(
    of card: ShareCard, _ letters: Letters, _ logos: [String: PixelMap]
  ) -> [UInt8] {
    let painting = CardPainting(card, with: letters)
    let palette = CardInk.palette(of: card)
    guard let plate = painting.plate else {
      return CardPNG.bytes(of: painting.canvas, palette: palette)
    }
    return CardPNG.bytes(
      of: painting.canvas, palette: palette, logo: card.logo.flatMap { logos[$0] }, at: plate)
  }

  // MARK: Logos

  private static let logoSide = 110

  /// The logos as plain pixels on white. Of one that is not there the plate stays empty.
  private func logos(in folder: borrowing Folder) throws -> [String: PixelMap] {
    var names: [String] = []
    for logo in Set(cards.compactMap(\.logo)).sorted() {
      guard let file = try store.file(of: .photo(hash: logo, .logo)) else { continue }
      _ = try file.deliver(to: "\(logo).png", in: folder)
      names.append(logo)
    }
    let side = Self.logoSide
    let step = VipsStep(
      options: ["--size", "\(side)x\(side)", "--output", "%s.ppm[background=255]"],
      source: .pictures, input: { "\($0).png" }, output: { "\($0).ppm" }, made: .sheet)
    let failures = try step.failures(of: names, in: folder)
    var logos: [String: PixelMap] = [:]
    for name in names where !failures.contains(name) {
      let read = try FileBytes(reading: "\(name).ppm", in: folder, limit: PhotoEntry.longestPicture)
      if case .bytes(let bytes, _) = read { logos[name] = PixelMap(bytes) }
    }
    return logos
  }
}
