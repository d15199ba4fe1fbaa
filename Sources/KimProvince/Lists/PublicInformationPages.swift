import KimModel
import KimPages
import KimTheme

/// The list of all KIM's public information: on one page, or where it is too long, on one of each
/// region with the newest on the first; and all of it as data.
struct PublicInformationPages {
  let index: ProvinceIndex
  let records: IndexRecords

  private var texts: Texts { index.texts }

  /// A line has about 800 bytes; the data have all.
  private static let onOnePage = 160
  private static let newestCount = 60

  var contents: [ReportContent] {
    let entries = records.entries
    guard !entries.isEmpty else { return [] }
    let path = IndexPaths.publicInformation
    var page = ReportContent(
      path: path, title: texts[.daftarInformasiPublik],
      intro: texts(.informasiDikuasaiDi, index.region.fullName))
    page.menuLabel = texts[.informasiPublik]
    page.dataset = IndexDataset(
      name: texts(.daftarInformasiKimDi, index.region.fullName),
      description: page.intro,
      files: [(IndexPaths.publicInformationCSV, "text/csv")])
    let parts = entries.count > Self.onOnePage ? self.parts : []
    page.linksLabel = texts[.dataWilayah]
    page.links =
      [LinkView(label: texts[.unduhCsv], url: IndexPaths.publicInformationCSV.string)]
      + parts.map { LinkView(label: $0.label, url: $0.page.path.string) }
    page.sections = list(entries, toRoot: "").sections(
      atMost: parts.isEmpty ? Self.onOnePage : Self.newestCount)
    return [page] + parts.map(\.page)
  }

  /// Nil where there is none.
  var data: Output? {
    guard !records.entries.isEmpty else { return nil }
    let list = list(records.entries, toRoot: "../")
    return Output(IndexPaths.publicInformationCSV, .bytes(list.csv))
  }

  private var parts: [(label: String, page: ReportContent)] {
    index.tree.nodes.compactMap { node in
      let entries = records.entries.filter { $0.site.locality.code.isWithin(node.region.code) }
      guard !entries.isEmpty else { return nil }
      let path = IndexPaths.publicInformation(in: node.name)
      var page = ReportContent(
        path: path, title: texts(.judulDi, texts[.daftarInformasiPublik], node.region.fullName),
        intro: texts(.informasiDikuasaiDi, node.region.fullName),
        section: IndexPaths.publicInformation)
      page.parent = (texts[.informasiPublik], IndexPaths.publicInformation)
      page.sections = list(entries, toRoot: path.toRoot).sections(atMost: Self.onOnePage)
      return (node.region.shortName, page)
    }
  }

  /// - Parameter toRoot: from the page to the index's root.
  private func list(_ entries: [IndexRecords.Entry], toRoot: String) -> PublicInformationList {
    PublicInformationList(
      entries.map { entry in
        let url = entry.site.root(from: toRoot) + entry.record.url
        let home = entry.site.webAddress ?? index.home?.appending(entry.site.id)
        let address = OutputPath(entry.record.url).flatMap { home?.canonical($0) }
        return PublicInformationList.Entry(
          entry.record, url: url, address: address ?? url, keeper: entry.site.name)
      }, namesKeepers: true, texts)
  }
}
