import KimModel
import KimPages
import KimTheme

/// Every KIM of the index, grouped by region.
struct DirectoryPage {
  let index: ProvinceIndex
  let frame: SiteFrame
  let villages: Asset?

  var output: Output {
    let intro = "\(NumberText.grouped(index.summaries.count)) KIM di \(index.region.fullName)."
    let head = PageHead(
      path: .directory, title: "Semua KIM", description: intro, section: .directory,
      usesScript: true)
    return frame.page(
      .directory, head,
      DirectoryView(
        breadcrumbs: [LinkView(label: "Beranda", url: "index.html")], title: "Semua KIM",
        intro: intro, groups: groups, villagesScript: villages?.path.string ?? ""))
  }

  private var groups: [DirectoryGroupView] {
    var groups: [DirectoryGroupView] = []
    func add(_ id: String, _ name: String, _ shortName: String, _ summaries: [SiteSummary]) {
      guard !summaries.isEmpty else { return }
      groups.append(
        DirectoryGroupView(
          id: "w-\(id)", name: name, shortName: shortName,
          countText: "\(NumberText.grouped(summaries.count)) KIM",
          kims: summaries.map { KimRowView($0, toRoot: "") }))
    }
    add("induk", "Tingkat \(index.region.fullName)", index.region.shortName, index.tree.own)
    for node in index.tree.nodes {
      let id = node.region.code.string.replacing(".", with: "-")
      add(id, node.region.fullName, node.region.shortName, node.summaries)
    }
    add("lain", "Wilayah lain", "Wilayah lain", index.tree.elsewhere)
    return groups
  }
}
