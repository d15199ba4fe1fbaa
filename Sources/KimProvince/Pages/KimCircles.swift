import KimModel
import KimTheme

/// KIM that belong together other than by their region: forums, thematic ones, clusters.
struct KimCircles {
  private let circles: [(name: String, summaries: [SiteSummary])]
  private let texts: Texts

  init(_ summaries: [SiteSummary], _ texts: Texts) {
    self.texts = texts
    let levels: [(String, (SiteSummary) -> Bool)] = [
      (texts[.kimForum], { $0.level == .regency || $0.level == .province }),
      (texts[.kimKecamatan], { $0.level == .district }),
      (texts[.kimTematik], { $0.level == .thematic }),
    ]
    let byLevel = levels.map { name, belongs in (name, summaries.filter(belongs)) }
    let clusters = Dictionary(grouping: summaries.filter { $0.cluster != nil }) {
      $0.cluster ?? ""
    }
    let byCluster = clusters.keys.sorted().map { (texts(.klasterNama, $0), clusters[$0] ?? []) }
    circles = (byLevel + byCluster).filter { !$0.1.isEmpty }
  }

  /// - Parameter limit: of all circles together.
  func views(limit: Int) -> [DirectoryGroupView] {
    var left = limit
    return circles.enumerated().map { number, circle in
      let shown = circle.summaries.prefix(left)
      left -= shown.count
      return DirectoryGroupView(
        id: "k-\(number + 1)", name: circle.name, shortName: circle.name,
        countText: texts(.sekianKim, texts.number(circle.summaries.count)),
        kims: shown.map { KimRowView($0, toRoot: "") })
    }
  }
}
