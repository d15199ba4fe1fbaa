/// The picture of link previews where a page has no photo: what it says, of which a PNG of 1200 x 630
/// pixels is drawn once.
package struct ShareCard: Sendable, Hashable {
  /// What stands out beside the headline.
  package enum Stamp: Sendable, Hashable {
    /// With its words as the card shows them.
    case verdict(Verdict, words: String)
    /// As people write it: `Rp15.000 / bungkus`.
    case price(String)
    /// The day on which an event begins, with the short name of its month.
    case day(Day, month: String)
  }

  /// Above the headline: what kind of page it is.
  package let label: String
  package let headline: String
  /// Below it: whose page it is, or where.
  package let foot: String
  package let stamp: Stamp?
  package let fill: Colour
  /// Of letters on the fill.
  package let text: Colour
  /// The hash of the photo that the logo is made of.
  package let logo: String?
  /// Of all that it shows.
  package let hash: String

  package init(
    label: String, headline: String, foot: String, stamp: Stamp? = nil, fill: Colour, text: Colour,
    logo: String? = nil, hash: String
  ) {
    self.label = label
    self.headline = headline
    self.foot = foot
    self.stamp = stamp
    self.fill = fill
    self.text = text
    self.logo = logo
    self.hash = hash
  }
}
