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
    .text("title", "the month") { $0.title },
    .text("intro", "one sentence about it") { $0.intro },
    .list("posts", "the month's posts, newest first") { $0.posts },
    .list("events", "the month's events, in their order") { $0.events },
    .text("address", "the site's own address, to be typed; may be empty") { $0.address },
    .text("whatsapp", "the KIM's number; may be empty") { $0.whatsapp },
  ]
}

/// A post of a bulletin.
package struct BulletinItemView: View {
  package let url: String
  package let title: String
  package let type: String
  package let date: String
  package let dateText: String
  package let summary: String

  package init(
    url: String, title: String, type: String, date: String, dateText: String, summary: String = ""
  ) {
    self.url = url
    self.title = title
    self.type = type
    self.date = date
    self.dateText = dateText
    self.summary = summary
  }

  package static let name = "bulletinItem"

  package static let fields: [ViewField<Self>] = [
    .text("url", "where it leads") { $0.url },
    .text("title", "the headline") { $0.title },
    .text("type", "what it is: Berita, Kegiatan, …") { $0.type },
    .text("date", "as 2023-06-14") { $0.date },
    .text("dateText", "as people read it") { $0.dateText },
    .text("summary", "may be empty") { $0.summary },
  ]
}
