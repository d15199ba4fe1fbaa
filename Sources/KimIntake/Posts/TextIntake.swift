import KimDigest
import KimModel
import KimReceive
import KimSiteWork
import KimSystem

/// Makes a post of one text that was sent, or says why not.
struct TextIntake {
  let province: Province
  /// For texts that have no day.
  let today: Day
  let publishes: Bool

  /// A post that was made, with what is needed to take it back.
  struct Made {
    let site: SiteFolder
    let record: IntakeRecord
    let title: String
    let photos: Int
    let lost: [LostPhoto]
    let previous: Previous?

    /// The path of its text.
    var path: TypedPath { site.path.appending("\(record.folder)/\(PostFiles.textName)") }
  }

  /// The draft of an earlier version.
  struct Previous {
    let record: IntakeRecord
    let files: PostFiles
  }

  enum Result {
    case made(Made)
    case known(TypedPath)
    /// The post of the same content under another number.
    case repeated(TypedPath)
  }

  /// Throws a `ReceiveProblem`, a `UsageError` or a `DiskError`.
  func take(
    _ received: ReceivedText, for site: SiteFolder, beside folder: TypedPath,
    _ known: inout KnownContents
  ) throws -> Result {
    let content = Self.content(of: received)
    let shelf = RecordShelf(site: site)
    let record = try shelf.record(of: received.number).flatMap { record in
      try isDeleted(record, of: site) ? nil : record
    }
    if let record {
      let path = site.path.appending("\(record.folder)/\(PostFiles.textName)")
      if record.version > received.version { return .known(path) }
      if record.version == received.version {
        guard record.content == content || received.kind != .parcel else {
          throw ReceiveProblem.numberInUse
        }
        return .known(path)
      }
      guard record.isDraft else { throw ReceiveProblem.published(path: path.string) }
    } else if let other = try known.record(of: content, in: site),
      try isSame(other, received, of: site)
    {
      return .repeated(site.path.appending("\(other.folder)/\(PostFiles.textName)"))
    }
    let photos = try PhotoIntake(
      received.photos, beside: folder, limit: province.limits.photoBytes,
      isExact: received.kind == .parcel)
    if received.kind == .parcel, let lost = photos.lost.first {
      throw ReceiveProblem.badPhoto(lost.name)
    }
    let post = try ComposedPost(
      received, photos: photos.kept, on: received.day.flatMap(Day.init(iso:)) ?? today,
      isDraft: !publishes, province: province)
    let files = PostFiles(text: post.text, photos: photos.kept)
    let previous = try record.flatMap { try self.previous($0, of: site, before: files) }
    let slug = Slug(of: post.title, limit: Self.longestSlug)?.string ?? received.number.string
    let path = PostFolderPath(post.type, post.day, slug)
    let written = try write(files, at: path, received.number, site, previous)
    let made = IntakeRecord(
      number: received.number, version: received.version, content: content,
      isDraft: post.isDraft, folder: written, files: files.recorded)
    try shelf.keep(made)
    known.add(made, of: site)
    return .made(
      Made(
        site: site, record: made, title: post.title, photos: photos.kept.count,
        lost: photos.lost, previous: previous))
  }

  private static let longestSlug = 60

  /// Whether a text is what a record of the same content made, which is still there. What people write
  /// in messengers, such as a call to work together, may be the same on another day.
  private func isSame(
    _ record: IntakeRecord, _ received: ReceivedText, of site: SiteFolder
  ) throws -> Bool {
    let day = received.day ?? today.description
    guard received.kind == .parcel || record.folder.name.hasPrefix(day) else { return false }
    if case .gone = try writer(site).state(of: record) { return false }
    return true
  }

  /// Whether a draft was made of it that somebody has deleted since: who sends it again wants it back.
  private func isDeleted(_ record: IntakeRecord, of site: SiteFolder) throws -> Bool {
    guard record.isDraft, case .gone = try writer(site).state(of: record) else { return false }
    return true
  }

  /// A hash of text and photos, as they came.
  private static func content(of received: ReceivedText) -> String {
    var hash = SHA256()
    hash.update(received.text)
    for photo in received.photos {
      hash.update(Array("\n\(photo.name)\n".utf8))
      if case .bytes(let bytes) = photo.content { hash.update(bytes) }
    }
    return hash.hex()
  }

  /// Nil where nothing is left of it.
  private func previous(
    _ record: IntakeRecord, of site: SiteFolder, before files: PostFiles
  ) throws -> Previous? {
    let writer = writer(site)
    switch try writer.state(of: record, before: files) {
    case .gone: return nil
    case .edited:
      let path = site.path.appending("\(record.folder)/\(PostFiles.textName)")
      throw ReceiveProblem.edited(path: path.string)
    case .untouched:
      return try writer.files(at: record.folder).map { Previous(record: record, files: $0) }
    }
  }

  private func write(
    _ files: PostFiles, at path: PostFolderPath, _ number: ParcelNumber, _ site: SiteFolder,
    _ previous: Previous?
  ) throws -> PostFolderPath {
    let writer = writer(site)
    guard let previous else { return try writer.make(files, at: path, number) }
    if previous.record.folder.isNumbered(path) {
      try writer.overwrite(previous.record.folder, with: files, was: previous.record)
      return previous.record.folder
    }
    // The old one goes before the record says so: a run that is killed between finds the new one.
    let written = try writer.make(files, at: path, number)
    try writer.remove(previous.record)
    return written
  }

  /// Takes a post back that was just made: the draft before it returns.
  func undo(_ made: Made) throws {
    let (writer, shelf) = (writer(made.site), RecordShelf(site: made.site))
    guard let previous = made.previous else {
      try writer.remove(made.record)
      return try shelf.forget(made.record.number)
    }
    if previous.record.folder == made.record.folder {
      try writer.overwrite(made.record.folder, with: previous.files, was: made.record)
    } else {
      try writer.remove(made.record)
      _ = try writer.make(previous.files, at: previous.record.folder, made.record.number)
    }
    try shelf.keep(previous.record)
  }

  func writer(_ site: SiteFolder) -> PostWriter {
    PostWriter(site: site, limit: max(province.limits.photoBytes, province.limits.postBytes))
  }
}
