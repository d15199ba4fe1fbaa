package import KimTemplate

/// A list of posts: a type, or a topic.
package struct ListView: View {
  package let breadcrumbs: [LinkView]
  package let title: String
  package let intro: String
  package let posts: [Prepared<CardView>]
  package let invitation: InvitationView?
  package let pagination: PaginationView?

  package init(
    breadcrumbs: [LinkView] = [], title: String, intro: String, posts: [Prepared<CardView>] = [],
    invitation: InvitationView? = nil, pagination: PaginationView? = nil
  ) {
    self.breadcrumbs = breadcrumbs
    self.title = title
    self.intro = intro
    self.posts = posts
    self.invitation = invitation
    self.pagination = pagination
  }

  package static let name = "list"

  package static let fields: [ViewField<Self>] = [
    .list("breadcrumbs", "the way from the home page") { $0.breadcrumbs },
    .flag("hasBreadcrumbs", "breadcrumbs is not empty") { !$0.breadcrumbs.isEmpty },
    .text("title", "its name") { $0.title },
    .text("intro", "one sentence about it") { $0.intro },
    .list("posts", "the posts of this page") { $0.posts },
    .flag("hasPosts", "posts is not empty") { !$0.posts.isEmpty },
    .record("invitation", "how a resident takes part") { $0.invitation },
    .record("pagination", "where there are more pages") { $0.pagination },
  ]
}
