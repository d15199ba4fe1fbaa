package import KimDiagnostics

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
  /// The theme of all sites, whatever they choose; nil: each chooses.
  package var requiredTheme: String?
  /// Of the index's own pages; nil for Indonesian.
  package var language: LanguageTag?
  /// Where it is written.
  package var languagePlace: Place?
  package var colour: Colour?
  package var mentor: Mentor?
  package var limits = Limits()
  /// How many villages shall have a KIM at the end of a year.
  package var targets: [Int: Int] = [:]
  package var activity = ActivityLimits()
  /// Whether sites have a page to write on.
  package var hasWritingPages = true
  /// Where the content is kept, for those who write there themselves.
  package var repository: ContentRepository?

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

/// When a KIM counts as active, by the days since its newest post.
package struct ActivityLimits: Sendable, Hashable {
  package var activeDays = 30
  package var rareDays = 90

  package init() {}
}

/// What one writer may take; past a limit, that post or site is left out.
package struct Limits: Sendable, Hashable {
  package var postBytes = 1 << 20
  package var frontMatterBytes = 64 << 10
  package var photoBytes = 25_000_000
  package var filesPerSite = 5000
  /// Levels of nested Markdown.
  package var markdownDepth = 100

  /// What building one site may take: seconds of the processor's time, without the photos, and bytes.
  package var buildSeconds = 30
  /// After so many seconds a site's photos that are not made yet are left to the next build.
  package var photoSeconds = 1800
  package var buildMemoryBytes = 1 << 30

  package init() {}
}
