/// A generator's way to have the posts of a corpus on the disk.
package protocol CorpusFormat: Sendable {
  var corpus: Corpus { get }
  /// What the corpus needs besides its sites.
  func frame() -> [CorpusFile]
  /// What a site needs besides its posts.
  func frame(of site: SyntheticSite) -> [CorpusFile]
  func path(of post: Int, in site: SyntheticSite) -> String
  func frontMatter(of post: Int, in site: SyntheticSite) -> String
  /// How a post links to another one, and to another site.
  func address(of target: Body.Target, from post: Int, in site: SyntheticSite) -> String
}

/// A file of a corpus, below its folder.
package struct CorpusFile: Sendable, Hashable {
  package let path: String
  package let bytes: [UInt8]

  init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  init(_ path: String, text: String) { self.init(path, Array(text.utf8)) }
}

extension CorpusFormat {
  package func file(_ post: Int, of site: SyntheticSite) -> CorpusFile {
    let body = site.body(of: post).markdown { address(of: $0, from: post, in: site) }
    let head = frontMatter(of: post, in: site)
    return CorpusFile(path(of: post, in: site), Array(head.utf8) + body)
  }

  /// Hands over every file of the corpus, one site after another.
  package func write(_ receive: (CorpusFile) throws -> Void) rethrows {
    for file in frame() { try receive(file) }
    for index in corpus.places.indices {
      let site = corpus.site(index)
      for file in frame(of: site) { try receive(file) }
      for post in site.posts.indices { try receive(file(post, of: site)) }
    }
  }
}
