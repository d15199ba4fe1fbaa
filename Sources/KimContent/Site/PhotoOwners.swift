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
      for word in PhotoWords.words(of: text) {
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
    let photoWords = PhotoWords(photo)
    let words = photoWords.all
    guard photoWords.saySomething, !photoWords.arePrivate,
      let texts = byWord[FolderPhotos.folder(of: photo)]
    else { return nil }
    let found = words.map { texts[$0] }
    guard found.allSatisfy({ $0 != nil }) else { return nil }
    let owners = Set(found.compactMap { $0 ?? nil })
    guard owners.count == 1, let owner = owners.first,
      PhotoWords.words(of: owner).isSuperset(of: words)
    else { return nil }
    return owner
  }
}
