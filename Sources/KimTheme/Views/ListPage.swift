package import KimTemplate

/// A list of posts: a type, or a topic.
package struct ListView: View {
  package let breadcrumbs: [LinkView]
  package let title: String
  package let intro: String
  package let isOneType: Bool
  package let typeName: String
  package let posts: [Prepared<CardView>]
  package let invitation: InvitationView?
  package let pagination: PaginationView?

  package init(
    breadcrumbs: [LinkView] = [], title: String, intro: String, isOneType: Bool = false,
    typeName: String = "", posts: [Prepared<CardView>] = [],
    invitation: InvitationView? = nil, pagination: PaginationView? = nil
  ) {
    self.breadcrumbs = breadcrumbs
    self.title = title
    self.intro = intro
    self.isOneType = isOneType
    self.typeName = typeName
    self.posts = posts
    self.invitation = invitation
    self.pagination = pagination
  }

  package static let name = "list"

  package static let fields: [ViewField<Self>] = [
    .list("breadcrumbs", "the way from the home page") { $0.breadcrumbs },
    .text("title", "its name") { $0.title },
    .text("intro", "one sentence about it") { $0.intro },
    .flag("isOneType", "its posts are of one type, which the title says") { $0.isOneType },
    .text("typeName", "that type as jenis says it, for classes; empty for several") {
      $0.typeName
    },
    .list("posts", "the posts of this page") { $0.posts },
    .record("invitation", "how a resident takes part") { $0.invitation },
    .record("pagination", "where there are more pages") { $0.pagination },
  ]
}

/// The way through a list of several pages.
package struct PaginationView: View {
  package let newerUrl: String
  package let olderUrl: String
  package let pages: [PageNumberView]

  package init(
    newerUrl: String = "", olderUrl: String = "", pages: [PageNumberView] = []
  ) {
    self.newerUrl = newerUrl
    self.olderUrl = olderUrl
    self.pages = pages
  }

  package static let name = "pagination"

  package static let fields: [ViewField<Self>] = [
    .text("newerUrl", "the page before; empty on the first") { $0.newerUrl },
    .text("olderUrl", "the page after; empty on the last") { $0.olderUrl },
    .list("pages", "the numbers to show") { $0.pages },
  ]
}

/// One number of a pagination.
package struct PageNumberView: View {
  package let number: String
  package let url: String
  package let isCurrent: Bool
  package let isGap: Bool

  package init(
    number: String, url: String, isCurrent: Bool = false, isGap: Bool = false
  ) {
    self.number = number
    self.url = url
    self.isCurrent = isCurrent
    self.isGap = isGap
  }

  package static let name = "pageNumber"

  package static let fields: [ViewField<Self>] = [
    .text("number", "the number") { $0.number },
    .text("url", "its page") { $0.url },
    .flag("isCurrent", "it is this page") { $0.isCurrent },
    .flag("isGap", "numbers are left out here") { $0.isGap },
  ]
}

/// How a resident takes part.
package struct InvitationView: View {
  package let title: String
  package let text: String
  package let links: [LinkView]

  package init(title: String, text: String, links: [LinkView] = []) {
    self.title = title
    self.text = text
    self.links = links
  }

  package static let name = "invitation"

  package static let fields: [ViewField<Self>] = [
    .text("title", "what it is about") { $0.title },
    .text("text", "how to go about it") { $0.text },
    .list("links", "where to write") { $0.links },
  ]
}
