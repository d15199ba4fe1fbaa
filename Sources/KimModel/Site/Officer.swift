/// A member of a KIM's board.
package struct Officer: Sendable, Hashable {
  package let position: String
  package let name: String

  package init(position: String, name: String) {
    self.position = position
    self.name = name
  }
}
