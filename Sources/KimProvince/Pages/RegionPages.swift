import KimModel
import KimPages
import KimTemplate
import KimTheme

/// The pages of the index's regions: regencies, and the districts in them.
struct RegionPages: Sendable {
  let index: ProvinceIndex
  let frame: SiteFrame

  private var texts: Texts { index.texts }

  private static let newestCount = 5
  private static let newestPerSite = 3
  /// A region with more KIM shows its own only: the others are on the pages of their regions.
  private static let listedKims = 60

  /// Each page by itself, so that some can be made side by side.
  var parts: [@Sendable () -> [Output]] {
    index.tree.nodes.flatMap { node in
      [part(node, parent: nil)] + node.children.map { part($0, parent: node) }
    }
  }

  private func part(
    _ node: RegionTree.Node, parent: RegionTree.Node?
  ) -> @Sendable () -> [Output] {
    { [page(node, parent: parent)] }
  }

  private func page(_ node: RegionTree.Node, parent: RegionTree.Node?) -> Output {
    let toRoot = node.path.toRoot
    let title = node.region.fullName
    let intro = intro(node, parent: parent)
    let head = PageHead(
      path: node.path, title: title, description: intro,
      structuredData: breadcrumbs(node, parent: parent))
    var steps = [LinkView(label: texts[.beranda], url: toRoot + IndexPaths.home.string)]
    if let parent {
      steps.append(LinkView(label: parent.region.name, url: toRoot + parent.path.string))
    }
    let events = Events(summaries: node.summaries, index: index)
    let urgent = events.urgentViews(toRoot: toRoot)
    let sections = coverageSections(node)
    return frame.page(
      .region, head,
      Record(
        RegionPageView(
          breadcrumbs: steps, title: title, intro: intro, numbers: numbers(node),
          coverage: coverage(node), villages: villages(node), regionsTitle: texts[.kolomKecamatan],
          // The table of their coverage names them too.
          regions: sections.isEmpty
            ? node.children.map { RegionRowView($0, toRoot: toRoot, texts) } : [],
          kimsTitle: node.villages.isEmpty
            ? texts(.kimDi, title) : texts[.kimKecamatanTematik],
          kims: kims(node), newest: newest(node, besides: events.urgentShown),
          urgentNotices: urgent.first, moreUrgent: urgent.more,
          events: events.nextViews(toRoot: toRoot), sections: sections,
          links: links(node, parent: parent))))
  }

  private func intro(_ node: RegionTree.Node, parent: RegionTree.Node?) -> String {
    let within = parent?.region.fullName ?? index.region.fullName
    return texts(.komunitasDi, node.region.fullName, within)
  }

  private func numbers(_ node: RegionTree.Node) -> [NumberView] {
    let counts = [
      (texts[.angkaKim], node.summaries.count),
      (index.activeLabel, node.summaries.count(where: index.isActive)),
      (texts[.angkaTulisan], node.postCount),
      (texts[.angkaDesaKelurahan], node.villageCount),
    ]
    return counts.map { NumberView(label: $0.0, value: texts.number($0.1)) }
  }

  private func coverage(_ node: RegionTree.Node) -> CoverageView? {
    guard node.villageCount > 0 else { return nil }
    let coverage = VillageCoverage(of: node)
    let parts = [
      (TextKey.sekianDariDesa, coverage.villages), (.sekianDariKelurahan, coverage.urban),
    ].filter { $1.all > 0 }.map { texts($0, String($1.covered), String($1.all)) }
    return CoverageView(
      value: String(node.coveredVillageCount), max: String(node.villageCount),
      text: parts.count > 1
        ? texts(.sudahPunyaKimDua, parts[0], parts[1])
        : texts(.sudahPunyaKim, parts.joined()))
  }

  private func links(_ node: RegionTree.Node, parent: RegionTree.Node?) -> [LinkView] {
    guard parent == nil, !node.summaries.isEmpty else { return [] }
    let toRoot = node.path.toRoot
    let recap = index.province.code.level == .province ? IndexPaths.recap(of: node.name) : nil
    let feed =
      index.home != nil && node.summaries.contains { !$0.newest.isEmpty }
      ? IndexPaths.feed(of: node.name) : nil
    return [(texts[.rekap], recap), (texts[.langgananKabar], feed)].compactMap { label, path in
      path.map { LinkView(label: label, url: toRoot + $0.string) }
    }
  }

  /// Of a regency; a district's own list says which of its villages have none.
  private func coverageSections(_ node: RegionTree.Node) -> [ReportSectionView] {
    guard !node.children.isEmpty else { return [] }
    let table = CoverageTable(nodes: node.children, toRoot: node.path.toRoot, texts: texts)
    let map = RegionMap(node.children, in: index, toRoot: node.path.toRoot)?.view
    return [table.section(title: texts[.cakupanPerKecamatan], map: map)].compactMap { $0 }
  }

  private func villages(_ node: RegionTree.Node) -> [VillageView] {
    let byVillage = Dictionary(grouping: node.summaries, by: \.locality.code)
    return node.villages.map { village in
      VillageView(
        id: VillageAnchor.name(of: village.code), name: village.fullName,
        kims: (byVillage[village.code] ?? []).map {
          KimRowView($0, toRoot: node.path.toRoot, note: $0.countNote(texts))
        })
    }
  }

  private func kims(_ node: RegionTree.Node) -> [KimRowView] {
    let villages = Set(node.villages.map(\.code))
    let notShown = node.summaries.filter { !villages.contains($0.locality.code) }
    let own = notShown.filter { $0.locality.code == node.region.code }
    return (notShown.count <= Self.listedKims ? notShown : own).map {
      KimRowView($0, toRoot: node.path.toRoot, in: frame)
    }
  }

  private func newest(
    _ node: RegionTree.Node, besides urgent: [IndexItems.Entry]
  ) -> [CardView] {
    NewestPosts.of(
      node.summaries, count: Self.newestCount, perSite: Self.newestPerSite, besides: urgent
    ).cards(toRoot: node.path.toRoot, texts)
  }

  private func breadcrumbs(_ node: RegionTree.Node, parent: RegionTree.Node?) -> StructuredData {
    var steps = [(index.province.title, frame.canonical(.home))]
    if let parent { steps.append((parent.region.name, frame.canonical(parent.path))) }
    return .breadcrumbs(steps + [(node.region.fullName, frame.canonical(node.path))])
  }
}
