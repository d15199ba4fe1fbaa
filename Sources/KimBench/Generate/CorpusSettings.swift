/// All that a synthetic province depends on, besides the region list.
package struct CorpusSettings: Sendable, Hashable, Codable {
  package var sites: Int
  /// Of each site.
  package var posts: Int
  package var seed: UInt64
  /// Of a post's file with its front matter, in bytes.
  package var meanSize: Int

  package init(sites: Int, posts: Int, seed: UInt64, meanSize: Int = 3300) {
    self.sites = sites
    self.posts = posts
    self.seed = seed
    self.meanSize = meanSize
  }
}
