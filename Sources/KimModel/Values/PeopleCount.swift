/// A number of people as its writer gave it: `80`, `± 100`, `40-50 orang`, `ibu-ibu PKK`.
package struct PeopleCount: Sendable, Hashable {
  /// Nil where no one number can be told, so that no statistics count it.
  package let number: Int?
  /// What readers see where the number alone does not say it.
  package let text: String?

  package init(number: Int?, text: String? = nil) {
    self.number = number
    self.text = text
  }
}
