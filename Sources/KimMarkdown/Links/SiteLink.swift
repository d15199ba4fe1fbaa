/// A `kim:` link to another site of the province.
package struct SiteLink: Sendable, Hashable {
  /// What follows `kim:`, without a query or fragment.
  package let reference: String
  /// The address that the resolver gave it.
  package let url: String
  /// Of the document's file, in bytes.
  package let range: Range<Int>
}
