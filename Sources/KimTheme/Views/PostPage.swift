package import KimTemplate

/// A post.
package struct PostView: View {
  package let breadcrumbs: [LinkView]
  package let type: String
  package let typeName: String
  package let title: String
  package let summary: String
  package let author: String
  package let editor: String
  package let isOfficial: Bool
  package let isSheet: Bool
  package let date: String
  package let dateText: String
  package let updated: String
  package let updatedText: String
  package let place: String
  package let expiredText: String
  package let photo: PhotoView?
  package let gallery: [PhotoView]
  package let highlights: [FactView]
  package let facts: [FactView]
  package let verdict: VerdictView?
  package let response: ResponseView?
  package let invitation: InvitationView?
  package let action: LinkView?
  package let steps: [TextItemView]
  package let requirements: [TextItemView]
  package let body: HTML
  package let references: [ReferenceView]
  package let topics: [TopicView]
  package let shareUrl: String
  package let permalink: String
  package let newer: LinkView?
  package let older: LinkView?
  package let related: [Prepared<CardView>]

  package init(
    breadcrumbs: [LinkView] = [], type: String, typeName: String = "", title: String,
    summary: String = "", author: String = "", editor: String = "", isOfficial: Bool = false,
    isSheet: Bool = false, date: String, dateText: String, updated: String = "",
    updatedText: String, place: String = "",
    expiredText: String = "", photo: PhotoView? = nil, gallery: [PhotoView] = [],
    highlights: [FactView] = [], facts: [FactView] = [], verdict: VerdictView? = nil,
    response: ResponseView? = nil,
    invitation: InvitationView? = nil, action: LinkView? = nil, steps: [TextItemView] = [],
    requirements: [TextItemView] = [],
    body: HTML, references: [ReferenceView] = [], topics: [TopicView] = [], shareUrl: String = "",
    permalink: String,
    newer: LinkView? = nil, older: LinkView? = nil, related: [Prepared<CardView>] = []
  ) {
    self.breadcrumbs = breadcrumbs
    self.type = type
    self.typeName = typeName
    self.title = title
    self.summary = summary
    self.author = author
    self.editor = editor
    self.isOfficial = isOfficial
    self.isSheet = isSheet
    self.date = date
    self.dateText = dateText
    self.updated = updated
    self.updatedText = updatedText
    self.place = place
    self.expiredText = expiredText
    self.photo = photo
    self.gallery = gallery
    self.highlights = highlights
    self.facts = facts
    self.verdict = verdict
    self.response = response
    self.invitation = invitation
    self.action = action
    self.steps = steps
    self.requirements = requirements
    self.body = body
    self.references = references
    self.topics = topics
    self.shareUrl = shareUrl
    self.permalink = permalink
    self.newer = newer
    self.older = older
    self.related = related
  }

  package static let name = "post"

  package static let fields: [ViewField<Self>] = [
    .list("breadcrumbs", "the way from the home page") { $0.breadcrumbs },
    .text("type", "what it is: Berita, Kegiatan, …") { $0.type },
    .text("typeName", "the same as jenis says it, for classes: berita, umkm, …") { $0.typeName },
    .text("title", "the headline") { $0.title },
    .text("summary", "the lead; empty where the writer gave none") { $0.summary },
    .text("author", "may be empty") { $0.author },
    .text("editor", "who answers for it; may be empty") { $0.editor },
    .flag("isOfficial", "the KIM itself is the author") { $0.isOfficial },
    .flag("isSheet", "it is made to be printed on one sheet of paper") { $0.isSheet },
    .text("date", "as 2023-06-14") { $0.date },
    .text("dateText", "as people read it") { $0.dateText },
    .text("updated", "as 2023-06-14; may be empty") { $0.updated },
    .text("updatedText", "as people read it") { $0.updatedText },
    .text("place", "may be empty") { $0.place },
    .text("expiredText", "says that a notice has ended; may be empty") { $0.expiredText },
    .record("photo", "the main photo") { $0.photo },
    .list("gallery", "more photos") { $0.gallery },
    .list("highlights", "what a reader came for: a price, day and place, opening hours") {
      $0.highlights
    },
    .list("facts", "what the front matter says beyond the text") { $0.facts },
    .record("verdict", "what checking a rumour found") { $0.verdict },
    .record("response", "what became of a wish") { $0.response },
    .record("invitation", "how a resident takes part") { $0.invitation },
    .record("action", "what a reader can do") { $0.action },
    .list("steps", "the steps of a service") { $0.steps },
    .list("requirements", "what a service asks for") { $0.requirements },
    .html("body", "the text") { $0.body },
    .list("references", "its sources") { $0.references },
    .list("topics", "its topics") { $0.topics },
    .text("shareUrl", "a link that shares it on WhatsApp; may be empty") { $0.shareUrl },
    .text("permalink", "the post's own address, to be copied") { $0.permalink },
    .record("newer", "the next post") { $0.newer },
    .record("older", "the post before") { $0.older },
    .flag("hasNeighbours", "there is a post before or after") {
      $0.newer != nil || $0.older != nil
    },
    .list("related", "posts on the same topics") { $0.related },
  ]
}

/// The result of checking a rumour.
package struct VerdictView: View {
  package let kind: String
  package let symbol: String
  package let label: String
  package let claim: String
  package let origin: String

  package init(
    kind: String, symbol: String, label: String, claim: String, origin: String = ""
  ) {
    self.kind = kind
    self.symbol = symbol
    self.label = label
    self.claim = claim
    self.origin = origin
  }

  package static let name = "verdict"

  package static let fields: [ViewField<Self>] = [
    .text("kind", "hoaks, salah, menyesatkan, satire, benar, or belum-terbukti") { $0.kind },
    .text("symbol", "one character that says the same without colour") { $0.symbol },
    .text("label", "the verdict as people read it") { $0.label },
    .text("claim", "the rumour; may be empty") { $0.claim },
    .text("origin", "when and where it was seen; may be empty") { $0.origin },
  ]
}

/// The answer to a wish or complaint.
package struct ResponseView: View {
  package let status: String
  package let steps: [StatusStepView]
  package let forwardedTo: String
  package let text: String
  package let dateText: String

  package init(
    status: String, steps: [StatusStepView], forwardedTo: String = "", text: String = "",
    dateText: String = ""
  ) {
    self.status = status
    self.steps = steps
    self.forwardedTo = forwardedTo
    self.text = text
    self.dateText = dateText
  }

  package static let name = "response"

  package static let fields: [ViewField<Self>] = [
    .text("status", "diterima, diteruskan, diproses, or selesai") { $0.status },
    .list("steps", "the way it takes, one of them the current one") { $0.steps },
    .text("forwardedTo", "who has to answer; may be empty") { $0.forwardedTo },
    .text("text", "the answer; may be empty") { $0.text },
    .text("dateText", "the day of the answer; may be empty") { $0.dateText },
  ]
}

/// One step of the way that a wish or complaint takes.
package struct StatusStepView: View {
  package let label: String
  package let isCurrent: Bool
  package let isDone: Bool

  package init(label: String, isCurrent: Bool = false, isDone: Bool = false) {
    self.label = label
    self.isCurrent = isCurrent
    self.isDone = isDone
  }

  package static let name = "step"

  package static let fields: [ViewField<Self>] = [
    .text("label", "the step as people read it") { $0.label },
    .flag("isCurrent", "it is here now") { $0.isCurrent },
    .flag("isDone", "it has been here before") { $0.isDone },
  ]
}

/// A source.
package struct ReferenceView: View {
  package let name: String
  package let url: String

  package init(
    name: String, url: String = ""
  ) {
    self.name = name
    self.url = url
  }

  package static let name = "reference"

  package static let fields: [ViewField<Self>] = [
    .text("name", "its name") { $0.name },
    .text("url", "its address; may be empty") { $0.url },
  ]
}

/// A topic.
package struct TopicView: View {
  package let label: String
  package let url: String
  package let count: String

  package init(
    label: String, url: String, count: String
  ) {
    self.label = label
    self.url = url
    self.count = count
  }

  package static let name = "topic"

  package static let fields: [ViewField<Self>] = [
    .text("label", "its name") { $0.label },
    .text("url", "its page") { $0.url },
    .text("count", "how many posts it has") { $0.count },
  ]
}
