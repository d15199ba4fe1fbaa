/// A document of a site, as it is published.
package struct PublishedFile: Sendable, Hashable {
  /// Its path below the site's source folder.
  package let source: String
  package let path: OutputPath
  /// Nil for a picture, which is made only after the pages that say so.
  package let byteCount: Int?
  /// The photo, where the document is a picture: it is published as one.
  package let photo: Photo?

  package init(source: String, path: OutputPath, byteCount: Int?, photo: Photo? = nil) {
    self.source = source
    self.path = path
    self.byteCount = byteCount
    self.photo = photo
  }

  /// A picture that stands for a document, such as a scanned letter.
  package init(_ photo: Photo) {
    self.init(source: photo.source, path: photo.files.largest.path, byteCount: nil, photo: photo)
  }
}
