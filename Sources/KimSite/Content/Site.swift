import KimContent
import KimModel
import KimTheme

/// A KIM's content together with where it is: all that its pages are made of.
///
/// A class, because what makes each kind of page holds it: all of it is constant, and what many
/// pages ask for is found out once.
final class Site: Sendable {
  let id: SiteID
  let profile: SiteProfile
  /// Newest first.
  let posts: [Post]
  let pages: [Page]
  let slice: ProvinceSlice
  /// Types that have posts, in the order of the menu, each with its posts, newest first.
  let sections: [(type: PostType, posts: [Post])]
  /// By name, each with its posts, newest first.
  let topics: [(topic: Topic, posts: [Post])]
  let place: String
  /// The address of the site; nil while the index has none.
  let home: WebAddress?
  /// What its list of public information has, in the order of that.
  let records: [PublicRecord]
  /// Every post as lists show it.
  /// The same in the index's language.
  let indexRecords: [PublicRecord]
  let cards: PostCards
  let voices: SiteVoices

  init(id: SiteID, content: SiteContent, slice: ProvinceSlice, voices: SiteVoices) {
    self.id = id
    self.slice = slice
    self.voices = voices
    cards = PostCards(content.posts, voices.own.texts)
    profile = content.profile
    posts = content.posts
    pages = content.pages
    let byType = Dictionary(grouping: content.posts, by: \.type)
    sections = PostType.allCases.compactMap { type in byType[type].map { (type, $0) } }
    topics = Self.topics(of: content.posts)
    let place = slice.locality.description(named: content.profile.regionName)
    self.place = place
    home = content.profile.webAddress ?? slice.province.webAddress?.appending(id)
    let village = place.split(separator: ",").first.map(String.init) ?? ""
    func records(_ texts: Texts) -> [PublicRecord] {
      content.posts.compactMap {
        PublicRecord($0, of: content.profile.name, place: village, texts)
      }.sorted(by: PublicRecord.isBefore)
    }
    self.records = records(voices.own.texts)
    indexRecords =
      voices.index.language == voices.own.texts.language
      ? self.records : records(voices.index)
  }

  /// What its pages say beside their content.
  var texts: Texts { voices.own.texts }
  /// What the index says of it.
  var indexTexts: Texts { voices.index }

  /// What the page of a post says.
  func texts(of post: Post) -> Texts { voices.theme(of: post).texts }

  private static func topics(of posts: [Post]) -> [(topic: Topic, posts: [Post])] {
    var groups: [Slug: (topic: Topic, posts: [Post])] = [:]
    for post in posts {
      for topic in post.fields.topics {
        groups[topic.slug, default: (topic, [])].posts.append(post)
      }
    }
    return groups.keys.sorted().compactMap { groups[$0] }
  }

  /// `Kabupaten Musi Banyuasin` of KIM Kecamatan Sekayu: what the name says is not said again; so
  /// it may be empty.
  var placeBesideName: String {
    let parts = place.split(separator: ", ")
    guard let first = parts.first, profile.name.hasSuffix(first) else { return place }
    return parts.dropFirst().joined(separator: ", ")
  }

  var locality: Locality { slice.locality }
  var province: Province { slice.province }
  var zone: TimeZoneName { slice.province.zone }
  var addresses: SiteAddresses { SiteAddresses(id: id, profile: profile, province: province) }

  /// Posts that still hold, pinned ones first.
  var current: [Post] {
    let valid = posts.filter { !$0.type.isEvent && !$0.hasExpired(on: slice.day) }
    return valid.filter(\.fields.isPinned) + valid.filter { !$0.fields.isPinned }
  }

  /// The latest first.
  var events: [Post] { sections.first { $0.type.isEvent }?.posts ?? [] }

  /// Events that are not over, the next one first.
  var upcoming: [Post] { events.filter { $0.date.last >= slice.day }.reversed() }

  /// Posts that residents must know of at once, until they have ended.
  var urgent: [Post] { posts.filter { $0.isUrgent(on: slice.day) } }
}
