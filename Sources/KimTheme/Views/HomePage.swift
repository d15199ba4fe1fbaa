package import KimTemplate

/// A KIM's home page.
package struct HomeView: View {
  package let cover: PhotoView?
  package let motif: String
  package let quickLinks: [LinkView]
  package let broadcasts: [NoticeView]
  package let broadcastsUrl: String
  package let newest: [Prepared<CardView>]
  package let events: [EventView]
  package let eventsUrl: String
  package let sections: [HomeSectionView]
  package let shelves: ShelvesView
  package let about: String
  package let numbers: [NumberView]
  package let joinText: String
  package let joinUrl: String
  package let mentor: MentorView?

  package init(
    cover: PhotoView? = nil, motif: String = "", quickLinks: [LinkView] = [],
    broadcasts: [NoticeView] = [], broadcastsUrl: String, newest: [Prepared<CardView>] = [],
    events: [EventView] = [], eventsUrl: String, sections: [HomeSectionView] = [],
    shelves: ShelvesView = ShelvesView(), about: String = "", numbers: [NumberView] = [],
    joinText: String, joinUrl: String = "",
    mentor: MentorView? = nil
  ) {
    self.cover = cover
    self.motif = motif
    self.quickLinks = quickLinks
    self.broadcasts = broadcasts
    self.broadcastsUrl = broadcastsUrl
    self.newest = newest
    self.events = events
    self.eventsUrl = eventsUrl
    self.sections = sections
    self.shelves = shelves
    self.about = about
    self.numbers = numbers
    self.joinText = joinText
    self.joinUrl = joinUrl
    self.mentor = mentor
  }

  package static let name = "home"

  package static let fields: [ViewField<Self>] = [
    .record("cover", "a wide photo of the place") { $0.cover },
    .text("motif", "classes of the pattern that stands for the place: motif-ombak ragam-2") {
      $0.motif
    },
    .list("quickLinks", "what residents come for: services, events, wishes, a conversation") {
      $0.quickLinks
    },
    .list("broadcasts", "broadcasts that reach this KIM, but for urgent ones") { $0.broadcasts },
    .text("broadcastsUrl", "the page of all broadcasts") { $0.broadcastsUrl },
    .list("newest", "the newest posts") { $0.newest },
    .list("events", "the next events") { $0.events },
    .text("eventsUrl", "the list of all events") { $0.eventsUrl },
    .list("sections", "types of posts with their newest, but for those above") { $0.sections },
    .record("shelves", "the same posts by what readers look for, for other layouts") {
      $0.shelves
    },
    .text("about", "a few sentences about the KIM; may be empty") { $0.about },
    .list("numbers", "the KIM in numbers") { $0.numbers },
    .text("joinText", "how to take part") { $0.joinText },
    .text("joinUrl", "a link that begins a conversation; may be empty") { $0.joinUrl },
    .record("mentor", "the office that mentors the KIM") { $0.mentor },
  ]
}

/// What a home page can show beside the news, by what readers look for; a theme shows what its
/// layout is about.
package struct ShelvesView: View {
  package var stories: [Prepared<CardView>] = []
  package var products: HomeSectionView?
  package var places: HomeSectionView?
  package var services: HomeSectionView?
  package var documents: HomeSectionView?
  package var pictures: HomeSectionView?
  package var videos: HomeSectionView?

  package init() {}

  package static let name = "shelves"

  package static let fields: [ViewField<Self>] = [
    .list("stories", "the newest of what happens: newest without the types that have a shelf") {
      $0.stories
    },
    .record("products", "what residents sell") { $0.products },
    .record("places", "sights") { $0.places },
    .record("services", "services of the office") { $0.services },
    .record("documents", "documents") { $0.documents },
    .record("pictures", "galleries") { $0.pictures },
    .record("videos", "the newest posts with a video") { $0.videos },
  ]
}

/// One type of posts on the home page.
package struct HomeSectionView: View {
  package let id: String
  package let label: String
  package let url: String
  package let isShelf: Bool
  package let items: [Prepared<CardView>]

  package init(
    id: String, label: String, url: String, isShelf: Bool = false,
    items: [Prepared<CardView>] = []
  ) {
    self.id = id
    self.label = label
    self.url = url
    self.isShelf = isShelf
    self.items = items
  }

  package static let name = "section"

  package static let fields: [ViewField<Self>] = [
    .text("id", "an id for the heading") { $0.id },
    .text("label", "its name") { $0.label },
    .text("url", "the list of all of them") { $0.url },
    .flag("isShelf", "its type has a shelf of its own: products, places, …") { $0.isShelf },
    .list("items", "the newest") { $0.items },
  ]
}

/// The office that mentors a KIM.
package struct MentorView: View {
  package let name: String
  package let text: String
  package let links: [LinkView]

  package init(
    name: String, text: String, links: [LinkView] = []
  ) {
    self.name = name
    self.text = text
    self.links = links
  }

  package static let name = "mentor"

  package static let fields: [ViewField<Self>] = [
    .text("name", "its name") { $0.name },
    .text("text", "what it does") { $0.text },
    .list("links", "ways to reach it") { $0.links },
  ]
}
