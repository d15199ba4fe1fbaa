/// The colour of a photo as a whole, as one of a few: a page's policy allows no style of its own,
/// so that the style sheet has a class for each.
package enum PhotoTone: Int, Sendable, Hashable, CaseIterable {
  case greyDark, grey, greyLight, earthDark, earth, earthLight
  case leafDark, leaf, leafLight, skyDark, sky, skyLight

  /// The nearest to a colour.
  package init(nearest colour: Colour) {
    var best = (tone: PhotoTone.grey, distance: Int.max)
    for tone in Self.allCases {
      let distance = Self.distance(tone.colour, colour)
      if distance < best.distance { best = (tone, distance) }
    }
    self = best.tone
  }

  private static func distance(_ one: Colour, _ two: Colour) -> Int {
    [(one.red, two.red), (one.green, two.green), (one.blue, two.blue)]
      .reduce(0) { $0 + (Int($1.0) - Int($1.1)) * (Int($1.0) - Int($1.1)) }
  }

  /// `n7`, as pages and style sheets write it.
  package var className: String { "n\(rawValue)" }

  /// Three digits each, because every site carries them all.
  package var hex: String { "#" + Self.digits[rawValue] }

  private static let digits = [
    "333", "888", "ccc", "432", "a75", "dca", "342", "685", "bc9", "234", "579", "acd",
  ]

  private var colour: Colour { Colour(hex: hex) ?? Colour(red: 128, green: 128, blue: 128) }
}
