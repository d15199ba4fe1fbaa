import KimConcurrency
import KimModel
import KimPages
import KimSearch
import KimTheme

/// What the index's search reads: the posts of all KIM, their names, regions, and the index's own
/// pages.
struct IndexSearch {
  let index: ProvinceIndex

  /// Of one KIM's posts a word leads to so many: its own search has all.
  private static let mostOfSite = 40

  /// - Parameter part: a part of a site's search data; empty if there is none.
  func outputs<Failure: Error>(
    part: @Sendable (SiteID, Int) throws(Failure) -> [UInt8]
  ) throws(Failure) -> [Output] {
    let places = SearchPlaces(index: index)
    let own = OwnDocuments(index: index, places: places)
    let content = own.content
    var merge = SearchMerge(
      expecting: index.summaries.reduce(own.details.count) { $0 + $1.postCount },
      mostOfSource: Self.mostOfSite)
    for site in index.summaries {
      try merge.add(
        documents: part(site.id, 0), root: site.root, detail: site.name,
        place: places.number(of: site.locality.code))
    }
    merge.add(content, details: own.details, places: own.places)
    let empty = merge.part
    let words = try ConcurrentWork.map(Array(SearchData.wordParts)) {
      (number) throws(Failure) in
      var gathered = empty
      for (source, site) in index.summaries.enumerated() {
        try gathered.add(words: part(site.id, number), ofSource: source)
      }
      gathered.add(content, part: number, ofSource: index.summaries.count)
      return gathered.words()
    }
    for part in words { merge.add(part) }
    return merge.outputs(places: places.names)
  }
}

/// The regions by which readers filter results: those right below the index's own.
struct SearchPlaces {
  private let codes: [RegionCode]
  let names: [String]

  init(index: ProvinceIndex) {
    let nodes = index.tree.nodes.prefix(SearchMerge.noPlace)
    codes = nodes.map(\.region.code)
    names = nodes.map(\.region.shortName)
  }

  func number(of code: RegionCode) -> Int {
    guard let region = code.ancestor(at: level) else { return SearchMerge.noPlace }
    return codes.firstIndex(of: region) ?? SearchMerge.noPlace
  }

  private var level: RegionCode.Level { codes.first?.level ?? .regency }
}

/// What only the index knows: KIM, regions, pages.
struct OwnDocuments {
  private(set) var details: [String] = []
  private(set) var places: [Int] = []
  private var collector = SearchCollector()
  private let index: ProvinceIndex
  private let searchPlaces: SearchPlaces

  var content: SearchContent { collector.content }

  init(index: ProvinceIndex, places: SearchPlaces) {
    self.index = index
    searchPlaces = places
    for broadcast in index.broadcasts where broadcast.isForReaders { add(broadcast) }
    for node in index.tree.nodes {
      add(node, in: index.region.fullName)
      for child in node.children { add(child, in: node.region.fullName) }
    }
    for site in index.summaries { add(site) }
    for page in index.pages { add(page) }
  }

  private mutating func begin(_ document: SearchDocument, _ detail: String, _ code: RegionCode?) {
    collector.begin(document)
    details.append(detail)
    places.append(code.map(searchPlaces.number) ?? SearchMerge.noPlace)
  }

  /// A regency or a district, with the villages of that.
  private mutating func add(_ node: RegionTree.Node, in above: String) {
    let kind: SearchDocument.Kind = node.region.code.level == .district ? .district : .regency
    add(node.region, kind, url: node.path.string, note: kims(node.summaries.count), in: above)
    let covered = Set(node.summaries.map(\.locality.code))
    for village in node.villages {
      add(
        village, .village, url: "\(node.path)#\(VillageAnchor.name(of: village.code))",
        note: index.texts[covered.contains(village.code) ? .punyaKim : .belumAdaKim],
        in: node.region.fullName)
    }
  }

  private mutating func add(
    _ region: Region, _ kind: SearchDocument.Kind, url: String, note: String, in above: String
  ) {
    begin(
      SearchDocument(
        number: SearchNumber(ofPath: region.code.string), kind: kind, title: region.fullName,
        url: url),
      "\(above) · \(note)", region.code)
    collector.add(name: region.shortName, .title)
    collector.add(name: region.code.string, .title)
    for name in Nicknames.of(region.shortName) where kind == .regency {
      collector.add(name, .title)
    }
    collector.add(region.shortName, .about)
  }

  private func kims(_ count: Int) -> String {
    count == 0 ? index.texts[.belumAdaKim] : index.texts(.sekianKim, String(count))
  }

  private mutating func add(_ site: SiteSummary) {
    begin(
      SearchDocument(
        number: SearchNumber(ofPath: site.id.string + "/"), kind: .kim, title: site.name,
        url: site.root + SitePaths.home.string, summary: ShortText.cut(site.motto ?? "", to: 100)),
      site.placeBesideName, site.locality.code)
    collector.add(name: KimName.own(of: site.name), .title)
    collector.add(site.name, .about)
    for region in site.locality.regions where region.code.level > .province {
      collector.add(region.shortName, .about)
    }
    collector.add(site.cluster ?? "", .about)
    collector.add(site.motto ?? "", .text)
  }

  private mutating func add(_ page: Page) {
    begin(
      SearchDocument(
        number: SearchNumber(ofPath: page.path.string), kind: .page,
        title: ShortText.bounded(page.title, to: 120), url: page.path.string,
        summary: ShortText.cut(page.summary, to: 100)), index.province.title, nil)
    collector.add(page.title, .title)
    collector.add(page.summary, .text)
    collector.add(html: page.body.html, .text)
  }

  private mutating func add(_ broadcast: Broadcast) {
    begin(
      SearchDocument(
        number: SearchNumber(ofPath: broadcast.path.string), kind: .page,
        title: ShortText.bounded(broadcast.title, to: 120), url: broadcast.path.string,
        summary: ShortText.cut(broadcast.summary, to: 100), day: broadcast.day),
      index.texts[.siaran], broadcast.region)
    collector.add(broadcast.title, .title)
    collector.add("siaran", .about)
    collector.add(broadcast.summary, .text)
    collector.add(html: broadcast.body.html, .text)
  }
}

/// A KIM's name without the words that many have in front of theirs.
enum KimName {
  private static let common: Set = [
    "kim", "desa", "kelurahan", "kecamatan", "kabupaten", "kota", "forum", "fk-kim",
  ]

  /// `Sekayu` of `KIM Kecamatan Sekayu`; the whole name where nothing else is in it.
  static func own(of name: String) -> String {
    let words = name.split(separator: " ")
    let rest = words.drop { common.contains($0.lowercased()) }
    return (rest.isEmpty ? words[...] : rest).joined(separator: " ")
  }
}

/// Where a village stands on the page of its district.
enum VillageAnchor {
  static func name(of code: RegionCode) -> String { "d\(code.lastPart)" }
}
