import KimModel
import KimPages
import KimTemplate
import KimText
import KimTheme

/// The index's home page: search, numbers, what is new, where there are KIM.
struct IndexHomePage {
  let index: ProvinceIndex
  let frame: SiteFrame
  /// Whether there is a page of news.
  let hasNews: Bool

  private static let newestCount = 9
  private static let newestPerSite = 2
  private static let listedKims = 4

  var output: Output {
    let head = PageHead(
      path: .home, title: index.province.title, description: index.province.description,
      structuredData: StructuredData(structuredData), section: .home)
    let events = Events(summaries: index.summaries, index: index)
    let urgent = events.urgentViews(toRoot: "")
    return frame.page(
      .index, head,
      Record(
        IndexView(
          title: "Kabar desa dari seluruh \(index.region.shortName)",
          intro: index.province.description, numbers: numbers,
          broadcasts: index.broadcasts.filter(\.isForReaders).map {
            NoticeView(
              $0, url: $0.path.string, source: index.province.mentor?.name ?? index.province.title)
          },
          broadcastsUrl: index.broadcasts.isEmpty ? "" : IndexPaths.broadcasts.string,
          newest: newest(besides: events.urgentShown),
          newsUrl: hasNews ? IndexPaths.news.string : "",
          asOf: asOf,
          urgentNotices: urgent.first, moreUrgent: urgent.more,
          events: events.nextViews(toRoot: ""), strips: HomeStrips(index: index).views,
          regionsTitle: regionsTitle, map: map, regions: regions.filter(\.hasKim),
          otherRegions: regions.filter { !$0.hasKim }, kims: kims)))
  }

  private func newest(besides urgent: [IndexItems.Entry]) -> [CardView] {
    NewestPosts.of(
      index.summaries, count: Self.newestCount, perSite: Self.newestPerSite, besides: urgent
    ).withDifferentLeads.cards(toRoot: "")
  }

  private var numbers: [NumberView] {
    let counts = [
      ("KIM", index.summaries.count),
      ("aktif", index.summaries.count(where: index.isActive)),
      ("tulisan", index.summaries.reduce(0) { $0 + $1.postCount }),
    ]
    return counts.map { NumberView(label: $0.0, value: NumberText.grouped($0.1)) }
  }

  private var asOf: String {
    "dari \(NumberText.grouped(index.tree.villageCount)) desa/kelurahan, "
      + "per \(index.context.day.indonesian)"
  }

  private var regionsTitle: String {
    index.province.code.level == .province ? "Kabupaten dan kota" : "Kecamatan"
  }

  private var map: MapView? {
    RegionMap(
      index.tree.nodes, in: index, toRoot: "",
      sights: IndexItems(.wisata, of: index.summaries).entries
    )?.view
  }

  private var regions: [RegionRowView] {
    index.tree.nodes.map { RegionRowView($0, toRoot: "") }
  }

  /// Those that wrote last: the directory has all.
  private var kims: [KimRowView] {
    let writing = index.summaries.filter { $0.newestDay != nil }
    let sorted = writing.sorted { left, right in
      left.newestDay == right.newestDay
        ? left.id < right.id
        : (left.newestDay ?? index.context.day) > (right.newestDay ?? index.context.day)
    }
    return sorted.prefix(Self.listedKims).map { KimRowView($0, toRoot: "", in: frame) }
  }

  private var structuredData: JSONValue {
    SchemaOrg.part(
      "WebSite",
      [
        ("name", .string(index.province.title)), ("url", SchemaOrg.text(index.home?.string)),
        ("description", SchemaOrg.text(index.province.description)), ("inLanguage", "id"),
        ("potentialAction", SchemaOrg.search(of: index.home)),
      ])
  }
}

extension RegionRowView {
  /// A region in a list.
  init(_ node: RegionTree.Node, toRoot: String) {
    let kims = node.summaries.count
    let posts = node.postCount
    self.init(
      name: node.region.code.level == .regency ? node.region.name : node.region.fullName,
      url: toRoot + node.path.string,
      countText: kims == 0
        ? "belum ada KIM"
        : "\(NumberText.grouped(kims)) KIM · \(NumberText.grouped(posts)) tulisan",
      hasKim: kims > 0)
  }
}
