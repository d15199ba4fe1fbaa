import KimModel
import KimPages
import KimTemplate
import KimTheme

/// Where a writer chooses the KIM to write for: links to the writing pages of all KIM, by region, as
/// each of them has the drafts and the key of its own KIM. Where they are many, a page for each
/// regency.
struct WritingChoice {
  let index: ProvinceIndex
  let frame: SiteFrame

  private var texts: Texts { index.texts }

  /// More KIM would make a page heavier than 60 kB, at about 90 bytes each.
  private static let onOnePage = 400

  /// None where no KIM has a writing page.
  var outputs: [Output] {
    guard index.hasWritingPages else { return [] }
    guard writers(index.summaries).count > Self.onOnePage else {
      return [page(IndexPaths.writing, texts[.tulisKabar], folds: folds(toRoot: ""))]
    }
    let nodes = index.tree.nodes.filter { !writers($0.summaries).isEmpty }
    let links = nodes.map {
      LinkView(label: $0.listName, url: IndexPaths.writing(in: $0.name).string)
    }
    return [
      page(
        IndexPaths.writing, texts[.tulisKabar], links: links,
        folds: [own, elsewhere].compactMap(\.self))
    ]
      + nodes.map { node in
        let path = IndexPaths.writing(in: node.name)
        let folds = [fold(node, toRoot: path.toRoot)].compactMap(\.self)
        return page(path, texts(.tulisKabarDari, node.region.fullName), folds: folds)
      }
  }

  private func page(
    _ path: OutputPath, _ title: String, links: [LinkView] = [], folds: [FoldView]
  ) -> Output {
    let intro = texts[.pilihKimPengantar]
    var steps = [LinkView(label: texts[.beranda], url: path.link(to: .home))]
    if path != IndexPaths.writing {
      steps.append(LinkView(label: texts[.tulisKabar], url: path.link(to: IndexPaths.writing)))
    }
    let head = PageHead(path: path, title: title, description: intro, isHidden: true)
    let section = ReportSectionView(id: "kim", title: texts[.pilihKim], folds: folds)
    return frame.page(
      .report, head,
      Record(
        ReportView(
          breadcrumbs: steps, title: title, intro: intro, linksLabel: texts[.kabupatenKota],
          links: links, sections: folds.isEmpty ? [] : [section])))
  }

  // MARK: Regions

  private func folds(toRoot: String) -> [FoldView] {
    ([own] + index.tree.nodes.map { fold($0, toRoot: toRoot) } + [elsewhere]).compactMap(\.self)
  }

  private var own: FoldView? {
    fold(
      texts(.tingkatWilayah, index.region.fullName), [(texts[.angkaKim], index.tree.own)],
      toRoot: "")
  }

  private var elsewhere: FoldView? {
    fold(texts[.wilayahLain], [(texts[.angkaKim], index.tree.elsewhere)], toRoot: "")
  }

  private func fold(_ node: RegionTree.Node, toRoot: String) -> FoldView? {
    let direct = node.summaries.filter { summary in
      !node.children.contains { summary.locality.code.isWithin($0.region.code) }
    }
    let parts =
      [(texts[.tingkatKabupaten], direct)]
      + node.children.map {
        ($0.region.fullName, $0.summaries)
      }
    return fold(
      node.region.fullName, node.children.isEmpty ? [(texts[.angkaKim], direct)] : parts,
      toRoot: toRoot)
  }

  private func fold(
    _ title: String, _ parts: [(label: String, summaries: [SiteSummary])], toRoot: String
  ) -> FoldView? {
    let facts = parts.compactMap { part -> FactView? in
      let values = writers(part.summaries).map {
        FactValueView(text: $0.name, url: writingURL(of: $0, toRoot: toRoot))
      }
      return values.isEmpty ? nil : FactView(label: part.label, values: values)
    }
    guard !facts.isEmpty else { return nil }
    let count = facts.reduce(0) { $0 + $1.values.count }
    return FoldView(title: title, note: texts(.sekianKim, texts.number(count)), facts: facts)
  }

  private func writingURL(of site: SiteSummary, toRoot: String) -> String {
    (site.webAddress == nil ? toRoot : "") + site.root + SitePaths.writing.string
  }

  private func writers(_ summaries: [SiteSummary]) -> [SiteSummary] {
    summaries.filter(\.hasWritingPage)
  }
}

extension SiteSummary {
  fileprivate var hasWritingPage: Bool { pages.mayContain(SitePaths.writing.string) }
}

extension ProvinceIndex {
  /// Whether any KIM has a page to write on.
  var hasWritingPages: Bool {
    province.hasWritingPages && summaries.contains(where: \.hasWritingPage)
  }
}
