package import KimTemplate

/// The posts of a month.
package struct ArchiveMonthView: View {
  package let label: String
  package let posts: [Prepared<CardView>]
  package let bulletinUrl: String

  package init(
    label: String, posts: [Prepared<CardView>] = [], bulletinUrl: String = ""
  ) {
    self.label = label
    self.posts = posts
    self.bulletinUrl = bulletinUrl
  }

  package static let name = "month"

  package static let fields: [ViewField<Self>] = [
    .text("label", "its name") { $0.label },
    .list("posts", "newest first") { $0.posts },
    .flag("hasPosts", "posts is not empty") { !$0.posts.isEmpty },
    .text("bulletinUrl", "the month as a sheet to print; may be empty") { $0.bulletinUrl },
  ]
}
