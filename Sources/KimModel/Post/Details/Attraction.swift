/// A place to visit.
package struct Attraction: Sendable, Hashable {
  package let openingHours: String?
  package let ticket: String?
  package let access: String?
  package let facilities: [String]

  package init(openingHours: String?, ticket: String?, access: String?, facilities: [String]) {
    self.openingHours = openingHours
    self.ticket = ticket
    self.access = access
    self.facilities = facilities
  }
}
