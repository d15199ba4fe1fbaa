import KimDiagnostics
import KimModel

/// The photos that lie beside a post in a folder of its own and that no text names.
///
/// A folder is a post's own if no other text lies in it and it is not one that all posts of a type
/// share: nobody's photos may come and go with the posts of others.
struct FolderPhotos {
  private let source: SiteSource
  private let photos: PhotoIndex
  /// By folder, for folders of one text; made when the first post asks.
  private var found: [String: [Photo]]?

  /// As many as a page can show.
  private static let most = 40

  init(_ source: SiteSource, photos: PhotoIndex) {
    self.source = source
    self.photos = photos
  }

  /// In the order of their names.
  mutating func beside(_ path: String) -> [Photo] {
    guard !source.photos.isEmpty else { return [] }
    let found = self.found ?? search()
    self.found = found
    return found[Self.folder(of: path)] ?? []
  }

  private func search() -> [String: [Photo]] {
    var counts: [String: Int] = [:]
    for text in source.texts { counts[Self.folder(of: text.path), default: 0] += 1 }
    let beside = source.photos.filter { photo in
      let folder = Self.folder(of: photo.path)
      return counts[folder] == 1 && Self.canBeOwn(folder)
    }
    guard !beside.isEmpty else { return [:] }
    let mentions = Mentions(of: beside.map(\.path), in: source.texts)
    var found: [String: [Photo]] = [:]
    for source in beside where !mentions.contains(source.path) {
      guard let photo = photos.photo(at: source.path), !photo.isBroken, photo.format != .svg,
        !IdentityNumberScan.isFound(inPath: source.path)
      else { continue }
      let folder = Self.folder(of: source.path)
      guard found[folder]?.count ?? 0 < Self.most else { continue }
      found[folder, default: []].append(photo)
    }
    return found
  }

  /// The folder of a text if photos beside it can become its gallery, ending in `/`.
  static func ownFolder(of path: String) -> String? {
    let folder = self.folder(of: path)
    return canBeOwn(folder) ? folder : nil
  }

  /// Neither the site's own folder nor one of a type, of pages, or of Jekyll's.
  private static func canBeOwn(_ folder: String) -> Bool {
    let names = folder.split(separator: "/")
    guard let first = names.first, let last = names.last, !ParsedPage.isPage(folder),
      !PostFolder.jekyll.contains(String(last))
    else { return false }
    return names.count > 1 || PostFolder.type(named: first) == nil
  }

  /// Empty, or ending in `/`.
  static func folder(of path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? ""
  }
}

extension Diagnostic {
  static func foundPhotos(_ place: Place, _ names: [String]) -> Diagnostic {
    let list = names.joined(separator: ", ")
    return Diagnostic(
      .warning, code: "photo/found", at: place,
      id: "tulisan ini tidak menyebut foto, jadi foto di foldernya menjadi galeri: \(list)",
      en: "the post names no photo, so those of its folder are its gallery: \(list)",
      hint: LocalizedText(
        id: "tulis galeri: \(list) di antara garis '---'; "
          + "awali nama foto dengan '_' bila bukan untuk terbit",
        en: "write galeri: \(list) between the lines '---'; "
          + "begin a photo's name with '_' if it is not to be published"))
  }
}
