/// A post that is ready to be laid out: every field read and checked, its Markdown rendered.
///
/// A class, because a dozen pages hold each post: a copy of a struct this wide would count thirty
/// references. All of it is constant.
package final class Post: Sendable {
  /// The file's path below the site's folder.
  package let source: String
  package let type: PostType
  package let path: OutputPath
  package let title: String
  package let date: DateSpan
  /// `ringkasan`, else the body's excerpt, else empty.
  package let summary: String
  /// Whether the writer gave the summary, so that it is worth showing above the body.
  package let hasOwnSummary: Bool
  package let author: String?
  package let editor: String?
  package let location: String?
  package let coordinates: Coordinates?
  package let cover: PostPhoto?
  package let gallery: [PostPhoto]
  package let topics: [Topic]
  package let adinda: [Adinda]
  package let program: String?
  package let speakers: [Speaker]
  package let participants: Int?
  package let partners: [String]
  package let relatedSites: [SiteID]
  /// The same, with where they are written.
  package let relatedLinks: [SiteReference]
  package let references: [Reference]
  package let publicInformation: PublicInformation?
  package let validUntil: Day?
  package let updated: Day?
  package let isPinned: Bool
  /// Paths that redirect to this post.
  package let aliases: [OutputPath]
  package let details: PostDetails
  package let body: RenderedBody

  package init(
    source: String, type: PostType, path: OutputPath, title: String, date: DateSpan,
    summary: String, hasOwnSummary: Bool = false, author: String? = nil, editor: String? = nil,
    location: String? = nil, coordinates: Coordinates? = nil, cover: PostPhoto? = nil,
    gallery: [PostPhoto] = [],
    topics: [Topic] = [], adinda: [Adinda] = [], program: String? = nil, speakers: [Speaker] = [],
    participants: Int? = nil, partners: [String] = [], relatedSites: [SiteID] = [],
    relatedLinks: [SiteReference] = [],
    references: [Reference] = [], publicInformation: PublicInformation? = nil,
    validUntil: Day? = nil, updated: Day? = nil, isPinned: Bool = false,
    aliases: [OutputPath] = [], details: PostDetails, body: RenderedBody
  ) {
    self.source = source
    self.type = type
    self.path = path
    self.title = title
    self.date = date
    self.summary = summary
    self.hasOwnSummary = hasOwnSummary
    self.author = author
    self.editor = editor
    self.location = location
    self.coordinates = coordinates
    self.cover = cover
    self.gallery = gallery
    self.topics = topics
    self.adinda = adinda
    self.program = program
    self.speakers = speakers
    self.participants = participants
    self.partners = partners
    self.relatedSites = relatedSites
    self.relatedLinks = relatedLinks
    self.references = references
    self.publicInformation = publicInformation
    self.validUntil = validUntil
    self.updated = updated
    self.isPinned = isPinned
    self.aliases = aliases
    self.details = details
    self.body = body
  }

  /// Whether its notice has ended on a day.
  package func hasExpired(on day: Day) -> Bool { validUntil.map { $0 < day } ?? false }
}
