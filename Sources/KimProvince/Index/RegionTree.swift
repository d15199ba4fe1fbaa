import KimModel

/// The regions of an index as a tree of pages, with the KIM of each.
struct RegionTree: Sendable {
  /// A region with a page of its own: a regency or a district.
  struct Node: Sendable {
    let region: Region
    /// Its name in addresses, which no other region beside it has: `musi-banyuasin`.
    let name: Slug
    let path: OutputPath
    /// Those with pages of their own; empty for a district.
    let children: [Node]
    /// The villages of a district.
    let villages: [Region]
    /// KIM of this region and of all regions in it, in the order of their codes and names.
    let summaries: [SiteSummary]
    /// How many villages it has, and how many of them have a KIM.
    let villageCount: Int
    let coveredVillageCount: Int

    /// As it stands in a list of its kind.
    var listName: String { region.code.level == .regency ? region.name : region.fullName }

    var postCount: Int { summaries.reduce(0) { $0 + $1.postCount } }
  }

  /// The regions one level below the index's own.
  let nodes: [Node]
  /// KIM of the index's own level: province-wide forums, thematic ones.
  let own: [SiteSummary]
  /// KIM whose region is not in the list, or not in this index.
  let elsewhere: [SiteSummary]

  init(root: RegionCode, regions: RegionTable, summaries: [SiteSummary]) {
    let builder = RegionTreeBuilder(regions: regions, summaries: summaries)
    nodes = builder.nodes(below: root)
    own = summaries.filter { $0.locality.code == root }.sorted(by: RegionTreeBuilder.isBefore)
    let placed = Set(nodes.flatMap(\.summaries).map(\.id)).union(own.map(\.id))
    elsewhere = summaries.filter { !placed.contains($0.id) }.sorted(by: RegionTreeBuilder.isBefore)
  }

  /// Every node, parents before children.
  var all: [Node] { nodes.flatMap { [$0] + $0.children } }

  var villageCount: Int { nodes.reduce(0) { $0 + $1.villageCount } }
  var coveredVillageCount: Int { nodes.reduce(0) { $0 + $1.coveredVillageCount } }
}

/// Makes the tree of an index's regions out of the official list and the KIM.
struct RegionTreeBuilder {
  private let regions: RegionTable
  private let byRegion: [RegionCode: [SiteSummary]]

  init(regions: RegionTable, summaries: [SiteSummary]) {
    self.regions = regions
    byRegion = Dictionary(grouping: summaries, by: \.locality.code)
  }

  /// The regions below one.
  ///
  /// - Parameter regency: the name of the one that they are in, if that has a page itself.
  func nodes(below code: RegionCode, in regency: Slug? = nil) -> [RegionTree.Node] {
    regions.pageNames(below: code).map { region, name in
      node(region, name: name, path: IndexPaths.region(name, in: regency))
    }
  }

  private func node(_ region: Region, name: Slug, path: OutputPath) -> RegionTree.Node {
    let children = nodes(below: region.code, in: name)
    let villages = regions.children(of: region.code).filter { $0.code.level == .village }
    let below =
      children.flatMap(\.summaries) + villages.flatMap { byRegion[$0.code] ?? [] }
      + unlisted(in: region, villages: villages)
    let covered = villages.count { byRegion[$0.code] != nil }
    return RegionTree.Node(
      region: region, name: name, path: path, children: children, villages: villages,
      summaries: ((byRegion[region.code] ?? []) + below).sorted(by: Self.isBefore),
      villageCount: villages.count + children.reduce(0) { $0 + $1.villageCount },
      coveredVillageCount: covered + children.reduce(0) { $0 + $1.coveredVillageCount })
  }

  /// KIM with a code below this region that the list does not have: listed all the same.
  private func unlisted(in region: Region, villages: [Region]) -> [SiteSummary] {
    let codes = byRegion.keys.filter { $0.parent == region.code && regions[$0] == nil }
    return codes.sorted().flatMap { byRegion[$0] ?? [] }
  }

  static func isBefore(_ left: SiteSummary, _ right: SiteSummary) -> Bool {
    let (leftCode, rightCode) = (left.locality.code, right.locality.code)
    if leftCode != rightCode { return leftCode < rightCode }
    return left.name == right.name ? left.id < right.id : left.name < right.name
  }
}
