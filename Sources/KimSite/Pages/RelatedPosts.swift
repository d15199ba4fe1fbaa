import KimModel

/// Finds posts on the same topics.
struct RelatedPosts {
  private static let count = 2

  private let posts: [Post]
  private let numbers: [ObjectIdentifier: Int]
  /// The topics of each post, by number.
  private let topics: [[Int]]
  /// The posts of each topic, by number, newest first.
  private let byTopic: [[Int]]
  /// The number of topics that each post shares with the one at hand: all 0 between two calls.
  private var shared: [Int]

  init(site: Site) {
    var (topicNumbers, byTopic): ([Slug: Int], [[Int]]) = ([:], [])
    var (numbers, topics): ([ObjectIdentifier: Int], [[Int]]) = ([:], [])
    for (index, post) in site.posts.enumerated() {
      numbers[ObjectIdentifier(post)] = index
      let ofPost = post.fields.topics.map { topic in
        let number = topicNumbers[topic.slug] ?? byTopic.count
        if number == byTopic.count {
          topicNumbers[topic.slug] = number
          byTopic.append([])
        }
        byTopic[number].append(index)
        return number
      }
      topics.append(ofPost)
    }
    posts = site.posts
    self.numbers = numbers
    self.topics = topics
    self.byTopic = byTopic
    shared = [Int](repeating: 0, count: posts.count)
  }

  /// Those that share most topics, the newer first among equals.
  ///
  /// - Parameter shown: posts that its page leads to already.
  mutating func posts(for post: Post, besides shown: [Post]) -> [Post] {
    guard let number = numbers[ObjectIdentifier(post)] else { return [] }
    let excluded = [number] + shown.compactMap { numbers[ObjectIdentifier($0)] }
    var found: [Int] = []
    for topic in topics[number] {
      for index in byTopic[topic] where !excluded.contains(index) {
        if shared[index] == 0 { found.append(index) }
        shared[index] += 1
      }
    }
    let best = best(of: found)
    for index in found { shared[index] = 0 }
    return best.map { posts[$0] }
  }

  private func best(of found: [Int]) -> [Int] {
    var best: [Int] = []
    for index in found {
      let place = best.firstIndex { isBefore(index, $0) } ?? best.count
      guard place < Self.count else { continue }
      best.insert(index, at: place)
      if best.count > Self.count { best.removeLast() }
    }
    return best
  }

  private func isBefore(_ left: Int, _ right: Int) -> Bool {
    shared[left] == shared[right] ? left < right : shared[left] > shared[right]
  }
}
