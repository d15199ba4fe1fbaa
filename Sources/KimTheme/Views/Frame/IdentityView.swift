package import KimTemplate

/// Who speaks on a site: a KIM, or the index.
package struct IdentityView: View {
  package let name: String
  package let initial: String
  package let place: String
  package let motto: String
  package let logo: PhotoView?
  package let address: String
  package let homeUrl: String

  package init(
    name: String, initial: String, place: String, motto: String = "", logo: PhotoView? = nil,
    address: String = "", homeUrl: String
  ) {
    self.name = name
    self.initial = initial
    self.place = place
    self.motto = motto
    self.logo = logo
    self.address = address
    self.homeUrl = homeUrl
  }

  package static let name = "site"

  package static let fields: [ViewField<Self>] = [
    .text("name", "the name") { $0.name },
    .text("initial", "the first letter of the name, for a site without a logo") { $0.initial },
    .text("place", "what it is and where") { $0.place },
    .text("motto", "the motto; may be empty") { $0.motto },
    .record("logo", "the logo") { $0.logo },
    .text("address", "the postal address; may be empty") { $0.address },
    .text("homeUrl", "the address of the home page") { $0.homeUrl },
  ]
}
