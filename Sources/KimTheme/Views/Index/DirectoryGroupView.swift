package import KimTemplate

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
    .flag("hasKims", "kims is not empty") { !$0.kims.isEmpty },
  ]
}
