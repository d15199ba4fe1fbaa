import KimModel
import KimPages
import KimTheme

extension DirectoryPages {
  /// The KIM of one region.
  struct Group {
    let id: String
    let name: String
    let shortName: String
    let summaries: [SiteSummary]
    /// The page that has its KIM, where this one has not.
    var pagePath: OutputPath?
    /// Whether it can have a page of its own.
    var directoryPath: OutputPath?

    init(id: String, name: String, shortName: String, summaries: [SiteSummary]) {
      self.id = id
      self.name = name
      self.shortName = shortName
      self.summaries = summaries
    }

    init(_ node: RegionTree.Node) {
      self.init(
        id: node.region.code.string.replacing(".", with: "-"), name: node.region.fullName,
        shortName: node.region.shortName, summaries: node.summaries)
      directoryPath = IndexPaths.directory(of: node.name)
    }

    var isRegion: Bool { directoryPath != nil }

    var withoutKims: Group {
      var group = self
      group.pagePath = directoryPath
      return group
    }

    func view(toRoot: String) -> DirectoryGroupView {
      DirectoryGroupView(
        id: "w-\(id)", name: name, shortName: shortName,
        countText: "\(NumberText.grouped(summaries.count)) KIM",
        url: pagePath.map { toRoot + $0.string } ?? "",
        kims: pagePath == nil ? summaries.map { KimRowView($0, toRoot: toRoot) } : [])
    }
  }
}
