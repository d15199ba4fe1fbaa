/// A file that a publication of ours put on a host.
package struct HostedFile: Sendable, Hashable {
  /// What is known of its content; nil where a publication was cut while it was sent.
  package struct Content: Sendable, Hashable {
    /// In bytes.
    package let size: Int
    /// The SHA-256, in 64 hexadecimal digits.
    package let hash: String

    package init(size: Int, hash: String) {
      self.size = size
      self.hash = hash
    }
  }

  package var content: Content?
  /// How many of the path's first names are those of the site's folder; 0 for a file of the index,
  /// and on a host that one site has for itself.
  package let depth: Int
  /// The source file that it is about, below the site's folder.
  package let source: String?

  package init(content: Content?, depth: Int, source: String?) {
    self.content = content
    self.depth = depth
    self.source = source
  }
}
