import KimContent
import KimDiagnostics
import KimDigest
import KimIntake
import KimModel
import KimReceive
import KimSiteWork
import KimSystem
import KimText
import KimWorkspace

/// Opens, changes and removes texts of a content root, each in one step, and nothing that was changed
/// meanwhile.
struct TextDesk {
  let root: TypedPath
  let moment: Moment?

  /// A text as it is on the disk, and what knows it again.
  struct Version {
    let path: String
    let mark: String
    let bytes: [UInt8]
    let text: OpenedText
    /// What is to be said of who sees it.
    let note: LocalizedText?
  }

  private static func mark(of bytes: [UInt8]) -> String {
    SHA256.hex(of: bytes, bytes: SHA256.byteCount)
  }

  func open(_ path: String) throws -> Version {
    guard let opened = try ContentFile(path)?.open(in: root), let (bytes, _) = try opened.read()
    else { throw WritingFailure.notThere }
    let province = try IndexContent.province(of: root)
    let text = try OpenedText(bytes, source: opened.source, province: province)
    let now = try BuildClock.moment(moment, in: province.zone)
    return Version(
      path: path, mark: Self.mark(of: bytes), bytes: bytes, text: text,
      note: ReaderNote.note(on: text, at: now))
  }

  // MARK: Changing

  /// - Parameters:
  ///   - mark: of the version that the form has opened.
  ///   - hasText: whether the text is another one.
  ///   - removed: names of photos that it does not name any more.
  ///   - keepsOther: whether a version of this mark is kept aside before it is replaced, because who
  ///     writes has seen it and decided so.
  func change(
    _ path: String, from mark: String, by parcel: [UInt8], hasText: Bool,
    without removed: [String] = [], keepsOther: Bool
  ) throws -> SaveOutcome {
    let received = try SentParcel.received(parcel)
    guard let opened = try ContentFile(path)?.open(in: root),
      let (bytes, stamp) = try opened.read()
    else { throw WritingFailure.notThere }
    let kind = opened.kind
    guard let change = ParcelChange(received.text, of: kind), !hasText || kind != .profile else {
      throw WritingFailure.notSent
    }
    guard !opened.isProtected else { throw WritingFailure.isProtected }
    guard Self.mark(of: bytes) == mark else { return Self.differing(bytes) }
    if kind == .profile {
      try ProfileCheck(IndexContent(of: root).regions).check(change.changes)
    }
    let province = try IndexContent.province(of: root)
    let photos = try AddedPhotos(
      received.photos, beside: opened, FormPosts(province, today: moment))
    let edited = try EditedText(
      bytes, changing: change.changes.map(photos.naming),
      text: hasText ? photos.naming(change.text) : nil, source: opened.source,
      province: province)
    if keepsOther { try Wastebasket(of: opened.site).keep(bytes, as: Self.flat(opened.source)) }
    for photo in photos.files { try opened.folder.create(photo.name, photo.bytes) }
    guard try opened.folder.exchange(opened.name, for: edited.bytes, ifStill: stamp) else {
      for photo in photos.files { try opened.folder.remove(photo.name) }
      return Self.differing(try opened.read()?.bytes ?? [])
    }
    let folder = path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex)
    var gone: [String] = []
    do {
      gone = try RemovedPhotos.discard(removed, of: opened)
    } catch {
      // The text is saved: a photo that cannot be moved stays where it lies.
    }
    return .saved(
      SavedChange(
        kind: SavedChange.Kind(of: kind), title: try title(of: path) ?? opened.name,
        paths: [path] + photos.files.map { "\(folder)/\($0.name)" }
          + gone.map { "\(opened.id)/\($0)" }))
  }

  private func title(of path: String) throws -> String? { try open(path).text.title }

  private static func differing(_ bytes: [UInt8]) -> SaveOutcome {
    .changed(text: String(decoding: bytes, as: UTF8.self), mark: mark(of: bytes))
  }

  private static func flat(_ source: String) -> String {
    source.replacing("/", with: "-")
  }

  // MARK: Removing

  /// Moves a post or a page to the wastebasket, with its photos where it has a folder for itself.
  func remove(_ path: String, at mark: String) throws -> SaveOutcome {
    guard let opened = try ContentFile(path)?.open(in: root), let (bytes, _) = try opened.read(),
      opened.kind != .profile
    else { throw WritingFailure.notThere }
    guard Self.mark(of: bytes) == mark else { return Self.differing(bytes) }
    let basket = try Wastebasket(of: opened.site)
    let title = try title(of: path) ?? opened.name
    let names = opened.source.split(separator: "/").map(String.init)
    guard names.count > 2, names.last?.lowercased().hasPrefix("index.") == true,
      try Self.isAlone(opened.folder, besides: opened.name)
    else {
      let name = try basket.take(
        opened.name, from: opened.folder, as: Self.flat(opened.source))
      return .removed(
        Removal(
          change: SavedChange(kind: .removal, title: title, paths: [path]), path: path,
          site: opened.id, name: name))
    }
    let own = names[names.count - 2]
    let name = try basket.take(own, from: opened.folder.parent(), as: own)
    let folder = String(path.dropLast(opened.name.count + 1))
    return .removed(
      Removal(
        change: SavedChange(kind: .removal, title: title, paths: [folder]), path: path,
        site: opened.id, name: name))
  }

  /// Whether nothing but files lies beside a text, and no other text.
  private static func isAlone(
    _ folder: borrowing Folder, besides name: String
  ) throws(DiskError) -> Bool {
    let listing = try folder.listing()
    return listing.refused.isEmpty
      && listing.entries.allSatisfy { entry in
        entry.kind == .file && (entry.name == name || !entry.name.lowercased().hasSuffix(".md"))
      }
  }
}

extension SavedChange.Kind {
  fileprivate init(of kind: TextKind) {
    switch kind {
    case .post: self = .post
    case .page: self = .page
    case .profile: self = .profile
    }
  }
}
