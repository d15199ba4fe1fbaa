import KimModel

/// The posts of one type, of all KIM together.
struct IndexItems {
  /// A post, and its KIM.
  ///
  /// A class: lists of all KIM are sorted, filtered and cut, and a summary is wide.
  final class Entry: Sendable {
    let site: SiteSummary
    let post: PostSummary

    init(site: SiteSummary, post: PostSummary) {
      self.site = site
      self.post = post
    }
  }

  let entries: [Entry]

  /// Newest first; on one day in the order of sites and paths.
  init(_ type: PostType, of summaries: [SiteSummary]) {
    entries = summaries.flatMap { site in
      (site.items[type] ?? []).map { Entry(site: site, post: $0) }
    }.sorted(by: Self.isBefore)
  }

  static func isBefore(_ left: Entry, _ right: Entry) -> Bool {
    if left.post.day != right.post.day { return left.post.day > right.post.day }
    if left.site.id != right.site.id { return left.site.id < right.site.id }
    return left.post.path < right.post.path
  }
}
