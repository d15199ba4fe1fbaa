import KimModel

/// The day on which each page of a site last changed, as far as its posts tell: lists change with
/// the newest of theirs.
struct PageChanges {
  private var days: [OutputPath: Day] = [:]

  init(site: Site) {
    days.reserveCapacity(site.posts.count * 2)
    let known = site.posts.first { !$0.type.isEvent }?.date.first
    for post in site.posts {
      let day = Self.day(of: post, known: known)
      add(day, [post.path, SitePaths.list(of: post.type), SitePaths.bulletin(of: post.date.first)])
      add(day, post.fields.topics.map(\.path))
      add(day, [.home, .archive])
    }
  }

  private mutating func add(_ day: Day, _ paths: [OutputPath]) {
    for path in paths { days[path] = max(day, days[path] ?? day) }
  }

  /// - Parameter known: the last day on which the site is known to have changed. Events are dated
  ///   ahead, and no page changes tomorrow.
  private static func day(of post: Post, known: Day?) -> Day {
    let day = post.date.first
    guard post.type.isEvent else { return max(post.fields.updated ?? day, day) }
    return post.fields.updated ?? min(day, known ?? day)
  }

  subscript(path: OutputPath) -> Day? { days[path] }
}
