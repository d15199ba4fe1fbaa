/// The decision (SK) that a KIM was confirmed by.
package struct Decree: Sendable, Hashable {
  package let number: String?
  package let date: Day?
  package let signer: String?

  package init(number: String?, date: Day?, signer: String?) {
    self.number = number
    self.date = date
    self.signer = signer
  }
}
