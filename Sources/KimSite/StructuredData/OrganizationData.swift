import KimModel
import KimPages
import KimText

/// A KIM as schema.org's Organization.
struct OrganizationData {
  let site: Site

  var value: JSONValue {
    let profile = site.profile
    return SchemaOrg.part(
      "Organization",
      [
        ("name", .string(profile.name)), ("url", SchemaOrg.text(site.home?.string)),
        ("slogan", SchemaOrg.text(profile.motto)),
        ("email", SchemaOrg.text(profile.email)),
        ("telephone", profile.whatsapp.map { .string("+\($0.digits)") }),
        ("foundingDate", profile.founded.map { .string($0.description) }),
        ("address", SchemaOrg.text(profile.address)),
        ("areaServed", SchemaOrg.text(site.place)),
        ("location", location),
        ("logo", logo),
        ("memberOf", memberOf),
        ("sameAs", accounts),
      ])
  }

  private var location: JSONValue? {
    SchemaOrg.point(site.profile.coordinates).map { SchemaOrg.part("Place", [("geo", $0)]) }
  }

  private var logo: JSONValue? {
    guard let logo = site.logo, let home = site.home else { return nil }
    return .string(home.appending(logo.files.logo.path))
  }

  private var memberOf: JSONValue? {
    guard let index = site.province.webAddress else { return nil }
    return SchemaOrg.part(
      "Organization",
      [("name", .string(site.province.title)), ("url", .string(index.string))])
  }

  private var accounts: JSONValue? {
    let accounts = site.profile.socialAccounts
    return accounts.isEmpty ? nil : .array(accounts.map { .string($0.url) })
  }
}
