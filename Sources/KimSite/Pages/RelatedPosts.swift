import KimModel

/// Finds posts on the same topics.
struct RelatedPosts {
  private static let count = 2

  private let site: Site
  private let byTopic: [Slug: [Int]]

  init(site: Site) {
    self.site = site
    var byTopic: [Slug: [Int]] = [:]
    for (index, post) in site.posts.enumerated() {
      for topic in post.topics { byTopic[topic.slug, default: []].append(index) }
    }
    self.byTopic = byTopic
  }

  /// Those that share most topics, the newer first among equals.
  ///
  /// - Parameter shown: posts that its page leads to already.
  func posts(for post: Post, besides shown: [Post]) -> [Post] {
    let excluded = Set(shown.map(\.path) + [post.path])
    var shared: [Int: Int] = [:]
    for topic in post.topics {
      for index in byTopic[topic.slug] ?? []
      where !excluded.contains(site.posts[index].path) {
        shared[index, default: 0] += 1
      }
    }
    let ordered = shared.sorted { left, right in
      left.value == right.value ? left.key < right.key : left.value > right.value
    }
    return ordered.prefix(Self.count).map { site.posts[$0.key] }
  }
}
