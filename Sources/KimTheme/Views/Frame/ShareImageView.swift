package import KimTemplate

/// The picture of a link preview.
package struct ShareImageView: View {
  package let url: String
  package let width: String
  package let height: String
  package let alt: String

  package init(
    url: String, width: String, height: String, alt: String
  ) {
    self.url = url
    self.width = width
    self.height = height
    self.alt = alt
  }

  package static let name = "shareImage"

  package static let fields: [ViewField<Self>] = [
    .text("url", "its absolute address") { $0.url },
    .text("width", "in pixels") { $0.width },
    .text("height", "in pixels") { $0.height },
    .text("alt", "what it shows") { $0.alt },
  ]
}
