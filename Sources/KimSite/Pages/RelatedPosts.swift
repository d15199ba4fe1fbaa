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
  func posts(for post: Post) -> [Post] {
    var shared: [Int: Int] = [:]
    for topic in post.topics {
      for index in byTopic[topic.slug] ?? [] where site.posts[index].path != post.path {
        shared[index, default: 0] += 1
      }
    }
    let ordered = shared.sorted { left, right in
      left.value == right.value ? left.key < right.key : left.value > right.value
    }
    return ordered.prefix(Self.count).map { site.posts[$0.key] }
  }
}
