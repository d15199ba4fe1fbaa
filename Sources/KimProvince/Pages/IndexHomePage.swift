import KimModel
import KimPages
import KimTemplate
import KimText
import KimTheme

/// The index's home page: search, numbers, what is new, where there are KIM.
struct IndexHomePage {
  let index: ProvinceIndex
  let frame: SiteFrame

  private static let newestCount = 9
  private static let newestPerSite = 2
  /// More than this are for the directory: about 40 kB of rows on a phone.
  private static let listedKims = 300

  var output: Output {
    let head = PageHead(
      path: .home, title: index.province.title, description: index.province.description,
      structuredData: StructuredData(structuredData), section: .home)
    let events = Events(summaries: index.summaries, index: index)
    return frame.page(
      .index, head,
      Record(
        IndexView(
          title: "Kabar desa dari seluruh \(index.region.shortName)",
          intro: index.province.description, numbers: numbers,
          broadcasts: index.broadcasts.map {
            NoticeView(
              $0, url: $0.path.string, source: index.province.mentor?.name ?? index.province.title)
          },
          broadcastsUrl: index.broadcasts.isEmpty ? "" : IndexPaths.broadcasts.string,
          newest: newest, urgentNotices: events.urgentViews(toRoot: ""),
          events: events.nextViews(toRoot: ""), regionsTitle: regionsTitle, regions: regions,
          kims: kims)))
  }

  private var newest: [CardView] {
    NewestPosts.of(index.summaries, count: Self.newestCount, perSite: Self.newestPerSite)
      .cards(toRoot: "")
  }

  private var numbers: [NumberView] {
    let counts = [
      ("KIM", index.summaries.count),
      (index.activeLabel, index.summaries.count(where: index.isActive)),
      ("tulisan", index.summaries.reduce(0) { $0 + $1.postCount }),
      ("desa dan kelurahan", index.tree.villageCount),
    ]
    return counts.map { NumberView(label: $0.0, value: NumberText.grouped($0.1)) }
  }

  private var regionsTitle: String {
    index.province.code.level == .province ? "Kabupaten dan kota" : "Kecamatan"
  }

  private var regions: [RegionRowView] {
    index.tree.nodes.map { RegionRowView($0, toRoot: "") }
  }

  private var kims: [KimRowView] {
    guard index.summaries.count <= Self.listedKims else { return [] }
    return index.summaries.sorted(by: RegionTreeBuilder.isBefore).map {
      KimRowView($0, toRoot: "")
    }
  }

  private var structuredData: JSONValue {
    SchemaOrg.part(
      "WebSite",
      [
        ("name", .string(index.province.title)), ("url", SchemaOrg.text(index.home?.string)),
        ("description", SchemaOrg.text(index.province.description)), ("inLanguage", "id"),
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
