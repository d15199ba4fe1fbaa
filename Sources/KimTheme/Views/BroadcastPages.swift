package import KimTemplate

/// A broadcast, in full.
package struct BroadcastView: View {
  package let breadcrumbs: [LinkView]
  package let title: String
  package let source: String
  package let date: String
  package let dateText: String
  package let facts: [FactView]
  package let body: HTML
  package let shareUrl: String

  package init(
    breadcrumbs: [LinkView] = [], title: String, source: String, date: String, dateText: String,
    facts: [FactView] = [], body: HTML, shareUrl: String = ""
  ) {
    self.breadcrumbs = breadcrumbs
    self.title = title
    self.source = source
    self.date = date
    self.dateText = dateText
    self.facts = facts
    self.body = body
    self.shareUrl = shareUrl
  }

  package static let name = "fullBroadcast"

  package static let fields: [ViewField<Self>] = [
    .list("breadcrumbs", "the way from the home page") { $0.breadcrumbs },
    .text("title", "the headline") { $0.title },
    .text("source", "who sent it") { $0.source },
    .text("date", "as 2023-06-14") { $0.date },
    .text("dateText", "as people read it") { $0.dateText },
    .list("facts", "for whom and until when") { $0.facts },
    .html("body", "the text") { $0.body },
    .text("shareUrl", "a link that shares it on WhatsApp; may be empty") { $0.shareUrl },
  ]
}

/// The broadcasts that reach a KIM.
package struct NoticesView: View {
  package let breadcrumbs: [LinkView]
  package let title: String
  package let intro: String
  package let broadcasts: [NoticeView]

  package init(
    breadcrumbs: [LinkView] = [], title: String, intro: String, broadcasts: [NoticeView] = []
  ) {
    self.breadcrumbs = breadcrumbs
    self.title = title
    self.intro = intro
    self.broadcasts = broadcasts
  }

  package static let name = "broadcasts"

  package static let fields: [ViewField<Self>] = [
    .list("breadcrumbs", "the way from the home page") { $0.breadcrumbs },
    .text("title", "its name") { $0.title },
    .text("intro", "one sentence about it") { $0.intro },
    .list("broadcasts", "newest first") { $0.broadcasts },
  ]
}

/// A broadcast of the mentor, in short.
package struct NoticeView: View {
  package let url: String
  package let title: String
  package let date: String
  package let dateText: String
  package let summary: String
  package let source: String
  package let validText: String

  package init(
    url: String, title: String, date: String, dateText: String, summary: String = "",
    source: String, validText: String = ""
  ) {
    self.url = url
    self.title = title
    self.date = date
    self.dateText = dateText
    self.summary = summary
    self.source = source
    self.validText = validText
  }

  package static let name = "broadcast"

  package static let fields: [ViewField<Self>] = [
    .text("url", "where its full text is") { $0.url },
    .text("title", "the headline") { $0.title },
    .text("date", "as 2023-06-14") { $0.date },
    .text("dateText", "as people read it") { $0.dateText },
    .text("summary", "may be empty") { $0.summary },
    .text("source", "who sent it") { $0.source },
    .text("validText", "until when it holds; may be empty") { $0.validText },
  ]
}
