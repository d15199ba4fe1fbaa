/// The page of the index on which a KIM stands with its neighbours.
package struct DistrictPage: Sendable, Hashable {
  /// `Kecamatan Babat Toman`.
  package let name: String
  /// From the index's root.
  package let path: OutputPath
}

extension RegionTable {
  /// The names of the regions right below one, as addresses have them: of two that have one name the
  /// later gets its code too.
  ///
  /// Regencies are known without their kind; cities keep it: a city often has a regency's name.
  package func pageNames(below code: RegionCode) -> [(region: Region, name: Slug)] {
    var taken: Set<Slug> = []
    return children(of: code).compactMap { region in
      guard region.code.level < .village,
        let slug = Slug(of: region.kind == .regency ? region.shortName : region.name)
      else { return nil }
      return (
        region,
        taken.insert(slug).inserted ? slug : slug.followed(by: region.code.lastPart)
      )
    }
  }

  /// The page of the smallest region around a code that has one, below the index's own region.
  package func pagePath(
    around code: RegionCode, in root: RegionCode
  ) -> (code: RegionCode, path: OutputPath)? {
    var found: (code: RegionCode, path: OutputPath)?
    var above = root
    var regency: Slug?
    while let entry = pageNames(below: above).first(where: { code.isWithin($0.region.code) }) {
      found = (entry.region.code, IndexPaths.region(entry.name, in: regency))
      above = entry.region.code
      regency = entry.name
    }
    return found
  }
}
