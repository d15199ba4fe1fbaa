package import KimDiagnostics

/// Everything of one KIM's folder that a build needs, read and ready.
package struct SiteSource: Sendable {
  package let id: SiteID
  /// The folder's path as people see it in messages: `sites/kim-toman`.
  package let folder: String
  /// `kim.yml` and the Markdown files, by path below the folder, in the order of their paths.
  package internal(set) var texts: [SourceText]
  /// Files that may be posts: `.txt` files, which are among the documents too, and those without an
  /// ending; in the order of their paths.
  package internal(set) var notes: [SourceText]
  /// In the order of their paths.
  package var photos: [SourcePhoto]
  /// Other files that a post can link to, in the order of their paths.
  package internal(set) var documents: [SourceDocument]
  /// Paths of files that nobody opens, in order.
  package internal(set) var unread: [String]
  /// Paths of files that have a message of their own, and need none among those that nothing uses.
  package private(set) var told: Set<String> = []
  /// Output paths below this site's folder that belong to another site, such as `toman/`.
  package let reservedFolders: [String]
  /// What could not be read, and why.
  package let diagnostics: Diagnostics
  /// Source files that exist and could not be read: what they last published stays.
  package let unreadable: Set<String>
  /// Where its posts and pages were when it was last built.
  package var book: AddressBook

  package init(
    id: SiteID, folder: String, texts: [SourceText], notes: [SourceText] = [],
    photos: [SourcePhoto] = [], documents: [SourceDocument] = [], unread: [String] = [],
    reservedFolders: [String] = [],
    diagnostics: Diagnostics = Diagnostics(), unreadable: Set<String> = [],
    book: AddressBook = AddressBook()
  ) {
    self.id = id
    self.folder = folder
    self.texts = texts
    self.notes = notes
    self.photos = photos
    self.documents = documents
    self.unread = unread
    self.reservedFolders = reservedFolders
    self.diagnostics = diagnostics
    self.unreadable = unreadable
    self.book = book
  }

  /// The same folder once it is known which of its notes are posts, and which are not to be read.
  ///
  /// - Parameter told: those that have been named in a message.
  package func settled(
    posts: Set<String>, unread: Set<String>, told: Set<String> = []
  ) -> SiteSource {
    var source = self
    source.told = told
    let isPost = { (path: String) in posts.contains(path) }
    source.texts = (texts + notes.filter { isPost($0.path) }).sorted(by: \.path)
    source.documents = documents.filter { !isPost($0.path) && !unread.contains($0.path) }
    source.unread = (self.unread + unread).sorted(by: \.self)
    source.notes = []
    return source
  }
}

extension Array {
  /// By the bytes of a path: `String` holds two spellings of one text for equal, a disk does not.
  package func sorted(by path: KeyPath<Element, String>) -> [Element] {
    sorted { $0[keyPath: path].utf8.lexicographicallyPrecedes($1[keyPath: path].utf8) }
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
