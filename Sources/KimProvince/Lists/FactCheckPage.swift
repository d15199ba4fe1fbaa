import KimModel
import KimPages
import KimTheme

/// Every rumour that a KIM checked, by what it found.
///
/// The links to the verdicts work as a filter without a script: the style sheet hides the other
/// parts while the address names one.
struct FactCheckPage {
  let index: ProvinceIndex

  private var texts: Texts { index.texts }

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
      path: IndexPaths.factChecks, title: texts[.cekFakta],
      intro: texts(.cekFaktaPengantar, index.region.fullName))
    page.menuLabel = texts.menuLabel(of: .klarifikasi)
    page.linksLabel = texts[.saringHasil]
    page.links =
      [
        LinkView(
          label: texts(.denganJumlah, texts[.semua], texts.number(entries.count)), url: "#isi")
      ]
      + groups.map {
        LinkView(
          label: texts(.denganJumlah, texts.label(of: $0), String($1.count)), url: "#\($0.rawValue)"
        )
      }
    page.sections = groups.map(section)
    return page
  }

  private func section(
    _ verdict: Verdict, _ entries: [IndexItems.Entry]
  ) -> ReportSectionView {
    ReportSectionView(
      id: verdict.rawValue, title: texts.label(of: verdict),
      note: texts(.sekianKabar, texts.number(entries.count)), isFilter: true,
      rows: entries.map {
        $0.row(
          toRoot: "", texts, kind: "vonis-\(verdict.rawValue)", mark: texts.label(of: verdict))
      })
  }
}
