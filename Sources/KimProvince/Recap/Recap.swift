import KimModel
import KimTheme

/// What some KIM did together: the recap that kim.id makes, and what it does not count.
struct Recap {
  let summaries: [SiteSummary]
  let months: CountTable
  /// Posts, participants, then the six activities.
  let years: CountTable
  let counts: [PostType: Int]

  init(_ summaries: [SiteSummary]) {
    self.summaries = summaries
    var (months, years) = (CountTable.byMonth, CountTable.byYear)
    var counts: [PostType: Int] = [:]
    for summary in summaries {
      months.add(summary.months)
      years.add(summary.years)
      for (type, count) in summary.counts { counts[type, default: 0] += count }
    }
    self.months = months
    self.years = years
    self.counts = counts
  }

  var total: Int { counts.values.reduce(0, +) }
  var participants: Int { years.periods.reduce(0) { $0 + years[$1][1] } }

  /// The four types that kim.id counts, then those of ours that have posts.
  var types: [PostType] {
    Self.classic + PostType.allCases.filter { !Self.classic.contains($0) && counts[$0] != nil }
  }

  static let classic: [PostType] = [.berita, .galeri, .pengumuman, .agenda]

  /// A type's column in `months`.
  static func column(of type: PostType) -> Int { PostType.allCases.firstIndex(of: type) ?? 0 }
}

/// By what the table of all KIM is sorted; each order is a page.
enum RecapOrder: Hashable {
  case total
  case type(PostType)
  case newest
  case name

  var path: OutputPath {
    switch self {
    case .total: IndexPaths.recap
    case .type(let type): IndexPaths.recap(by: type)
    case .newest: IndexPaths.recapByDay
    case .name: IndexPaths.recapByName
    }
  }

  func title(_ texts: Texts) -> String {
    switch self {
    case .total: texts[.kimPalingAktif]
    case .type(let type): texts(.terbanyak, texts.label(of: type))
    case .newest: texts[.tulisanTerbaru]
    case .name: texts[.menurutNama]
    }
  }

  func sorted(_ summaries: [SiteSummary]) -> [SiteSummary] {
    switch self {
    case .total: summaries.sorted { Self.isMore($0, $1, $0.postCount, $1.postCount) }
    case .type(let type):
      summaries.sorted { Self.isMore($0, $1, $0.counts[type] ?? 0, $1.counts[type] ?? 0) }
    case .newest:
      summaries.sorted {
        Self.isMore($0, $1, $0.newestDay?.daysSinceEpoch ?? 0, $1.newestDay?.daysSinceEpoch ?? 0)
      }
    case .name: summaries.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }
  }

  private static func isMore(
    _ left: SiteSummary, _ right: SiteSummary, _ leftCount: Int, _ rightCount: Int
  ) -> Bool {
    if leftCount != rightCount { return leftCount > rightCount }
    return left.postCount == right.postCount
      ? left.id < right.id : left.postCount > right.postCount
  }
}
