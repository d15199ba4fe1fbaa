import KimContent
import KimDigest
import KimIntake
import KimModel
import KimReceive
import KimSiteWork
import KimSystem
import KimText
import KimWorkspace

/// Opens, makes, changes and removes posts of a content root, each in one step, and nothing that was
/// changed meanwhile.
struct PostDesk {
  let root: TypedPath
  let moment: Moment?

  /// A post as it is on the disk, and what knows it again.
  struct Version {
    let path: String
    let mark: String
    let site: String
    let post: OpenedPost
  }

  enum Outcome {
    /// With the path below the content root.
    case saved(String)
    /// Somebody else has saved it: its text and its mark now.
    case changed(text: String, mark: String)
  }

  private func province() throws -> Province { try IndexContent(of: root).province }

  private static func mark(of bytes: [UInt8]) -> String {
    SHA256.hex(of: bytes, bytes: SHA256.byteCount)
  }

  // MARK: Reading

  func open(_ path: String) throws -> Version {
    guard let place = PostPlace(path), let opened = try place.open(in: root),
      let (bytes, _) = try opened.read()
    else { throw WritingFailure.notThere }
    return Version(
      path: path, mark: Self.mark(of: bytes), site: opened.id,
      post: try OpenedPost(bytes, source: opened.source, province: province()))
  }

  // MARK: Writing

  /// - Parameter parcel: as the writing page makes it.
  func make(_ parcel: [UInt8]) throws -> Outcome {
    let received = try Self.received(parcel)
    let content = try ContentRoot(discovering: root)
    guard let site = content.sites.first(where: { $0.id.string == received.site }) else {
      throw ReceiveProblem.unknownSite(received.site ?? "")
    }
    let path = try posts().make(received, in: site)
    return .saved("\(site.id)/\(path)")
  }

  private func posts() throws -> FormPosts {
    let province = try province()
    return FormPosts(
      province: province, today: try BuildClock.moment(moment, in: province.zone).day)
  }

  private static func received(_ parcel: [UInt8]) throws -> ReceivedText {
    guard Parcel.isFound(in: parcel), case .success(let found)? = Parcel.all(in: parcel).first
    else {
      if case .failure(let problem)? = Parcel.all(in: parcel).first { throw problem }
      throw WritingFailure.notSent
    }
    return found.received
  }

  /// - Parameters:
  ///   - mark: of the version that the form has opened.
  ///   - hasText: whether the text is another one.
  ///   - keepsOther: whether a version of this mark is kept aside before it is replaced, because who
  ///     writes has seen it and decided so.
  func change(
    _ path: String, from mark: String, by parcel: [UInt8], hasText: Bool, keepsOther: Bool
  ) throws -> Outcome {
    let received = try Self.received(parcel)
    guard let change = ParcelChange(received.text) else { throw WritingFailure.notSent }
    guard let place = PostPlace(path), let opened = try place.open(in: root),
      let (bytes, stamp) = try opened.read()
    else { throw WritingFailure.notThere }
    guard !opened.isProtected else { throw WritingFailure.isProtected }
    guard Self.mark(of: bytes) == mark else { return Self.differing(bytes) }
    let photos = try posts().photos(
      received.photos, stem: Self.stem(of: opened.name),
      isTaken: { opened.folder.status(of: $0) != nil })
    let edited = try EditedPost(
      bytes, changing: change.changes, text: hasText ? photos.naming(change.text) : nil,
      source: opened.source, province: province())
    if keepsOther { try Wastebasket(of: opened.site).keep(bytes, as: Self.flat(opened.source)) }
    for photo in photos.files { try opened.folder.create(photo.name, photo.bytes) }
    guard try opened.folder.exchange(opened.name, for: edited.bytes, ifStill: stamp) else {
      for photo in photos.files { try opened.folder.remove(photo.name) }
      return Self.differing(try opened.read()?.bytes ?? [])
    }
    return .saved(path)
  }

  private static func differing(_ bytes: [UInt8]) -> Outcome {
    .changed(text: String(decoding: bytes, as: UTF8.self), mark: mark(of: bytes))
  }

  /// Photos of `index.md` have their folder for themselves, others the name of their post.
  private static func stem(of name: String) -> String {
    let stem = name.prefix(upTo: name.lastIndex(of: ".") ?? name.endIndex)
    let slug = Slug(of: String(stem), limit: 60)?.string ?? "foto"
    return stem.lowercased() == "index" ? "foto" : "\(slug)-foto"
  }

  private static func flat(_ source: String) -> String {
    source.replacing("/", with: "-")
  }

  /// Moves a post to the wastebasket, with its photos where it has a folder for itself.
  func remove(_ path: String, at mark: String) throws -> Outcome {
    guard let place = PostPlace(path), let opened = try place.open(in: root),
      let (bytes, _) = try opened.read()
    else { throw WritingFailure.notThere }
    guard Self.mark(of: bytes) == mark else { return Self.differing(bytes) }
    let basket = try Wastebasket(of: opened.site)
    let names = opened.source.split(separator: "/").map(String.init)
    if names.count > 2, names.last?.lowercased().hasPrefix("index.") == true,
      try Self.isAlone(opened.folder, besides: opened.name)
    {
      let parent = try opened.folder.parent()
      let own = names[names.count - 2]
      return .saved(try basket.take(own, from: parent, as: own))
    }
    return .saved(
      try basket.take(opened.name, from: opened.folder, as: Self.flat(opened.source)))
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
