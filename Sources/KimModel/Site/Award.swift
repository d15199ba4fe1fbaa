/// An award that a KIM received.
package struct Award: Sendable, Hashable, Codable {
  package let name: String
  package let giver: String?
  package let year: Int?

  package init(name: String, giver: String?, year: Int?) {
    self.name = name
    self.giver = giver
    self.year = year
  }
}
