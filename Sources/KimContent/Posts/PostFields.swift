import KimDiagnostics
import KimModel
import KimYAML

/// The front matter of a post, read into types; what depends on other files is still a reference.
struct PostFields {
  var title: String?
  var date: DateSpan?
  /// Whether there is a date that could not be read, which has been said already.
  var hasUnreadableDate = false
  var type: PostType?
  var slug: String?
  var author: String?
  var editor: String?
  var summary: String?
  var location: String?
  var coordinates: Coordinates?
  var cover: PhotoReference?
  var gallery: [PhotoReference] = []
  var topics: [Topic] = []
  var adinda: [Adinda] = []
  var program: String?
  var speakers: [Speaker] = []
  var participants: Int?
  var partners: [String] = []
  var relatedSites: [SiteID] = []
  var relatedLinks: [SiteReference] = []
  var references: [Reference] = []
  var publicInformation: PublicInformation?
  var validUntil: Day?
  var updated: Day?
  var isPinned = false
  var isDraft = false
  var aliases: [OutputPath] = []
  var details: DetailFields = .plain
}

/// A photo that front matter names, not yet looked for.
struct PhotoReference {
  let path: String
  let place: Place
  let alt: String?
  let caption: String?
  let credit: String?
}

/// The fields of one type; a document is still a reference.
enum DetailFields {
  case plain
  case complete(PostDetails)
  case document(path: String, place: Place)
}
