package import KimTemplate

/// All KIM of the index.
package struct DirectoryView: View {
  package let breadcrumbs: [LinkView]
  package let title: String
  package let intro: String
  package let groups: [DirectoryGroupView]
  package let searchUrl: String
  package let awards: [AwardView]
  package let circles: [DirectoryGroupView]

  package init(
    breadcrumbs: [LinkView] = [], title: String, intro: String, groups: [DirectoryGroupView] = [],
    searchUrl: String, awards: [AwardView] = [],
    circles: [DirectoryGroupView] = []
  ) {
    self.breadcrumbs = breadcrumbs
    self.title = title
    self.intro = intro
    self.groups = groups
    self.searchUrl = searchUrl
    self.awards = awards
    self.circles = circles
  }

  package static let name = "directory"

  package static let fields: [ViewField<Self>] = [
    .list("breadcrumbs", "the way from the home page") { $0.breadcrumbs },
    .text("title", "its name") { $0.title },
    .text("intro", "one sentence about it") { $0.intro },
    .list("groups", "by region") { $0.groups },
    .list("circles", "KIM that belong together other than by region") { $0.circles },
    .list("awards", "awards of its KIM") { $0.awards },
    .text(
      "searchUrl", "the page that searches villages and posts too"
    ) { $0.searchUrl },
  ]
}

/// The KIM of one region.
package struct DirectoryGroupView: View {
  package let id: String
  package let name: String
  package let shortName: String
  package let countText: String
  package let url: String
  package let kims: [KimRowView]

  package init(
    id: String, name: String, shortName: String, countText: String, url: String = "",
    kims: [KimRowView] = []
  ) {
    self.id = id
    self.name = name
    self.shortName = shortName
    self.countText = countText
    self.url = url
    self.kims = kims
  }

  package static let name = "group"

  package static let fields: [ViewField<Self>] = [
    .text("id", "an id for the heading") { $0.id },
    .text("name", "the region's name") { $0.name },
    .text("shortName", "the region's name without its kind") { $0.shortName },
    .text("countText", "how many") { $0.countText },
    .text("url", "the page with its KIM, where this one has them not") { $0.url },
    .list("kims", "by place") { $0.kims },
  ]
}
