package import KimDiagnostics

/// Everything of one KIM's folder that a build needs, read and ready.
package struct SiteSource: Sendable {
  package let id: SiteID
  /// The folder's path as people see it in messages: `sites/kim-toman`.
  package let folder: String
  /// `kim.yml` and the Markdown files, by path below the folder, in the order of their paths.
  package let texts: [SourceText]
  /// In the order of their paths.
  package var photos: [SourcePhoto]
  /// Other files that a post can link to, in the order of their paths.
  package let documents: [SourceDocument]
  /// Output paths below this site's folder that belong to another site, such as `toman/`.
  package let reservedFolders: [String]
  /// What could not be read, and why.
  package let diagnostics: Diagnostics
  /// Source files that exist and could not be read: what they last published stays.
  package let unreadable: Set<String>
  /// Where its posts and pages were when it was last built.
  package var book: AddressBook

  package init(
    id: SiteID, folder: String, texts: [SourceText], photos: [SourcePhoto] = [],
    documents: [SourceDocument] = [], reservedFolders: [String] = [],
    diagnostics: Diagnostics = Diagnostics(), unreadable: Set<String> = [],
    book: AddressBook = AddressBook()
  ) {
    self.id = id
    self.folder = folder
    self.texts = texts
    self.photos = photos
    self.documents = documents
    self.reservedFolders = reservedFolders
    self.diagnostics = diagnostics
    self.unreadable = unreadable
    self.book = book
  }
}

/// A file of a site that is neither text nor picture.
package struct SourceDocument: Sendable, Hashable {
  /// Below the site's folder.
  package let path: String
  package let byteCount: Int
  /// The first hexadecimal digits of the content's SHA-256.
  package let hash: String

  package init(path: String, byteCount: Int, hash: String) {
    self.path = path
    self.byteCount = byteCount
    self.hash = hash
  }
}
