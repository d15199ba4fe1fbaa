/// A resource person of an event.
package struct Speaker: Sendable, Hashable {
  package let name: String
  package let position: String?
  package let institution: String?

  package init(name: String, position: String? = nil, institution: String? = nil) {
    self.name = name
    self.position = position
    self.institution = institution
  }
}
