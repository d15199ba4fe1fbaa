package import KimTemplate

/// A region in a list.
package struct RegionRowView: View {
  package let name: String
  package let url: String
  package let countText: String
  package let hasKim: Bool

  package init(
    name: String, url: String = "", countText: String, hasKim: Bool = false
  ) {
    self.name = name
    self.url = url
    self.countText = countText
    self.hasKim = hasKim
  }

  package static let name = "regionRow"

  package static let fields: [ViewField<Self>] = [
    .text("name", "its name") { $0.name },
    .text("url", "its page; empty where it has none") { $0.url },
    .text("countText", "how many KIM and posts") { $0.countText },
    .flag("hasKim", "it has a KIM") { $0.hasKim },
  ]
}
