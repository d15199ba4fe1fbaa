package import KimDiagnostics

/// A document as HTML, and what the rest of a build has to know about it.
package struct RenderedMarkdown: Sendable {
  /// Safe to put into a page as it is.
  package var html: [UInt8] = []
  package var headings: [Heading] = []
  package var images: [ImageUse] = []
  package var outboundLinks: [OutboundLink] = []
  /// Paths of the same site that the document links to, as the resolver got them.
  package var pageLinks: [String] = []
  package var siteLinks: [SiteLink] = []
  /// The text of the first `#` heading, whether or not the policy drops it.
  package var firstHeading: String?
  /// The beginning of the text, at most 200 characters, fit for a description.
  package var excerpt = ""
  /// All text without markup; blocks end with a newline.
  package var plainBytes: [UInt8] = []
  package var wordCount = 0
  package var diagnostics = Diagnostics()
  /// False where the document has to be left out: `html` is empty then, and a diagnostic says why.
  package var isUsable = true

  package init() {}

  package var plainText: String { String(decoding: plainBytes, as: UTF8.self) }
}

/// A heading of the rendered body, with the level that it has on the page.
package struct Heading: Sendable, Hashable {
  package let level: Int
  package let id: String
  package let text: String
}
