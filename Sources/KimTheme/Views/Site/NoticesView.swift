package import KimTemplate

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
    .flag("hasBreadcrumbs", "breadcrumbs is not empty") { !$0.breadcrumbs.isEmpty },
    .text("title", "its name") { $0.title },
    .text("intro", "one sentence about it") { $0.intro },
    .list("broadcasts", "newest first") { $0.broadcasts },
    .flag("hasBroadcasts", "broadcasts is not empty") { !$0.broadcasts.isEmpty },
  ]
}
