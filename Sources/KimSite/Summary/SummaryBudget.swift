import KimModel
import KimText

/// Keeps a site's summary within its bytes, whatever its writers call their posts.
///
/// Thousands of summaries are held at once. What does not fit is left out, the least useful first;
/// the site's own pages have it all.
struct SummaryBudget {
  /// In bytes of JSON.
  static let limit = 9_800

  private var left: Int

  /// - Parameter summary: one that has no items yet.
  init(spent summary: SiteSummary) { left = Self.limit - summary.json.count }

  mutating func take<Item: JSONWritable>(_ items: [Item]) -> [Item] {
    items.filter { take(bytes: Self.size(of: $0)) }
  }

  /// Of each type in turn, so that a type with many leaves room for the others.
  mutating func take(
    _ sections: [(type: PostType, items: [PostSummary])]
  ) -> [PostType: [PostSummary]] {
    var taken: [PostType: [PostSummary]] = [:]
    for round in 0..<(sections.map(\.items.count).max() ?? 0) {
      for (type, items) in sections where round < items.count {
        let list = taken[type] == nil ? type.rawValue.utf8.count + Self.sizeOfList : 0
        guard take(bytes: list + Self.size(of: items[round])) else { continue }
        taken[type, default: []].append(items[round])
      }
    }
    return taken
  }

  private mutating func take(bytes: Int) -> Bool {
    guard bytes <= left else { return false }
    left -= bytes
    return true
  }

  /// With its comma.
  private static func size(of item: some JSONWritable) -> Int { item.json(.plain).count + 1 }

  /// `"":[],` around the name of a type.
  private static let sizeOfList = 6
}
