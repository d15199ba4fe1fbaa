import KimModel
import KimPages
import KimTheme

/// KIM that belong together other than by their region: forums, thematic ones, clusters.
struct KimCircles {
  private let circles: [(name: String, summaries: [SiteSummary])]

  init(_ summaries: [SiteSummary]) {
    let levels: [(String, (SiteSummary) -> Bool)] = [
      ("Forum dan tingkat kabupaten ke atas", { $0.level == .regency || $0.level == .province }),
      ("KIM tingkat kecamatan", { $0.level == .district }),
      ("KIM tematik", { $0.level == .thematic }),
    ]
    let byLevel = levels.map { name, belongs in (name, summaries.filter(belongs)) }
    let clusters = Dictionary(grouping: summaries.filter { $0.cluster != nil }) {
      $0.cluster ?? ""
    }
    let byCluster = clusters.keys.sorted().map { ("Klaster \($0)", clusters[$0] ?? []) }
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
        countText: "\(NumberText.grouped(circle.summaries.count)) KIM",
        kims: shown.map { KimRowView($0, toRoot: "") })
    }
  }
}
