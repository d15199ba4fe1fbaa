/// The front matter that posts of every type may have, read into types, without what settles a
/// post's address.
package struct PostFields: Sendable {
  package var author: String?
  package var editor: String?
  /// `ringkasan`, which is worth showing above the body.
  package var summary: String?
  package var location: String?
  package var mapPlace: MapPlace?
  /// Whom to ask about it.
  package var contacts: [Contact] = []
  package var accounts: [SocialAccount] = []
  package var program: String?
  package var topics: [Topic] = []
  package var adinda: [Adinda] = []
  package var speakers: [Speaker] = []
  package var participants: PeopleCount?
  package var partners: [String] = []
  package var relatedSites: [SiteID] = []
  /// The home pages of these, with where they are written.
  package var relatedLinks: [SiteReference] = []
  package var references: [Reference] = []
  package var publicInformation: PublicInformation?
  /// How long it is kept, as its writer says it.
  package var retention: String?
  package var validUntil: Day?
  package var updated: Day?
  package var isPinned = false
  /// Nil where it is the site's.
  package var language: LanguageTag?
  /// Paths that redirect to the post.
  package var aliases: [OutputPath] = []

  package init() {}

  package var coordinates: Coordinates? { mapPlace?.point }
}

/// A resource person of an event.
package struct Speaker: Sendable, Hashable {
  package let name: String
  package let position: String?
  package let institution: String?

  package init(name: String, position: String? = nil, institution: String? = nil) {
    self.name = name
    self.position = position
    self.institution = institution
  }
}
