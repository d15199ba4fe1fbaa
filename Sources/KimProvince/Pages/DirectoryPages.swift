import KimModel
import KimPages
import KimTemplate
import KimTheme

/// Every KIM of the index, grouped by region; where they are too many for one page, by regency.
struct DirectoryPages {
  let index: ProvinceIndex
  let frame: SiteFrame

  private var texts: Texts { index.texts }

  /// More KIM would make a page heavier than 500 kB, at about 400 bytes each.
  private static let onOnePage = 800
  private static let awardLimit = 40
  private static let circleLimit = 300

  var outputs: [Output] {
    guard index.summaries.count > Self.onOnePage else { return [page(groups: groups)] }
    return [page(groups: groups.map { $0.isRegion ? $0.withoutKims : $0 })]
      + index.tree.nodes.filter { !$0.summaries.isEmpty }.map(part)
  }

  private func page(groups: [Group]) -> Output {
    let intro = texts(
      .sekianKimDi, texts.number(index.summaries.count), index.region.fullName)
    let head = PageHead(
      path: IndexPaths.directory, title: texts[.semuaKim], description: intro,
      structuredData: structuredData(intro), section: IndexPaths.directory,
      usesScript: true)
    return frame.page(
      .directory, head,
      Record(
        DirectoryView(
          breadcrumbs: [LinkView(label: texts[.beranda], url: IndexPaths.home.string)],
          title: texts[.semuaKim],
          intro: intro, groups: groups.map { $0.view(toRoot: "", in: frame) },
          searchUrl: IndexPaths.search.string, awards: awards,
          circles: KimCircles(index.summaries, texts).views(limit: Self.circleLimit))))
  }

  private func structuredData(_ intro: String) -> StructuredData {
    var data = StructuredData.breadcrumbs([
      (index.province.title, frame.canonical(.home)),
      (texts[.semuaKim], frame.canonical(IndexPaths.directory)),
    ])
    data.addDataset(
      IndexDataset(
        name: texts(.daftarKimDi, index.region.fullName), description: intro,
        files: [
          (IndexPaths.directoryCSV, "text/csv"), (IndexPaths.directoryJSON, "application/json"),
        ]), of: frame)
    return data
  }

  private func part(_ node: RegionTree.Node) -> Output {
    let path = IndexPaths.directory(of: node.name)
    let title = texts(.kimDi, node.region.fullName)
    let head = PageHead(path: path, title: title, description: title, section: IndexPaths.directory)
    let direct = node.summaries.filter { summary in
      !node.children.contains { summary.locality.code.isWithin($0.region.code) }
    }
    let own = Group(
      id: "langsung", name: node.region.fullName, shortName: texts[.tingkatKabupaten],
      summaries: direct)
    let groups = [own] + node.children.map(Group.init)
    let view = DirectoryView(
      breadcrumbs: [
        LinkView(label: texts[.beranda], url: path.link(to: .home)),
        LinkView(label: texts[.semuaKim], url: path.link(to: IndexPaths.directory)),
      ],
      title: title, intro: texts(.sekianKimTitik, texts.number(node.summaries.count)),
      groups: groups.filter { !$0.summaries.isEmpty }.map {
        $0.view(toRoot: path.toRoot, in: frame)
      },
      searchUrl: path.link(to: IndexPaths.search))
    return frame.page(.directory, head, Record(view))
  }

  private var groups: [Group] {
    let root = index.region
    let own = Group(
      id: "induk", name: texts(.tingkatWilayah, root.fullName), shortName: root.shortName,
      summaries: index.tree.own)
    let elsewhere = Group(
      id: "lain", name: texts[.wilayahLain], shortName: texts[.wilayahLain],
      summaries: index.tree.elsewhere)
    return ([own] + index.tree.nodes.map(Group.init) + [elsewhere]).filter {
      !$0.summaries.isEmpty
    }
  }

  /// Newest first; of one year in the order of KIM.
  private var awards: [AwardView] {
    let all = index.summaries.flatMap { site in site.awards.map { (site: site, award: $0) } }
    let sorted = all.enumerated().sorted { left, right in
      let (first, second) = (left.element.award.year ?? 0, right.element.award.year ?? 0)
      return first == second ? left.offset < right.offset : first > second
    }
    return sorted.prefix(Self.awardLimit).map { _, entry in
      let year = entry.award.year.map(String.init)
      let detail = [entry.site.name, entry.award.giver, year].compactMap { $0 }
      return AwardView(name: entry.award.name, detail: detail.joined(separator: " · "))
    }
  }
}

extension DirectoryPages {
  /// The KIM of one region.
  struct Group {
    let id: String
    let name: String
    let shortName: String
    let summaries: [SiteSummary]
    /// The page that has its KIM, where this one has not.
    var pagePath: OutputPath?
    /// Whether it can have a page of its own.
    var directoryPath: OutputPath?

    init(id: String, name: String, shortName: String, summaries: [SiteSummary]) {
      self.id = id
      self.name = name
      self.shortName = shortName
      self.summaries = summaries
    }

    init(_ node: RegionTree.Node) {
      self.init(
        id: node.region.code.string.replacing(".", with: "-"), name: node.region.fullName,
        shortName: node.region.shortName, summaries: node.summaries)
      directoryPath = IndexPaths.directory(of: node.name)
    }

    var isRegion: Bool { directoryPath != nil }

    var withoutKims: Group {
      var group = self
      group.pagePath = directoryPath
      return group
    }

    func view(toRoot: String, in frame: SiteFrame) -> DirectoryGroupView {
      DirectoryGroupView(
        id: "w-\(id)", name: name, shortName: shortName,
        countText: frame.texts(.sekianKim, frame.texts.number(summaries.count)),
        url: pagePath.map { toRoot + $0.string } ?? "",
        kims: pagePath == nil ? summaries.map { KimRowView($0, toRoot: toRoot, in: frame) } : [])
    }
  }
}
