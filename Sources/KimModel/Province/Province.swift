/// What `_provinsi/provinsi.yml` says of the index.
package struct Province: Sendable {
  /// The index's name: `KIM Sumatera Selatan`.
  package var title: String
  /// What it covers: a province or a regency.
  package var code: RegionCode
  package var description: String
  /// Where it is published; nil while that is not decided.
  package var webAddress: WebAddress?
  package var zone: TimeZoneName
  package var theme: String
  package var colour: Colour?
  package var mentor: Mentor?
  package var limits = Limits()
  /// How many villages shall have a KIM at the end of a year.
  package var targets: [Int: Int] = [:]
  package var activity = ActivityLimits()

  package init(
    title: String, code: RegionCode, description: String = "", webAddress: WebAddress? = nil,
    zone: TimeZoneName = .wib, theme: String = Province.defaultTheme
  ) {
    self.title = title
    self.code = code
    self.description = description
    self.webAddress = webAddress
    self.zone = zone
    self.theme = theme
  }

  package static let defaultTheme = "nusantara"
}
