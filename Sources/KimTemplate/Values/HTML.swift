/// Markup that may be written as it is.
///
/// The type is the promise: templates escape every `String` and no `HTML`, so that a value is safe
/// once it has been made, wherever it is shown.
@usableFromInline
package struct HTML: Sendable, Hashable {
  package let bytes: [UInt8]

  package static let empty = HTML(trusted: [])

  /// The caller answers for the bytes: text of a writer in them is already escaped.
  package init(trusted bytes: [UInt8]) { self.bytes = bytes }

  /// The caller answers for the markup: text of a writer in it is already escaped.
  package init(trusted markup: String) { self.bytes = Array(markup.utf8) }
}
