package import KimTemplate

/// All KIM of the index.
package struct DirectoryView: View {
  package let breadcrumbs: [LinkView]
  package let title: String
  package let intro: String
  package let groups: [DirectoryGroupView]
  package let villagesScript: String

  package init(
    breadcrumbs: [LinkView] = [], title: String, intro: String, groups: [DirectoryGroupView] = [],
    villagesScript: String
  ) {
    self.breadcrumbs = breadcrumbs
    self.title = title
    self.intro = intro
    self.groups = groups
    self.villagesScript = villagesScript
  }

  package static let name = "directory"

  package static let fields: [ViewField<Self>] = [
    .list("breadcrumbs", "the way from the home page") { $0.breadcrumbs },
    .flag("hasBreadcrumbs", "breadcrumbs is not empty") { !$0.breadcrumbs.isEmpty },
    .text("title", "its name") { $0.title },
    .text("intro", "one sentence about it") { $0.intro },
    .list("groups", "by region") { $0.groups },
    .flag("hasGroups", "groups is not empty") { !$0.groups.isEmpty },
    .text(
      "villagesScript", "a script with the names of all villages, for the search"
    ) { $0.villagesScript },
  ]
}
