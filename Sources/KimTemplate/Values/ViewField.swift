/// One name that templates can use of a view, and how its value is read.
@usableFromInline
package struct ViewField<V: View>: Sendable {
  package let name: String
  /// What a designer gets to read about it.
  package let doc: String
  package let kind: Schema.Kind
  @usableFromInline let read: @Sendable (V) -> Value

  @usableFromInline
  init(
    _ name: String, _ doc: String, _ kind: Schema.Kind, _ read: @escaping @Sendable (V) -> Value
  ) {
    self.name = name
    self.doc = doc
    self.kind = kind
    self.read = read
  }

  @usableFromInline
  init<W: View>(
    _ name: String, _ doc: String, listOf view: W.Type, _ read: @escaping @Sendable (V) -> Value
  ) {
    self.init(name, doc, .list(Schema(of: view)), read)
  }

  @usableFromInline
  init<W: View>(
    _ name: String, _ doc: String, recordOf view: W.Type, _ read: @escaping @Sendable (V) -> Value
  ) {
    self.init(name, doc, .record(Schema(of: view)), read)
  }

  /// Plain text: templates escape it always. As a section it is shown unless it is empty.
  @inlinable
  package static func text(
    _ name: String, _ doc: String, _ read: @escaping @Sendable (V) -> String
  ) -> Self {
    Self(name, doc, .text) { .text(read($0)) }
  }

  /// Markup, written as it is. As a section it is shown unless it is empty.
  @inlinable
  package static func html(
    _ name: String, _ doc: String, _ read: @escaping @Sendable (V) -> HTML
  ) -> Self {
    Self(name, doc, .html) { .html(read($0)) }
  }

  /// Decides whether a section is shown; it cannot be written.
  @inlinable
  package static func flag(
    _ name: String, _ doc: String, _ read: @escaping @Sendable (V) -> Bool
  ) -> Self {
    Self(name, doc, .flag) { .flag(read($0)) }
  }

  /// Its section is shown once for each view.
  @inlinable
  package static func list<W: View>(
    _ name: String, _ doc: String, _ read: @escaping @Sendable (V) -> [W]
  ) -> Self {
    Self(name, doc, listOf: W.self) { .list(read($0).map(Record.init)) }
  }

  /// Its section is shown once, and not at all where it is nil.
  @inlinable
  package static func record<W: View>(
    _ name: String, _ doc: String, _ read: @escaping @Sendable (V) -> W?
  ) -> Self {
    Self(name, doc, recordOf: W.self) {
      .record(read($0).map(Record.init))
    }
  }

  /// The same for views that are made into records already.
  @inlinable
  package static func list<W: View>(
    _ name: String, _ doc: String, _ read: @escaping @Sendable (V) -> [Prepared<W>]
  ) -> Self {
    Self(name, doc, listOf: W.self) { .list(read($0).map(\.record)) }
  }

  /// The same for a view that is made into a record already.
  @inlinable
  package static func record<W: View>(
    _ name: String, _ doc: String, _ read: @escaping @Sendable (V) -> Prepared<W>?
  ) -> Self {
    Self(name, doc, recordOf: W.self) { .record(read($0)?.record) }
  }
}
