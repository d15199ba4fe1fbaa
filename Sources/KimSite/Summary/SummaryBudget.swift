import KimDiagnostics
import KimModel

/// Keeps a site's summary within its bytes, whatever its writers call their posts.
///
/// Thousands of summaries are held at once. What does not fit is left out, the least useful first;
/// the site's own pages have it all.
struct SummaryBudget {
  /// In bytes of JSON.
  static let limit = 9_800

  private var left: Int

  /// - Parameter summary: one that has no items yet.
  init(spent summary: SiteSummary) {
    let own: [String?] = [
      summary.name, summary.regionName, summary.motto, summary.cluster, summary.logo?.string,
      summary.webAddress?.string, summary.months.text, summary.years.text, summary.id.string,
    ]
    let awards = summary.awards.flatMap { [$0.name, $0.giver ?? ""] }
    let texts =
      own.compactMap { $0 } + summary.locality.regions.map(\.name)
      + summary.aspirations.map(\.category) + awards
    left = Self.limit - texts.reduce(0) { $0 + $1.sizeInJSON }
    left -= 1600 + summary.awards.count * 40 + summary.aspirations.count * 40
  }

  mutating func take(_ posts: [PostSummary]) -> [PostSummary] { posts.filter { take($0.size) } }

  mutating func take(_ links: [SiteReference]) -> [SiteReference] {
    links.filter { take($0.size) }
  }

  /// Of each type in turn, so that a type with many leaves room for the others.
  mutating func take(
    _ sections: [(type: PostType, items: [PostSummary])]
  ) -> [PostType: [PostSummary]] {
    var taken: [PostType: [PostSummary]] = [:]
    for round in 0..<(sections.map(\.items.count).max() ?? 0) {
      for (type, items) in sections where round < items.count && take(items[round].size) {
        taken[type, default: []].append(items[round])
      }
    }
    return taken
  }

  private mutating func take(_ size: Int) -> Bool {
    guard size <= left else { return false }
    left -= size
    return true
  }
}

extension PostSummary {
  /// About what it takes in JSON, and rather more.
  fileprivate var size: Int {
    let texts = [path.string, title, summary, note, mark ?? "", type.rawValue]
    return texts.reduce(0) { $0 + $1.sizeInJSON + 7 } + 19 + (lastDay == nil ? 0 : 18)
      + (photo.map { $0.files.stem.string.sizeInJSON + 23 + $0.alt.sizeInJSON } ?? 0)
      + (point == nil ? 0 : 26)
  }
}

extension SiteReference {
  fileprivate var size: Int {
    let excerpt = place.excerpt.map { $0.text.sizeInJSON + 50 } ?? 0
    return path.sizeInJSON + place.path.sizeInJSON + excerpt + 80
  }
}

extension String {
  /// Bytes, with the escapes that JSON needs.
  fileprivate var sizeInJSON: Int {
    utf8.reduce(0) { size, byte in
      switch byte {
      case 0..<0x20: size + 6
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): size + 2
      default: size + 1
      }
    }
  }
}
