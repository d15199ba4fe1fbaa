/// A link that leaves the province's sites.
package struct OutboundLink: Sendable, Hashable {
  /// Absolute, `http` or `https`.
  package let url: String
  /// Of the document's file, in bytes.
  package let range: Range<Int>
}
