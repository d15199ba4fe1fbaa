import KimModel

/// The regions of an index as a tree of pages, with the KIM of each.
struct RegionTree {
  /// A region with a page of its own: a regency or a district.
  struct Node {
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
