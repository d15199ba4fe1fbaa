/// A post's or page's Markdown as HTML.
package struct RenderedBody: Sendable, Hashable {
  /// Safe markup: it went through the Markdown renderer.
  package let html: [UInt8]
  package let headings: [Heading]
  package let wordCount: Int
  /// The URL of the first photo in the text, from the site's root, if there is one.
  package let firstPhoto: Photo?

  package struct Heading: Sendable, Hashable {
    package let level: Int
    package let id: String
    package let text: String

    package init(level: Int, id: String, text: String) {
      self.level = level
      self.id = id
      self.text = text
    }
  }

  package init(
    html: [UInt8], headings: [Heading] = [], wordCount: Int = 0, firstPhoto: Photo? = nil
  ) {
    self.html = html
    self.headings = headings
    self.wordCount = wordCount
    self.firstPhoto = firstPhoto
  }

  package static let empty = RenderedBody(html: [])
}
