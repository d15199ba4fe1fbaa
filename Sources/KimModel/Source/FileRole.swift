/// What a file of a site is to the build, by its name.
package enum FileRole: Sendable, Equatable {
  case profile
  /// A post or a page.
  case text
  /// A `.txt`: a post, or a document. Its content, its place and the site's texts decide.
  case note
  /// A name without an ending, or with `.text`, which hosts do not know for certain: a post if its
  /// content begins like one, and never a document.
  case unnamed
  case photo
  /// A kind of picture that is not opened here.
  case unfitPhoto
  case document
  case ignored

  package init(path: String) {
    if path == "kim.yml" {
      self = .profile
      return
    }
    let name = NameParts(path)
    switch name.ending {
    case "md": self = .text
    case "", "text": self = .unnamed
    case "txt": self = NameParts(name.stem).isText ? .text : .note
    case _ where name.isText: self = .text
    case "jpg", "jpeg", "jpe", "jfif", "png", "webp", "gif", "heic", "heif", "avif", "svg", "tif",
      "tiff", "bmp", "dib":
      self = .photo
    case "svgz", "psd", "ico": self = .unfitPhoto
    case _ where Self.documents.contains(name.ending): self = .document
    default: self = .ignored
    }
  }

  /// Whether the file's content counts, and not only its name.
  package var isRead: Bool {
    switch self {
    case .profile, .text, .note, .unnamed, .photo, .document: true
    case .unfitPhoto, .ignored: false
    }
  }

  /// No browser runs script in one of these when a link opens it.
  private static let documents: Set = [
    "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "odp", "rtf", "csv",
    "zip", "mp3", "m4a", "ogg", "oga", "opus", "wav", "mp4", "m4v", "webm", "ogv", "ics",
  ]
}
