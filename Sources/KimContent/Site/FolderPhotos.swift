import KimDiagnostics
import KimModel

/// The photos that lie beside a post in a folder of its own, or that are called as the post is, and
/// that no text names.
///
/// A folder is a post's own if no other text lies in it and it is not one that all posts of a type
/// share: nobody's photos may come and go with the posts of others. In other folders
/// `gotong royong.jpg` and `gotong royong 2.jpg` are those of `gotong royong.txt`; what else is told
/// by `PhotoOwners` and `PhotoEvidence`.
struct FolderPhotos {
  private let source: SiteSource
  private let photos: PhotoIndex
  /// Of the posts that are published, by their paths.
  private let days: [String: DateSpan]
  /// By the path of the text that they belong to; made when the first post asks.
  private var found: [String: [Photo]]?
  /// Those that photos lie in; made when the first post asks.
  private var folders: [String: PhotoFolder]?

  /// The photos of one folder, to be found in sentences.
  private struct PhotoFolder {
    let mentions: Mentions
    let paths: [String: [String]]

    init(_ paths: [String]) {
      mentions = Mentions(of: paths)
      self.paths = Dictionary(grouping: paths, by: Mentions.name)
    }
  }

  /// Looking further into a folder costs more than a site may take.
  private static let mostLooks = 20_000

  /// As many as a page can show.
  private static let most = 40

  init(_ source: SiteSource, photos: PhotoIndex, days: [String: DateSpan]) {
    self.source = source
    self.photos = photos
    self.days = days
  }

  /// Whether a photo lies in the folder of a text, which most texts can do without asking further.
  mutating func mayHave(_ path: String) -> Bool {
    !source.photos.isEmpty && photoFolder(of: path) != nil
  }

  private mutating func photoFolder(of path: String) -> PhotoFolder? {
    let folders =
      self.folders
      ?? Dictionary(grouping: source.photos.map(\.path), by: Self.folder).mapValues(
        PhotoFolder.init)
    self.folders = folders
    return folders[Self.folder(of: path)]
  }

  /// In the order of their names.
  mutating func beside(_ path: String) -> [Photo] {
    let found = self.found ?? search()
    self.found = found
    return found[path] ?? []
  }

  /// Those in the folder of a text that it names in its sentences.
  mutating func named(in text: ArraySlice<UInt8>, of path: String) -> [Photo] {
    guard let folder = photoFolder(of: path) else { return [] }
    return shown(folder.mentions.names(in: text).flatMap { folder.paths[$0] ?? [] }.sorted())
  }

  /// Without what cannot be shown, or must not be.
  private func shown(_ paths: some Sequence<String>) -> [Photo] {
    let found = paths.compactMap { photos.photo(at: $0) }
    return Array(
      found.filter {
        !$0.isBroken && $0.format != .svg && !IdentityNumberScan.isFound(inPath: $0.source)
      }.prefix(Self.most))
  }

  private func search() -> [String: [Photo]] {
    let owners = PhotoOwners(source.texts.map(\.path))
    let mentions = Mentions(of: source.photos.map(\.path), in: source.texts)
    var owned: [(photo: String, owner: String)] = []
    var loose: [String: [String]] = [:]
    for photo in source.photos where !mentions.contains(photo.path) {
      if let owner = owners.owner(of: photo.path) {
        owned.append((photo.path, owner))
      } else {
        loose[Self.folder(of: photo.path), default: []].append(photo.path)
      }
    }
    owned += ownersOfLoose(loose)
    return Dictionary(grouping: owned.sorted { $0.photo < $1.photo }, by: \.owner)
      .mapValues { shown($0.map(\.photo)) }
  }

  /// - Parameter photos: by folder, those that neither their place nor their name gives to a text.
  private func ownersOfLoose(_ photos: [String: [String]]) -> [(photo: String, owner: String)] {
    guard !photos.isEmpty else { return [] }
    let posts = source.texts.filter { $0.path != "kim.yml" }
    let texts = Dictionary(grouping: posts) { Self.folder(of: $0.path) }
    return photos.filter { !ParsedPage.isPage($0.key) }.flatMap { folder, photos in
      self.owners(of: photos, among: texts[folder] ?? [])
    }
  }

  private func owners(
    of photos: [String], among texts: [SourceText]
  ) -> [(photo: String, owner: String)] {
    guard photos.count * texts.count <= Self.mostLooks else { return [] }
    return PhotoEvidence(texts, days: days).owners(of: photos)
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
