/// A sentence more in one post, and the post as it was again.
struct PostEdit {
  private let tree: FileTree
  private let original: CorpusFile

  /// The middle post of the middle site, the same one for all contestants.
  init?(_ format: any CorpusFormat, in tree: FileTree) {
    let corpus = format.corpus
    guard corpus.settings.posts > 0 else { return nil }
    let site = corpus.site(corpus.settings.sites / 2)
    original = format.file(corpus.settings.posts / 2, of: site)
    self.tree = tree
  }

  func make() throws {
    let more = Array("\n\nWarga berkumpul kembali keesokan harinya.\n".utf8)
    try tree.write(CorpusFile(original.path, original.bytes + more))
  }

  func undo() throws { try tree.write(original) }
}
