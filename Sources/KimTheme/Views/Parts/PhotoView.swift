package import KimTemplate

/// A photo.
package struct PhotoView: View {
  package let url: String
  package let width: String
  package let height: String
  package let alt: String
  package let caption: String
  package let credit: String
  package let hasCaption: Bool

  package init(
    url: String, width: String, height: String, alt: String, caption: String = "",
    credit: String = "", hasCaption: Bool = false
  ) {
    self.url = url
    self.width = width
    self.height = height
    self.alt = alt
    self.caption = caption
    self.credit = credit
    self.hasCaption = hasCaption
  }

  package static let name = "photo"

  package static let fields: [ViewField<Self>] = [
    .text("url", "its address") { $0.url },
    .text("width", "in pixels") { $0.width },
    .text("height", "in pixels") { $0.height },
    .text("alt", "what it shows") { $0.alt },
    .text("caption", "may be empty") { $0.caption },
    .text("credit", "who made it; may be empty") { $0.credit },
    .flag("hasCaption", "there is a caption or a credit") { $0.hasCaption },
  ]
}
