/// A name as a template writes it, and where.
struct Reference: Sendable, Hashable {
  let name: String
  /// Byte offsets of the name alone, for messages.
  let range: Range<Int>
}
