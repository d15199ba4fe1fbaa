import KimModel

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
    var taken: Set<Slug> = []
    return regions.children(of: code).compactMap { region in
      guard region.code.level < .village, let slug = Self.slug(of: region) else { return nil }
      let name =
        taken.insert(slug).inserted ? slug : slug.followed(by: region.code.lastPart)
      return node(region, name: name, path: IndexPaths.region(name, in: regency))
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

  /// Regencies are known without their kind; cities keep it: a city often has a regency's name.
  private static func slug(of region: Region) -> Slug? {
    Slug(of: region.kind == .regency ? region.shortName : region.name)
  }

  static func isBefore(_ left: SiteSummary, _ right: SiteSummary) -> Bool {
    let (leftCode, rightCode) = (left.locality.code, right.locality.code)
    if leftCode != rightCode { return leftCode < rightCode }
    return left.name == right.name ? left.id < right.id : left.name < right.name
  }
}
