import KimDiagnostics

/// The fields of one type of view that templates may use, and their kinds.
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
    declared = { Self.fields(of: view) }
  }

  /// The fields in the order of their declaration, each list followed by its flag.
  package var fields: [Field] { declared() }

  private static func fields<V: View>(of view: V.Type) -> [Field] {
    var fields: [Field] = []
    fields.reserveCapacity(V.fields.count * 2)
    for (slot, field) in V.fields.enumerated() {
      fields.append(Field(name: field.name, kind: field.kind, doc: field.doc, slot: slot))
      if let flag = field.flag {
        fields.append(Field(name: flag.name, kind: .flag, doc: flag.doc, slot: slot))
      }
    }
    return fields
  }

  /// One name of a view.
  package struct Field: Sendable, Hashable {
    package let name: String
    package let kind: Kind
    package let doc: String
    /// The slot of a record that the name reads. A list and its flag read the same one, so that a
    /// flag costs nothing while pages are rendered.
    let slot: Int
  }

  /// The kind of a field: it decides what a template can do with it.
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

extension Schema.Kind {
  /// The name of the kind in messages and in the designers' reference.
  var noun: LocalizedText {
    switch self {
    case .text: LocalizedText(id: "teks", en: "text")
    case .html: LocalizedText(id: "HTML", en: "HTML")
    case .flag: LocalizedText(id: "tanda ya/tidak", en: "a yes/no flag")
    case .list(let item):
      LocalizedText(id: "daftar '\(item.name)'", en: "a list of '\(item.name)'")
    case .record(let view):
      LocalizedText(id: "satu '\(view.name)'", en: "one '\(view.name)'")
    }
  }
}
