/// What a region has to offer to an investor or buyer.
package struct Potential: Sendable, Hashable {
  package let commodity: String?
  package let area: String?
  package let access: String?
  package let contact: String?

  package init(commodity: String?, area: String?, access: String?, contact: String?) {
    self.commodity = commodity
    self.area = area
    self.access = access
    self.contact = contact
  }
}
