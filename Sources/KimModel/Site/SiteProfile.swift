/// A KIM's `kim.yml`, read and checked.
@dynamicMemberLookup
package struct SiteProfile: Sendable {
  package let name: String
  package let code: RegionCode
  package let level: SiteLevel
  private let optionals: Optionals

  package init(name: String, code: RegionCode, level: SiteLevel, _ optionals: Optionals) {
    self.name = name
    self.code = code
    self.level = level
    self.optionals = optionals
  }

  package subscript<T>(dynamicMember path: KeyPath<Optionals, T>) -> T { optionals[keyPath: path] }

  /// The values that a KIM may leave out.
  package struct Optionals: Sendable {
    package var number: String?
    package var founded: FoundingDate?
    package var decree: Decree?
    package var term: Term?
    /// The term as it was written, where that says more than its two years.
    package var termText: String?
    package var chair: String?
    package var officers: [Officer] = []
    package var memberCount: PeopleCount?
    package var address: String?
    package var mapPlace: MapPlace?
    package var contact: Contact?
    package var email: String?
    package var socialAccounts: [SocialAccount] = []
    package var mentor: String?
    package var cluster: String?
    package var focus: [String] = []
    package var vision: String?
    package var missions: [String] = []
    package var motto: String?
    package var awards: [Award] = []
    package var partners: [String] = []
    package var logo: Photo?
    /// A wide photo of the place.
    package var cover: Photo?
    /// The pattern that the KIM chose.
    package var motif: Motif?
    package var theme: String?
    /// Nil for Indonesian.
    package var language: LanguageTag?
    package var colour: Colour?
    package var status = SiteStatus.active
    package var formerSite: String?
    /// The region's name as the KIM spells it, where it differs from the official list.
    package var regionName: String?
    /// The site's address, if it is published apart from the index.
    package var webAddress: WebAddress?
    /// Whether the site has a page to write on.
    package var hasWritingPage = true

    package init() {}

    package var coordinates: Coordinates? { mapPlace?.point }
    package var whatsapp: PhoneNumber? { contact?.number }
  }
}
