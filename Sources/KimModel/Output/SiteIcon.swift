/// The sign of a site in a browser's tab and on a phone's home screen, where it has no logo: a letter
/// in a diamond, of which a PNG of 180 x 180 pixels is drawn once.
package struct SiteIcon: Sendable, Hashable {
  package let letter: String
  package let fill: Colour
  /// Of the letter on the fill.
  package let text: Colour
  /// Of all that it shows.
  package let hash: String

  package init(letter: String, fill: Colour, text: Colour, hash: String) {
    self.letter = letter
    self.fill = fill
    self.text = text
    self.hash = hash
  }
}
