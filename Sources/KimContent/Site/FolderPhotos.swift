import KimDiagnostics
import KimModel

/// The photos that lie beside a post in a folder of its own, or that are called as the post is, and
/// that no text names.
///
/// A folder is a post's own if no other text lies in it and it is not one that all posts of a type
/// share: nobody's photos may come and go with the posts of others. In other folders
/// `gotong royong.jpg` and `gotong royong 2.jpg` are those of `gotong royong.txt`, and `gotong.jpg`
/// is too if no other text of the folder has that word in its name.
struct FolderPhotos {
  private let source: SiteSource
  private let photos: PhotoIndex
  /// By the path of the text that they belong to; made when the first post asks.
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
    return found[path] ?? []
  }

  private func search() -> [String: [Photo]] {
    let owners = PhotoOwners(source.texts.map(\.path))
    let beside = source.photos.compactMap { photo in
      owners.owner(of: photo.path).map { (path: photo.path, owner: $0) }
    }
    guard !beside.isEmpty else { return [:] }
    let mentions = Mentions(of: beside.map(\.path), in: source.texts)
    var found: [String: [Photo]] = [:]
    for (path, owner) in beside where !mentions.contains(path) {
      guard let photo = photos.photo(at: path), !photo.isBroken, photo.format != .svg,
        !IdentityNumberScan.isFound(inPath: path), found[owner]?.count ?? 0 < Self.most
      else { continue }
      found[owner, default: []].append(photo)
    }
    return found
  }

  /// Whether a photo is called as a text, but for a number behind it.
  static func areNamedAlike(_ photo: String, _ text: String) -> Bool {
    let (name, wanted) = (LooseName.stem(photo), LooseName.stem(text))
    return name == wanted || withoutNumber(name) == wanted
  }

  /// `panen 2` and `panen (2)` are further photos of `panen`.
  static func withoutNumber(_ name: String) -> String {
    var rest = name[...]
    while let last = rest.last, last.isNumber || "() -_".contains(last) { rest.removeLast() }
    return String(rest)
  }

  /// The folder of a text if photos beside it can become its gallery, ending in `/`.
  static func ownFolder(of path: String) -> String? {
    let folder = self.folder(of: path)
    return canBeOwn(folder) ? folder : nil
  }

  /// Neither the site's own folder nor one of a type, of pages, or of Jekyll's.
  static func canBeOwn(_ folder: String) -> Bool {
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
  static func foundPhotos(_ markdown: MarkdownFile, _ names: [String]) -> Diagnostic {
    let list = names.joined(separator: ", ")
    let items = names.map { "{berkas: \($0), alt: Warga menanam padi di sawah}" }
    let gallery = "galeri: [\(items.joined(separator: ", "))]"
    return Diagnostic(
      .warning, code: "photo/found", at: markdown.start,
      id: "tulisan ini tidak menyebut foto, jadi foto di dekatnya menjadi galeri: \(list)",
      en: "the post names no photo, so those beside it are its gallery: \(list)",
      hint: markdown.hasFences
        ? LocalizedText(
          id: "tulis \(gallery), dengan apa yang tampak, di antara garis '---'; "
            + "awali nama foto dengan '_' bila bukan untuk terbit",
          en: "write \(gallery), with what they show, between the lines '---'; "
            + "begin a photo's name with '_' if it is not to be published")
        : LocalizedText(
          id: "tulis nama tiap foto sendirian di satu baris di isi tulisan; "
            + "awali nama foto dengan '_' bila bukan untuk terbit",
          en: "write each photo's name on a line of its own in the text; "
            + "begin a photo's name with '_' if it is not to be published"),
      mend: markdown.hasFences ? markdown.mend(adding: gallery, isExample: true) : nil)
  }
}
