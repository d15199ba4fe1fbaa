/// What a small business of the village sells.
package struct Product: Sendable, Hashable {
  package let owner: String?
  /// In rupiah.
  package let price: Int?
  package let unit: String?
  package let whatsapp: PhoneNumber?
  package let permits: [String]

  package init(
    owner: String?, price: Int?, unit: String?, whatsapp: PhoneNumber?, permits: [String]
  ) {
    self.owner = owner
    self.price = price
    self.unit = unit
    self.whatsapp = whatsapp
    self.permits = permits
  }
}
