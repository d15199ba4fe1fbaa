import KimModel

/// The photos that front matter names, one by one: `gambar: a.jpg, b.jpg` names two.
struct NamedPhotos {
  private(set) var cover: PhotoReference?
  private(set) var gallery: [PhotoReference] = []

  init(cover: PhotoReference?, gallery: [PhotoReference], in files: SiteFileIndex) {
    if let cover {
      let parts = Self.parts(of: cover, in: files)
      self.cover = parts.first
      self.gallery = Array(parts.dropFirst())
    }
    self.gallery += gallery.flatMap { Self.parts(of: $0, in: files) }
  }

  /// A name that is a file's counts whole, whatever is in it.
  private static func parts(
    of reference: PhotoReference, in files: SiteFileIndex
  ) -> [PhotoReference] {
    let text = reference.path
    guard mayBeSeveral(text), files.photos.photo(text, from: files.folder) == nil,
      files.documents.document(text, from: files.folder) == nil
    else { return [reference] }
    let names = text.replacing(" dan ", with: ",").replacing(" & ", with: ",")
      .split(whereSeparator: { ",;\n".contains($0) })
      .map { String(NamedPhotos.trimmed($0)) }.filter { !$0.isEmpty }
    guard names.count > 1, names.allSatisfy({ isFile($0, in: files) }) else { return [reference] }
    return names.enumerated().map { reference.naming($1, isFirst: $0 == 0) }
  }

  private static func mayBeSeveral(_ text: String) -> Bool {
    text.utf8.contains { ",;\n&".utf8.contains($0) } || text.contains(" dan ")
  }

  private static func isFile(_ name: String, in files: SiteFileIndex) -> Bool {
    switch FileRole(path: name) {
    case .photo, .unfitPhoto, .document: true
    case .profile, .text, .note, .unnamed, .ignored:
      files.photos.photo(name, from: files.folder) != nil
    }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let start = text.drop { $0.isWhitespace || $0 == "[" || $0 == "\"" }
    let end = start.lastIndex { !$0.isWhitespace && $0 != "]" && $0 != "\"" }
    return end.map { start[...$0] } ?? start[..<start.startIndex]
  }
}
