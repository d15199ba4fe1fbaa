package import KimTemplate

/// A photo, or the placeholder of one that is broken.
package struct PhotoView: View {
  package let url: String
  package let sourceSet: String
  package let largeUrl: String
  package let width: String
  package let height: String
  package let alt: String
  package let tone: String
  package let isBroken: Bool
  package let caption: String
  package let credit: String
  package let hasCaption: Bool

  package init(
    url: String, sourceSet: String = "", largeUrl: String = "", width: String, height: String,
    alt: String, tone: String = "", isBroken: Bool = false, caption: String = "",
    credit: String = "", hasCaption: Bool = false
  ) {
    self.url = url
    self.sourceSet = sourceSet
    self.largeUrl = largeUrl
    self.width = width
    self.height = height
    self.alt = alt
    self.tone = tone
    self.isBroken = isBroken
    self.caption = caption
    self.credit = credit
    self.hasCaption = hasCaption
  }

  package static let name = "photo"

  package static let fields: [ViewField<Self>] = [
    .text("url", "the address of a JPEG, for browsers that know no WebP") { $0.url },
    .text("sourceSet", "WebP files with their widths, for `srcset`") { $0.sourceSet },
    .text("largeUrl", "the address of the largest file") { $0.largeUrl },
    .text("width", "of the JPEG, in pixels") { $0.width },
    .text("height", "of the JPEG, in pixels") { $0.height },
    .text("alt", "what it shows") { $0.alt },
    .text("tone", "the class of its placeholder's colour, n0 to n11; may be empty") { $0.tone },
    .flag("isBroken", "it cannot be shown; only `alt` and the words below it are there") {
      $0.isBroken
    },
    .text("caption", "may be empty") { $0.caption },
    .text("credit", "who made it; may be empty") { $0.credit },
    .flag("hasCaption", "there is a caption or a credit") { $0.hasCaption },
  ]
}
