import KimModel
import KimPages
import KimTheme

/// What the index's home page shows of some types, each with the way to all of them.
struct HomeStrips {
  let index: ProvinceIndex

  private var texts: Texts { index.texts }

  private static let cardCount = 4
  private static let rowCount = 3

  /// Those that there is something of.
  var views: [ReportSectionView] {
    [
      factChecks, cards(.umkm, title: texts[.belanjaDesa]),
      cards(.wisata, title: texts.label(of: .wisata)), wishes,
    ].compactMap { $0 }
  }

  private var factChecks: ReportSectionView? {
    let entries = entries(.klarifikasi).filter { $0.post.mark != nil }.prefix(Self.rowCount)
    guard !entries.isEmpty else { return nil }
    return ReportSectionView(
      id: "cek-fakta", title: texts[.cekFakta], link: all(IndexPaths.factChecks),
      rows: entries.map { entry in
        let verdict = entry.post.mark.flatMap { Verdict(rawValue: $0) }
        return entry.row(
          toRoot: "", texts, kind: "vonis-\(verdict?.rawValue ?? "")",
          mark: verdict.map(texts.label) ?? "")
      })
  }

  /// Wishes of residents that were granted: they say more than those that wait.
  private var wishes: ReportSectionView? {
    let done = AspirationStatus.done.rawValue
    let entries = entries(.aspirasi).filter { $0.post.mark == done }.prefix(Self.rowCount)
    guard !entries.isEmpty else { return nil }
    return ReportSectionView(
      id: "aspirasi", title: texts[.aspirasiTerjawab], link: all(IndexPaths.aspirations),
      rows: entries.map {
        $0.row(
          toRoot: "", texts, kind: "tanggapan-\(done)", mark: texts.label(of: AspirationStatus.done)
        )
      })
  }

  /// Those with a photo first.
  private func cards(_ type: PostType, title: String) -> ReportSectionView? {
    let all = entries(type)
    let sorted = all.filter(\.post.hasPhoto) + all.filter { !$0.post.hasPhoto }
    guard !sorted.isEmpty else { return nil }
    return ReportSectionView(
      id: type.rawValue, title: title, link: self.all(IndexPaths.list(of: type)),
      cards: sorted.prefix(Self.cardCount).map { $0.card(toRoot: "", texts) }, isOneType: true)
  }

  private func entries(_ type: PostType) -> [IndexItems.Entry] {
    IndexItems(type, of: index.summaries).entries
  }

  private func all(_ path: OutputPath) -> LinkView {
    LinkView(label: texts[.semua], url: path.string)
  }
}
