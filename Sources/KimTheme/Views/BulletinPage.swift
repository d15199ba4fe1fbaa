package import KimTemplate

/// A month of a KIM on paper.
package struct BulletinView: View {
  package let breadcrumbs: [LinkView]
  package let title: String
  package let intro: String
  package let isShort: Bool
  package let lead: BulletinItemView?
  package let posts: [BulletinItemView]
  package let events: [EventView]
  package let codeUrl: String
  package let address: String
  package let whatsapp: String

  package init(
    breadcrumbs: [LinkView] = [], title: String, intro: String, isShort: Bool = false,
    lead: BulletinItemView? = nil, posts: [BulletinItemView] = [], events: [EventView] = [],
    codeUrl: String = "", address: String = "", whatsapp: String = ""
  ) {
    self.breadcrumbs = breadcrumbs
    self.title = title
    self.intro = intro
    self.isShort = isShort
    self.lead = lead
    self.posts = posts
    self.events = events
    self.codeUrl = codeUrl
    self.address = address
    self.whatsapp = whatsapp
  }

  package static let name = "bulletin"

  package static let fields: [ViewField<Self>] = [
    .list("breadcrumbs", "the way from the home page") { $0.breadcrumbs },
    .text("title", "the month") { $0.title },
    .text("intro", "one sentence about it") { $0.intro },
    .flag("isShort", "there is so little text that a sheet has room for larger letters") {
      $0.isShort
    },
    .record("lead", "the first post: one with a photo if there is any") { $0.lead },
    .list("posts", "the month's other posts, newest first") { $0.posts },
    .list("events", "the month's events, in their order") { $0.events },
    .text("codeUrl", "the picture of a QR code that leads to the site; may be empty") {
      $0.codeUrl
    },
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
  package let photo: PhotoView?
  package let summary: String
  package let paragraphs: [TextItemView]
  package let isCut: Bool

  package init(
    url: String, title: String, type: String, date: String, dateText: String,
    photo: PhotoView? = nil, summary: String = "", paragraphs: [TextItemView] = [],
    isCut: Bool = false
  ) {
    self.url = url
    self.title = title
    self.type = type
    self.date = date
    self.dateText = dateText
    self.photo = photo
    self.summary = summary
    self.paragraphs = paragraphs
    self.isCut = isCut
  }

  package static let name = "bulletinItem"

  package static let fields: [ViewField<Self>] = [
    .text("url", "where it leads") { $0.url },
    .text("title", "the headline") { $0.title },
    .text("type", "what it is: Berita, Kegiatan, …") { $0.type },
    .text("date", "as 2023-06-14") { $0.date },
    .text("dateText", "as people read it") { $0.dateText },
    .record("photo", "the photo of the post that leads") { $0.photo },
    .text("summary", "what the writer says in short; may be empty") { $0.summary },
    .list("paragraphs", "the text, or its first whole sentences") { $0.paragraphs },
    .flag("isCut", "the text goes on") { $0.isCut },
  ]
}
