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

  private var texts: Texts { index.texts }

  private static let newestCount = 9
  private static let newestPerSite = 2
  private static let listedKims = 4

  var output: Output {
    let head = PageHead(
      path: .home, title: index.province.title, description: index.description,
      structuredData: StructuredData(structuredData), section: .home)
    let events = Events(summaries: index.summaries, index: index)
    let urgent = events.urgentViews(toRoot: "")
    return frame.page(
      .index, head,
      Record(
        IndexView(
          title: texts(.indeksJudul, index.region.shortName),
          intro: index.description, numbers: numbers,
          broadcasts: index.broadcasts.filter(\.isForReaders).map {
            NoticeView(
              $0, url: $0.path.string, source: index.province.mentor?.name ?? index.province.title,
              texts)
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
    ).withDifferentLeads.cards(toRoot: "", texts)
  }

  private var numbers: [NumberView] {
    let counts = [
      (texts[.angkaKim], index.summaries.count),
      (texts[.angkaAktif], index.summaries.count(where: index.isActive)),
      (texts[.angkaTulisan], index.summaries.reduce(0) { $0 + $1.postCount }),
    ]
    return counts.map { NumberView(label: $0.0, value: texts.number($0.1)) }
  }

  private var asOf: String {
    texts(
      .indeksPer, texts.number(index.tree.villageCount), texts.date(index.context.day))
  }

  private var regionsTitle: String {
    texts[index.province.code.level == .province ? .kabupatenKota : .kolomKecamatan]
  }

  private var map: MapView? {
    RegionMap(
      index.tree.nodes, in: index, toRoot: "",
      sights: IndexItems(.wisata, of: index.summaries).entries
    )?.view
  }

  private var regions: [RegionRowView] {
    index.tree.nodes.map { RegionRowView($0, toRoot: "", texts) }
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
        ("description", SchemaOrg.text(index.description)),
        ("inLanguage", .string(texts.language.code)),
        ("potentialAction", SchemaOrg.search(of: index.home)),
      ])
  }
}

extension RegionRowView {
  /// A region in a list.
  init(_ node: RegionTree.Node, toRoot: String, _ texts: Texts) {
    let kims = node.summaries.count
    let posts = node.postCount
    self.init(
      name: node.region.code.level == .regency ? node.region.name : node.region.fullName,
      url: toRoot + node.path.string,
      countText: kims == 0
        ? texts[.belumAdaKim]
        : "\(texts(.sekianKim, texts.number(kims))) · "
          + texts(.sekianTulisan, texts.number(posts)),
      hasKim: kims > 0)
  }
}
