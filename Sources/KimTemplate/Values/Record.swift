/// One view's values in slots, in the order of its fields.
///
/// Reading is eager. Make the record of what many pages share (the site, its menu) once.
package struct Record: Sendable {
  let values: [Value]
  /// The type of the view, to find a record that is given to the wrong template.
  let schema: Schema

  package init<V: View>(_ view: V) {
    values = V.fields.map { $0.read(view) }
    schema = Schema(of: V.self)
  }
}
