/// A post's or page's Markdown as HTML.
package struct RenderedBody: Sendable, Hashable {
  /// Safe markup: it went through the Markdown renderer.
  package let html: [UInt8]
  package let headings: [Heading]
  package let wordCount: Int
  /// The photos that the text shows, in their order.
  package let photos: [Photo]
  /// The photos that the text links to and does not show.
  package let linkedPhotos: [Photo]
  /// The documents that the text links to, in their order.
  package let documents: [PublishedFile]
  /// Links to other KIM, in their order.
  package let siteLinks: [SiteReference]

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
    html: [UInt8], headings: [Heading] = [], wordCount: Int = 0, photos: [Photo] = [],
    linkedPhotos: [Photo] = [], documents: [PublishedFile] = [], siteLinks: [SiteReference] = []
  ) {
    self.html = html
    self.headings = headings
    self.wordCount = wordCount
    self.photos = photos
    self.linkedPhotos = linkedPhotos
    self.documents = documents
    self.siteLinks = siteLinks
  }

  package static let empty = RenderedBody(html: [])
}
