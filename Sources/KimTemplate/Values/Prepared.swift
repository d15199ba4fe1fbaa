/// A view that was made into a record once, for the many pages that show it: a site's menu, the card
/// of a post.
@usableFromInline
package struct Prepared<V: View>: Sendable {
  @usableFromInline let record: Record

  @inlinable
  package init(_ view: V) { record = Record(view) }
}
