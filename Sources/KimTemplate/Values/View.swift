/// A value that templates can show: its fields are declared once, with their documentation, and
/// read from it.
///
/// Conformers declare `static let fields`, so that the declaration is made once. A view may contain
/// views of its own type (a post its related posts): declarations name types, not declarations.
@usableFromInline
package protocol View: Sendable {
  /// What messages to designers call it, such as `post`.
  static var name: String { get }
  static var fields: [ViewField<Self>] { get }
}
