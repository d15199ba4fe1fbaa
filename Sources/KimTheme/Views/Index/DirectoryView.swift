package import KimTemplate

/// All KIM of the index.
package struct DirectoryView: View {
  package let breadcrumbs: [LinkView]
  package let title: String
  package let intro: String
  package let groups: [DirectoryGroupView]
  package let villagesScript: String
  package let awards: [AwardView]
  package let circles: [DirectoryGroupView]

  package init(
    breadcrumbs: [LinkView] = [], title: String, intro: String, groups: [DirectoryGroupView] = [],
    villagesScript: String, awards: [AwardView] = [],
    circles: [DirectoryGroupView] = []
  ) {
    self.breadcrumbs = breadcrumbs
    self.title = title
    self.intro = intro
    self.groups = groups
    self.villagesScript = villagesScript
    self.awards = awards
    self.circles = circles
  }

  package static let name = "directory"

  package static let fields: [ViewField<Self>] = [
    .list("breadcrumbs", "the way from the home page") { $0.breadcrumbs },
    .flag("hasBreadcrumbs", "breadcrumbs is not empty") { !$0.breadcrumbs.isEmpty },
    .text("title", "its name") { $0.title },
    .text("intro", "one sentence about it") { $0.intro },
    .list("groups", "by region") { $0.groups },
    .flag("hasGroups", "groups is not empty") { !$0.groups.isEmpty },
    .list("circles", "KIM that belong together other than by region") { $0.circles },
    .flag("hasCircles", "circles is not empty") { !$0.circles.isEmpty },
    .list("awards", "awards of its KIM") { $0.awards },
    .flag("hasAwards", "awards is not empty") { !$0.awards.isEmpty },
    .text(
      "villagesScript", "a script with the names of all villages, for the search"
    ) { $0.villagesScript },
  ]
}
