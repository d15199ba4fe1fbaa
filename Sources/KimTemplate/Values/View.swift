/// A value that templates can show: its fields are declared once, with their documentation, and
/// read from it.
///
/// Conformers declare `static let fields`, so that the declaration is made once. A view may contain
/// views of its own type (a post its related posts): declarations name types, not declarations.
@usableFromInline
package protocol View: Sendable {
  /// The name in messages to designers, such as `post`.
  static var name: String { get }
  static var fields: [ViewField<Self>] { get }
}

/// One name that templates can use of a view, and how its value is read.
@usableFromInline
package struct ViewField<V: View>: Sendable {
  package let name: String
  /// A few words about it for designers.
  package let doc: String
  package let kind: Schema.Kind
  /// The flag that a list brings with it: `hasGallery` with `gallery`.
  let flag: Flag?
  @usableFromInline let read: @Sendable (V) -> Value

  struct Flag: Sendable {
    let name: String
    let doc: String

    /// Made once, with the field: schemas are asked for their names all the time.
    init(ofList list: String) {
      name = "has" + list.prefix(1).uppercased() + list.dropFirst()
      doc = "\(list) is not empty"
    }
  }

  @usableFromInline
  init(
    _ name: String, _ doc: String, _ kind: Schema.Kind, _ read: @escaping @Sendable (V) -> Value
  ) {
    self.name = name
    self.doc = doc
    self.kind = kind
    flag = if case .list = kind { Flag(ofList: name) } else { nil }
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

  /// Its section is shown once for each view. `list("gallery", …)` declares the flag `hasGallery`
  /// too, for what stands around the list.
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
