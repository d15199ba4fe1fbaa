/// What templates may use of one type of view: its fields and their kinds.
///
/// A schema is its type: the fields are asked for only when they are needed, so that a view can
/// contain views of its own type, and two schemas are equal if they are of the same type.
@usableFromInline
package struct Schema: Sendable {
  package let name: String
  /// The type of the view.
  let view: ObjectIdentifier
  private let declared: @Sendable () -> [Field]

  package init<V: View>(of view: V.Type) {
    name = V.name
    self.view = ObjectIdentifier(view)
    declared = { V.fields.map { Field(name: $0.name, kind: $0.kind, doc: $0.doc) } }
  }

  package var fields: [Field] { declared() }

  /// One name of a view.
  package struct Field: Sendable, Hashable {
    package let name: String
    package let kind: Kind
    package let doc: String
  }

  /// What a template can do with a field.
  @usableFromInline
  package enum Kind: Sendable, Hashable {
    case text
    case html
    case flag
    case list(Schema)
    case record(Schema)
  }
}

extension Schema: Hashable {
  @usableFromInline
  package static func == (left: Schema, right: Schema) -> Bool { left.view == right.view }
  @usableFromInline
  package func hash(into hasher: inout Hasher) { hasher.combine(view) }
}
