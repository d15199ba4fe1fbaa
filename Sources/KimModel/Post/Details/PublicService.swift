/// How residents get something done at a public office.
package struct PublicService: Sendable, Hashable {
  package let requirements: [String]
  package let steps: [String]
  package let cost: String?
  package let hours: String?

  package init(requirements: [String], steps: [String], cost: String?, hours: String?) {
    self.requirements = requirements
    self.steps = steps
    self.cost = cost
    self.hours = hours
  }
}
