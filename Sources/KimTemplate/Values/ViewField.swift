/// One name that templates can use of a view, and how its value is read.
package struct ViewField<V: View>: Sendable {
  package let name: String
  /// What a designer gets to read about it.
  package let doc: String
  package let kind: Schema.Kind
  let read: @Sendable (V) -> Value

  /// Plain text: templates escape it always. As a section it is shown unless it is empty.
  package static func text(
    _ name: String, _ doc: String, _ read: @escaping @Sendable (V) -> String
  ) -> Self {
    Self(name: name, doc: doc, kind: .text) { .text(read($0)) }
  }

  /// Markup, written as it is. As a section it is shown unless it is empty.
  package static func html(
    _ name: String, _ doc: String, _ read: @escaping @Sendable (V) -> HTML
  ) -> Self {
    Self(name: name, doc: doc, kind: .html) { .html(read($0)) }
  }

  /// Decides whether a section is shown; it cannot be written.
  package static func flag(
    _ name: String, _ doc: String, _ read: @escaping @Sendable (V) -> Bool
  ) -> Self {
    Self(name: name, doc: doc, kind: .flag) { .flag(read($0)) }
  }

  /// Its section is shown once for each view.
  package static func list<W: View>(
    _ name: String, _ doc: String, _ read: @escaping @Sendable (V) -> [W]
  ) -> Self {
    Self(name: name, doc: doc, kind: .list(Schema(of: W.self))) { .list(read($0).map(Record.init)) }
  }

  /// Its section is shown once, and not at all where it is nil.
  package static func record<W: View>(
    _ name: String, _ doc: String, _ read: @escaping @Sendable (V) -> W?
  ) -> Self {
    Self(name: name, doc: doc, kind: .record(Schema(of: W.self))) {
      .record(read($0).map(Record.init))
    }
  }
}
