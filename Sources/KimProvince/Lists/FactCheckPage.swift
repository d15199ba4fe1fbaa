import KimModel
import KimPages
import KimTheme

/// Every rumour that a KIM checked, by what it found.
///
/// The links to the verdicts work as a filter without a script: the style sheet hides the other
/// parts while the address names one.
struct FactCheckPage {
  let index: ProvinceIndex

  private static let longest = 800

  /// Nil if nobody checked anything.
  var content: ReportContent? {
    // Those without a verdict found nothing that could be listed.
    let entries = IndexItems(.klarifikasi, of: index.summaries).entries
      .filter { $0.post.mark != nil }.prefix(Self.longest)
    guard !entries.isEmpty else { return nil }
    let groups = Verdict.allCases.compactMap { verdict in
      let found = entries.filter { $0.post.mark == verdict.rawValue }
      return found.isEmpty ? nil : (verdict, found)
    }
    var page = ReportContent(
      path: IndexPaths.factChecks, title: "Cek fakta",
      intro: "Kabar yang beredar di \(index.region.fullName), diperiksa oleh KIM.")
    page.menuLabel = "Cek Fakta"
    page.linksLabel = "Saring menurut hasil"
    page.links =
      [LinkView(label: "Semua (\(NumberText.grouped(entries.count)))", url: "#isi")]
      + groups.map { LinkView(label: "\($0.label) (\($1.count))", url: "#\($0.rawValue)") }
    page.sections = groups.map(section)
    return page
  }

  private func section(
    _ verdict: Verdict, _ entries: [IndexItems.Entry]
  ) -> ReportSectionView {
    ReportSectionView(
      id: verdict.rawValue, title: verdict.label,
      note: "\(NumberText.grouped(entries.count)) kabar", isFilter: true,
      rows: entries.map {
        $0.row(toRoot: "", kind: "vonis-\(verdict.rawValue)", mark: verdict.label)
      })
  }
}
