/// The picture of link previews where a page has no photo: a drawing, of which a JPEG of 1200 x 630
/// pixels is made once.
package struct ShareCard: Sendable, Hashable {
  /// SVG, made of escaped text. It refers to the logo as `logo.png`.
  package let drawing: [UInt8]
  /// Of all that it shows.
  package let hash: String
  /// The hash of the photo that the logo is made of.
  package let logo: String?

  package init(drawing: [UInt8], hash: String, logo: String? = nil) {
    self.drawing = drawing
    self.hash = hash
    self.logo = logo
  }
}
