/// The office that mentors the KIM of an index, usually a Diskominfo.
package struct Mentor: Sendable, Hashable {
  package let name: String
  package let address: String?
  package let whatsapp: PhoneNumber?
  package let email: String?
  package let url: String?

  package init(
    name: String, address: String? = nil, whatsapp: PhoneNumber? = nil, email: String? = nil,
    url: String? = nil
  ) {
    self.name = name
    self.address = address
    self.whatsapp = whatsapp
    self.email = email
    self.url = url
  }
}
