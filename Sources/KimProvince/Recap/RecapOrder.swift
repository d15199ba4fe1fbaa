import KimModel

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

  var title: String {
    switch self {
    case .total: "KIM paling aktif"
    case .type(let type): "Terbanyak: \(type.label)"
    case .newest: "Tulisan terbaru"
    case .name: "Menurut nama"
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
