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
  /// Whether the text was read as one of a phone; marks that touch no words are shown in it.
  package var isPhoneText = false
  /// Words such as `#KIMToman` at the end of phone text, without the sign. The text lacks them.
  package var topics: [String] = []
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

/// A photo of the site that a document shows.
package struct ImageUse: Sendable, Hashable {
  /// The path as the resolver got it.
  package let destination: String
  package let alt: String
  /// The bytes in the document's file; `SourceFile.place(of:)` makes a place of them when one is
  /// needed, which is seldom.
  package let range: Range<Int>
}

/// A link that leaves the province's sites.
package struct OutboundLink: Sendable, Hashable {
  /// Absolute, `http` or `https`.
  package let url: String
  /// The bytes in the document's file.
  package let range: Range<Int>
}

/// A `kim:` link to another site of the province.
package struct SiteLink: Sendable, Hashable {
  /// The text after `kim:`, without a query or fragment.
  package let reference: String
  /// The address that the resolver gave it.
  package let url: String
  /// The bytes in the document's file.
  package let range: Range<Int>
}
