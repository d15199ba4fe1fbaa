package import KimSystem

/// All that a site was built from.
package struct SiteInputs: Sendable, Hashable {
  /// In the order in which the folder is visited.
  package var files: [InputFile] = []
  /// Paths of whatever else was there, such as links, sorted.
  package var refused: [String] = []

  package init(files: [InputFile] = [], refused: [String] = []) {
    self.files = files
    self.refused = refused
  }
}

/// A file that a site was built from, as it was then.
package struct InputFile: Sendable, Hashable {
  /// Below the site's folder.
  package let path: String
  /// `unknown` where it says nothing, as for a file that was changed a moment before.
  package let stamp: FileStamp
  /// Of the content; nil for a file whose content nobody reads.
  package let content: Fingerprint?

  package init(path: String, stamp: FileStamp, content: Fingerprint?) {
    self.path = path
    self.stamp = stamp
    self.content = content
  }
}
