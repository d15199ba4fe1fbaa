/// A photo of the site that a document shows.
package struct ImageUse: Sendable, Hashable {
  /// The path as the resolver got it.
  package let destination: String
  package let alt: String
  /// Of the document's file, in bytes; `SourceFile.place(of:)` makes a place of it when one is
  /// needed, which is seldom.
  package let range: Range<Int>
}
