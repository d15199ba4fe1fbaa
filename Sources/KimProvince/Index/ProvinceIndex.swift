import KimModel

/// All that the index's pages are made of.
struct ProvinceIndex {
  let context: ProvinceContext
  let pages: [Page]
  /// In the order of their ids.
  let summaries: [SiteSummary]
  let tree: RegionTree

  init(context: ProvinceContext, pages: [Page], summaries: [SiteSummary]) {
    self.context = context
    self.pages = pages
    self.summaries = summaries
    tree = RegionTree(
      root: context.province.code, regions: context.regions, summaries: summaries)
  }

  var province: Province { context.province }
  var home: WebAddress? { context.province.webAddress }

  /// Broadcasts that hold on the day, for whatever region.
  var broadcasts: [Broadcast] {
    context.broadcasts.filter { $0.isShown(in: province.code, on: context.day) }
  }

  /// The region that the index covers.
  var region: Region {
    context.regions[province.code] ?? Region(code: province.code, name: province.code.string)
  }

  /// What the regions one level below the index are.
  var partsTitle: String {
    province.code.level == .province ? "Per kabupaten dan kota" : "Per kecamatan"
  }

  /// Feeds need absolute addresses, and something to tell.
  var hasFeed: Bool { home != nil && summaries.contains { !$0.newest.isEmpty } }
}
