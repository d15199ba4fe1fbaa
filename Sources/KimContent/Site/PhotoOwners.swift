/// The texts that photos belong to by their place or name.
struct PhotoOwners {
  /// By folder; nil for one of several texts.
  private var byFolder: [String: String?] = [:]
  /// By the path without its ending; nil for one that several texts have.
  private var byName: [String: String?] = [:]
  /// By folder and word; nil for one that several texts of the folder have.
  private var byWord: [String: [String: String?]] = [:]

  init(_ texts: [String]) {
    for text in texts {
      let folder = FolderPhotos.folder(of: text)
      Self.enter(text, under: folder, in: &byFolder)
      Self.enter(text, under: LooseName.stem(text), in: &byName)
      for word in Self.words(of: text) {
        Self.enter(text, under: word, in: &byWord[folder, default: [:]])
      }
    }
  }

  private static func enter(
    _ text: String, under name: String, in texts: inout [String: String?]
  ) {
    texts[name] = texts[name] == nil ? .some(text) : .some(nil)
  }

  func owner(of photo: String) -> String? {
    let folder = FolderPhotos.folder(of: photo)
    if FolderPhotos.canBeOwn(folder), let text = byFolder[folder] ?? nil { return text }
    let name = LooseName.stem(photo)
    return byName[name] ?? byName[FolderPhotos.withoutNumber(name)] ?? owner(ofWordsIn: photo)
  }

  // MARK: Words

  /// The only text of the folder that has one of the photo's words in its name, if it has them all.
  private func owner(ofWordsIn photo: String) -> String? {
    let words = Self.words(of: photo)
    guard words.contains(where: { $0.count > 3 }),
      let texts = byWord[FolderPhotos.folder(of: photo)]
    else { return nil }
    let found = words.map { texts[$0] }
    guard found.allSatisfy({ $0 != nil }) else { return nil }
    let owners = Set(found.compactMap { $0 ?? nil })
    guard owners.count == 1, let owner = owners.first,
      Self.words(of: owner).isSuperset(of: words)
    else { return nil }
    return owner
  }

  /// The words of a file's name that say what it is about, in small letters.
  private static func words(of path: String) -> Set<String> {
    let name = LooseName.stem(path).split(separator: "/").last ?? ""
    let words = name.split { !$0.isLetter }.map(String.init)
    return Set(words.filter { $0.count > 2 && !idle.contains($0) })
  }

  private static let idle: Set = [
    "foto", "gambar", "photo", "image", "img", "pic", "dsc", "dokumentasi", "kamera", "camera",
    "whatsapp", "screenshot", "index", "untuk", "dan", "yang", "dari", "dengan",
  ]
}
