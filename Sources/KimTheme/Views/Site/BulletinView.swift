package import KimTemplate

/// A month of a KIM on paper.
package struct BulletinView: View {
  package let breadcrumbs: [LinkView]
  package let title: String
  package let intro: String
  package let posts: [BulletinItemView]
  package let events: [EventView]
  package let address: String
  package let whatsapp: String

  package init(
    breadcrumbs: [LinkView] = [], title: String, intro: String, posts: [BulletinItemView] = [],
    events: [EventView] = [], address: String = "", whatsapp: String = ""
  ) {
    self.breadcrumbs = breadcrumbs
    self.title = title
    self.intro = intro
    self.posts = posts
    self.events = events
    self.address = address
    self.whatsapp = whatsapp
  }

  package static let name = "bulletin"

  package static let fields: [ViewField<Self>] = [
    .list("breadcrumbs", "the way from the home page") { $0.breadcrumbs },
    .flag("hasBreadcrumbs", "breadcrumbs is not empty") { !$0.breadcrumbs.isEmpty },
    .text("title", "the month") { $0.title },
    .text("intro", "one sentence about it") { $0.intro },
    .list("posts", "the month's posts, newest first") { $0.posts },
    .flag("hasPosts", "posts is not empty") { !$0.posts.isEmpty },
    .list("events", "the month's events, in their order") { $0.events },
    .flag("hasEvents", "events is not empty") { !$0.events.isEmpty },
    .text("address", "the site's own address, to be typed; may be empty") { $0.address },
    .text("whatsapp", "the KIM's number; may be empty") { $0.whatsapp },
  ]
}
