package import KimTemplate

/// A post.
package struct PostView: View {
  package let breadcrumbs: [LinkView]
  package let type: String
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
    breadcrumbs: [LinkView] = [], type: String, title: String, summary: String = "",
    author: String = "", editor: String = "", isOfficial: Bool = false,
    isSheet: Bool = false, date: String, dateText: String, updated: String = "",
    updatedText: String, place: String = "",
    expiredText: String = "", photo: PhotoView? = nil, gallery: [PhotoView] = [],
    facts: [FactView] = [], verdict: VerdictView? = nil, response: ResponseView? = nil,
    invitation: InvitationView? = nil, action: LinkView? = nil, steps: [TextItemView] = [],
    requirements: [TextItemView] = [],
    body: HTML, references: [ReferenceView] = [], topics: [TopicView] = [], shareUrl: String = "",
    permalink: String,
    newer: LinkView? = nil, older: LinkView? = nil, related: [Prepared<CardView>] = []
  ) {
    self.breadcrumbs = breadcrumbs
    self.type = type
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
    .flag("hasBreadcrumbs", "breadcrumbs is not empty") { !$0.breadcrumbs.isEmpty },
    .text("type", "what it is: Berita, Kegiatan, …") { $0.type },
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
    .flag("hasGallery", "gallery is not empty") { !$0.gallery.isEmpty },
    .list("facts", "what the front matter says beyond the text") { $0.facts },
    .flag("hasFacts", "facts is not empty") { !$0.facts.isEmpty },
    .record("verdict", "what checking a rumour found") { $0.verdict },
    .record("response", "what became of a wish") { $0.response },
    .record("invitation", "how a resident takes part") { $0.invitation },
    .record("action", "what a reader can do") { $0.action },
    .list("steps", "the steps of a service") { $0.steps },
    .flag("hasSteps", "steps is not empty") { !$0.steps.isEmpty },
    .list("requirements", "what a service asks for") { $0.requirements },
    .flag("hasRequirements", "requirements is not empty") { !$0.requirements.isEmpty },
    .html("body", "the text") { $0.body },
    .list("references", "its sources") { $0.references },
    .flag("hasReferences", "references is not empty") { !$0.references.isEmpty },
    .list("topics", "its topics") { $0.topics },
    .flag("hasTopics", "topics is not empty") { !$0.topics.isEmpty },
    .text("shareUrl", "a link that shares it on WhatsApp; may be empty") { $0.shareUrl },
    .text("permalink", "the post's own address, to be copied") { $0.permalink },
    .record("newer", "the next post") { $0.newer },
    .record("older", "the post before") { $0.older },
    .flag("hasNeighbours", "there is a post before or after") {
      $0.newer != nil || $0.older != nil
    },
    .list("related", "posts on the same topics") { $0.related },
    .flag("hasRelated", "related is not empty") { !$0.related.isEmpty },
  ]
}
