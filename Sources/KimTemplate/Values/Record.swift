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
    values = V.fields.map { $0.read(view) }
    self.view = ObjectIdentifier(V.self)
  }
}
