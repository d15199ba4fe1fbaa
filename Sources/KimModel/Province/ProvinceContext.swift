/// What all sites of one build share: the province's settings, regions and broadcasts, and the time.
package struct ProvinceContext: Sendable {
  package let province: Province
  package let regions: RegionTable
  package let outlines: RegionOutlines
  /// Newest first.
  package let broadcasts: [Broadcast]
  /// "Now": the only clock. Drafts, future posts and ended notices follow it.
  package let moment: Moment
  /// Whether drafts and posts of a later time are built too, for a preview.
  package let includesDrafts: Bool

  package init(
    province: Province, regions: RegionTable, outlines: RegionOutlines = .none,
    broadcasts: [Broadcast] = [], at moment: Moment, includesDrafts: Bool = false
  ) {
    self.province = province
    self.regions = regions
    self.outlines = outlines
    self.broadcasts = broadcasts
    self.moment = moment
    self.includesDrafts = includesDrafts
  }

  /// "Today".
  package var day: Day { moment.day }

  /// The page of the index with the KIM of a region and its neighbours: of its district, or of its
  /// regency.
  private func district(of code: RegionCode) -> DistrictPage? {
    guard let path = regions.pagePath(around: code, in: province.code),
      let region = regions[path.code]
    else { return nil }
    return DistrictPage(name: region.fullName, path: path.path)
  }

  /// The part that a site of this region sees.
  package func slice(for code: RegionCode) -> ProvinceSlice {
    ProvinceSlice(
      province: province, locality: regions.locality(of: code),
      district: district(of: code),
      broadcasts: broadcasts.filter { $0.isForReaders && $0.isShown(in: code, on: day) },
      writersBroadcasts: broadcasts.filter { !$0.isForReaders && $0.isShown(in: code, on: day) },
      day: day, includesDrafts: includesDrafts)
  }
}

/// What a province says to one site, cut to what that site can see.
package struct ProvinceSlice: Sendable {
  package let province: Province
  /// The regions that the site's code lies in.
  package let locality: Locality
  /// Nil for a site that no region's page lists.
  package let district: DistrictPage?
  /// Those for readers that reach the site's region on this day, newest first.
  package let broadcasts: [Broadcast]
  /// Those for writers that do, newest first.
  package let writersBroadcasts: [Broadcast]
  package let day: Day
  package let includesDrafts: Bool
}
