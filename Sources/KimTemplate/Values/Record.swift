/// One view's values in slots, in the order of its fields.
///
/// Reading is eager. Make the record of what many pages share (the site, its menu) once.
@usableFromInline
package struct Record: Sendable {
  @usableFromInline let values: [Value]
  /// The type of the view, to find a record that is given to the wrong template.
  @usableFromInline let view: ObjectIdentifier

  /// Inlinable, as what calls it in `ViewField` is: made for each view by the module that declares
  /// it, it takes half the time. `@usableFromInline` in this module is for that alone.
  @inlinable
  package init<V: View>(_ view: V) {
    let fields = V.fields
    var values: [Value] = []
    values.reserveCapacity(fields.count)
    // By index, since an element by itself would be a copy with its name and its documentation.
    for index in fields.indices { values.append(fields[index].read(view)) }
    self.values = values
    self.view = ObjectIdentifier(V.self)
  }
}

/// The content of a record's slot; its case is the kind of the field that it was read by.
@usableFromInline
enum Value: Sendable {
  case text(String)
  case html(HTML)
  case flag(Bool)
  case list([Record])
  case record(Record?)

  /// Whether a section over it is shown.
  var isShown: Bool {
    switch self {
    case .text(let text): !text.isEmpty
    case .html(let html): !html.bytes.isEmpty
    case .flag(let flag): flag
    case .list(let items): !items.isEmpty
    case .record(let record): record != nil
    }
  }
}

/// A view that was made into a record once, for the many pages that show it: a site's menu, the card
/// of a post.
@usableFromInline
package struct Prepared<V: View>: Sendable {
  @usableFromInline let record: Record

  @inlinable
  package init(_ view: V) { record = Record(view) }
}
