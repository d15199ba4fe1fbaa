package import KimTemplate

/// A KIM's news on a screen that nobody touches, in the village's office.
package struct BoardView: View {
  package let title: String
  package let events: [BoardEventView]
  package let lead: BoardNewsView?
  package let photos: [BoardNewsView]
  package let news: [BoardNewsView]
  package let codeUrl: String
  package let address: String
  package let whatsapp: String
  package let script: HTML
  package let scriptHash: String

  package init(
    title: String, events: [BoardEventView] = [], lead: BoardNewsView? = nil,
    photos: [BoardNewsView] = [], news: [BoardNewsView] = [], codeUrl: String = "",
    address: String = "", whatsapp: String = "", script: HTML, scriptHash: String
  ) {
    self.title = title
    self.events = events
    self.lead = lead
    self.photos = photos
    self.news = news
    self.codeUrl = codeUrl
    self.address = address
    self.whatsapp = whatsapp
    self.script = script
    self.scriptHash = scriptHash
  }

  package static let name = "board"

  package static let fields: [ViewField<Self>] = [
    .text("title", "its name") { $0.title },
    .list("events", "what comes next") { $0.events },
    .record("lead", "the newest post with a photo") { $0.lead },
    .list("photos", "newer posts with photos, after that") { $0.photos },
    .list("news", "other new posts") { $0.news },
    .text("codeUrl", "the picture of a QR code that leads to the site; may be empty") {
      $0.codeUrl
    },
    .text("address", "the site's address, to be typed; may be empty") { $0.address },
    .text("whatsapp", "the KIM's number as people write it; may be empty") { $0.whatsapp },
    .html(
      "script",
      "what writes today's day into #hari, hides what is over ([data-sampai]), and loads anew"
    ) { $0.script },
    .text("scriptHash", "its name in the page's policy: sha256-…") { $0.scriptHash },
  ]
}

/// An event on the screen.
package struct BoardEventView: View {
  package let event: EventView
  package let until: String

  package init(event: EventView, until: String) {
    self.event = event
    self.until = until
  }

  package static let name = "boardEvent"

  package static let fields: [ViewField<Self>] = [
    .record("event", "what happens, when and where") { $0.event },
    .text("until", "its last day, as 2023-06-14") { $0.until },
  ]
}

/// A post on the screen.
package struct BoardNewsView: View {
  package let url: String
  package let title: String
  package let type: String
  package let dateText: String
  package let summary: String
  package let photo: PhotoView?

  package init(
    url: String, title: String, type: String, dateText: String, summary: String = "",
    photo: PhotoView? = nil
  ) {
    self.url = url
    self.title = title
    self.type = type
    self.dateText = dateText
    self.summary = summary
    self.photo = photo
  }

  package static let name = "boardNews"

  package static let fields: [ViewField<Self>] = [
    .text("url", "where it leads") { $0.url },
    .text("title", "the headline") { $0.title },
    .text("type", "what it is: Berita, Kegiatan, …") { $0.type },
    .text("dateText", "its day as people read it") { $0.dateText },
    .text("summary", "what it says in short; may be empty") { $0.summary },
    .record("photo", "its photo") { $0.photo },
  ]
}
