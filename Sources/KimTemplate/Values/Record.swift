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
