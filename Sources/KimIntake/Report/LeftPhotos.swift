import KimSystem

/// A file whose texts were taken, refused or left.
struct TakenItem {
  let item: InboxItem
  /// The places of its texts in the report.
  let texts: [Int]
  /// Names of photos beside it that its texts have.
  let photos: [String]
  let isChat: Bool

  /// Whether the photos beside it came with it, or with others that are taken as well.
  var hasPhotosBeside: Bool {
    !item.inbox.isInContent && !item.isMail && (!item.isNamed || isChat)
  }
}

/// Photos that lie beside texts and that none of these has: a person has to say where they belong.
struct LeftPhotos {
  let paths: [TypedPath]

  /// - Parameter texts: what became of the texts. Where one of a folder waits, its photos wait too.
  init(of items: [TakenItem], _ texts: [TakenText]) {
    var folders: [TypedPath: [TakenItem]] = [:]
    for item in items where item.hasPhotosBeside {
      folders[item.item.folder, default: []].append(item)
    }
    paths = folders.sorted { $0.key.string < $1.key.string }.flatMap { folder, items in
      let isWaiting = items.contains { $0.texts.contains { texts[$0].isLeft } }
      let taken = Set(items.flatMap(\.photos))
      let photos = isWaiting ? [] : items.first?.item.photos ?? []
      return photos.filter { !taken.contains($0) }.map(folder.appending)
    }
  }
}
