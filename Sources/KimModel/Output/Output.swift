/// One file of a site's output.
package struct Output: Sendable, Hashable {
  package enum Content: Sendable, Hashable {
    case bytes([UInt8])
    /// A document, copied from this path below the site's source folder.
    case copy(of: String)
    /// A picture that is made before it is written: no photo is published as its camera left it.
    case rendition(Rendition)
    /// As the last build wrote it: nobody has changed it since, and it would come out the same.
    case asItIs
  }

  package let path: OutputPath
  package let content: Content
  /// The path of the one file below the site's source folder that this output is about, if there
  /// is one: while that file is broken, its last published page stays.
  package let source: String?

  package init(_ path: OutputPath, _ content: Content, source: String? = nil) {
    self.path = path
    self.content = content
    self.source = source
  }
}

/// A picture that the workspace makes of a photo, or of a drawing of ours.
package enum Rendition: Sendable, Hashable {
  /// Of the photo whose content has this hash.
  case photo(hash: String, PhotoSlot)
  case card(ShareCard)
  case icon(SiteIcon)
}
