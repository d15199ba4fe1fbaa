import KimDigest

/// What a build wrote, in one number: SHA-256 over the paths and contents of all files in the order
/// of their paths, each with its length before it.
package struct OutputHash: Sendable, Hashable {
  package private(set) var files = 0
  package private(set) var pages = 0
  package private(set) var bytes = 0
  package let hex: String

  /// The folder in which kim keeps account of its output is no output.
  package init(of tree: FileTree, without excluded: String = ".kim") throws {
    let paths = tree.files().filter { !$0.hasPrefix(excluded + "/") }
    var hash = SHA256()
    for path in paths {
      let content = try tree.read(path)
      hash.update(Array("\(path.utf8.count) \(path) \(content.count) ".utf8))
      hash.update(content)
      bytes += content.count
      if path.hasSuffix(".html") { pages += 1 }
    }
    files = paths.count
    hex = hash.hex()
  }
}
