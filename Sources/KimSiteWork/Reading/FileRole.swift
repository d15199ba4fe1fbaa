/// What a file of a site is to the build, by the last part of its name.
package enum FileRole: Equatable {
  case profile
  case text
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
    self.init(ending: Self.ending(of: path))
  }

  /// Bytes, and not characters: every file of every site is asked in every build.
  private static func ending(of path: String) -> String {
    let bytes = path.utf8
    guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")), dot != bytes.startIndex,
      bytes[bytes.index(before: dot)] != UInt8(ascii: "/")
    else { return "" }
    let ending = bytes[bytes.index(after: dot)...]
    guard !ending.contains(UInt8(ascii: "/")) else { return "" }
    return String(decoding: ending, as: UTF8.self).lowercased()
  }

  private init(ending: String) {
    switch ending {
    case "md": self = .text
    case "jpg", "jpeg", "jpe", "jfif", "png", "webp", "gif", "heic", "heif", "avif", "svg":
      self = .photo
    case "bmp", "tif", "tiff", "svgz", "psd", "ico":
      self = .unfitPhoto
    case _ where Self.documents.contains(ending): self = .document
    default: self = .ignored
    }
  }

  /// No browser runs script in one of these when a link opens it.
  private static let documents: Set = [
    "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "odp", "rtf", "csv", "txt",
    "zip", "mp3", "m4a", "ogg", "oga", "opus", "wav", "mp4", "m4v", "webm", "ogv", "ics",
  ]
}
