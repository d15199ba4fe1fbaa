import KimModel
import KimTheme

/// All that the index's pages are made of.
struct ProvinceIndex: Sendable {
  let context: ProvinceContext
  let pages: [Page]
  /// In the order of their ids.
  let summaries: [SiteSummary]
  let tree: RegionTree
  /// What its pages say beside the content.
  let texts: Texts

  init(context: ProvinceContext, pages: [Page], summaries: [SiteSummary], texts: Texts) {
    self.context = context
    self.pages = pages
    self.summaries = summaries
    self.texts = texts
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
    texts[province.code.level == .province ? .perKabupaten : .perKecamatan]
  }

  /// Feeds need absolute addresses, and something to tell.
  /// What it says of itself in a sentence.
  var description: String {
    province.description.isEmpty
      ? texts(.indeksPengantar, region.shortName) : province.description
  }

  var hasFeed: Bool { home != nil && summaries.contains { !$0.newest.isEmpty } }
}
