/// What `kim.yml` says of a KIM.
package struct SiteProfile: Sendable {
  package var name: String
  package var code: RegionCode
  package var level: SiteLevel
  package var number: String?
  package var founded: Day?
  package var decree: Decree?
  package var term: Term?
  package var chair: String?
  package var officers: [Officer] = []
  package var memberCount: Int?
  package var address: String?
  package var coordinates: Coordinates?
  package var whatsapp: PhoneNumber?
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
  package var theme: String?
  package var colour: Colour?
  package var status = SiteStatus.active
  package var formerSite: String?
  package var regionName: String?
  package var webAddress: WebAddress?

  package init(name: String, code: RegionCode, level: SiteLevel) {
    self.name = name
    self.code = code
    self.level = level
  }
}
