import KimModel

/// The folder that a new site gets: `musi-banyuasin/kim-toman`.
struct SiteName {
  /// Below the content root.
  let path: String

  /// An index of a whole province has a folder for each regency. Where a regency has two villages
  /// of one name, the district is part of the folder's name.
  ///
  /// - Parameter name: the KIM's own, where it is not that of its region.
  init(of region: Region, named name: String? = nil, regions: RegionTable, index: RegionCode) {
    let name = name.map(Self.slug) ?? Self.name(of: region, regions)
    guard index.level == .province, let regency = region.code.ancestor(at: .regency) else {
      path = name
      return
    }
    path = Self.slug(regions[regency]?.shortName ?? regency.string) + "/" + name
  }

  private static func name(of region: Region, _ regions: RegionTable) -> String {
    let name = "kim-" + slug(region.shortName)
    guard isRepeated(region, in: regions), let district = region.code.parent else { return name }
    return name + "-" + slug(regions[district]?.shortName ?? district.string)
  }

  private static func isRepeated(_ region: Region, in regions: RegionTable) -> Bool {
    guard region.code.level == .village, let regency = region.code.ancestor(at: .regency) else {
      return false
    }
    let namesakes = regions.children(of: regency).flatMap { regions.children(of: $0.code) }
      .filter { slug($0.shortName) == slug(region.shortName) }
    return namesakes.count > 1
  }

  private static func slug(_ text: String) -> String { Slug(of: text)?.string ?? "baru" }
}
