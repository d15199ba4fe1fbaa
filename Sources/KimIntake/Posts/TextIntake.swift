import KimContent
import KimDiagnostics
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
    /// What it changes of that draft.
    let changes: Correction?

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
    /// A later version of a post that stays as it is, because somebody edited or published it.
    case kept(ReceiveProblem, Correction)
  }

  /// Throws a `ReceiveProblem`, a `UsageError` or a `DiskError`.
  func take(
    _ received: ReceivedText, for site: SiteFolder, beside folder: TypedPath,
    _ known: inout KnownContents
  ) throws -> Result {
    let content = Self.content(of: received)
    let record = try RecordShelf(site: site).record(of: received.number).flatMap { record in
      try isDeleted(record, of: site) ? nil : record
    }
    guard let record else {
      if let other = try known.record(of: content, in: site),
        try isSame(other, received, of: site)
      {
        return .repeated(Self.path(of: other, in: site))
      }
      let post = try compose(received, beside: folder)
      return .made(try make(post, of: received, content, for: site, in: nil, nil, &known))
    }
    guard try isNew(received, content, after: record) else {
      return .known(Self.path(of: record, in: site))
    }
    return try correct(record, by: received, content, for: site, beside: folder, &known)
  }

  /// Whether it is to take the place of what the record made. Throws where the number means something
  /// else.
  private func isNew(
    _ received: ReceivedText, _ content: String, after record: IntakeRecord
  ) throws -> Bool {
    guard record.version == received.version else { return record.version < received.version }
    guard record.content != content else { return false }
    guard received.kind == .parcel else {
      // The text comes once more, with the photos that were sent behind it.
      return !received.photos.isEmpty
        && !record.files.contains { PhotoFileName.isPhoto($0.name) }
    }
    // The file with the photos comes behind the text that was copied.
    guard record.isCopy else { throw ReceiveProblem.numberInUse }
    return true
  }

  private func correct(
    _ record: IntakeRecord, by received: ReceivedText, _ content: String, for site: SiteFolder,
    beside folder: TypedPath, _ known: inout KnownContents
  ) throws -> Result {
    let writer = writer(site)
    let there = try writer.files(at: record.folder)
    let path = Self.path(of: record, in: site).string
    let isTextAlone = received.kind != .parcel && received.photos.isEmpty
    let received = Self.withPhotos(of: there, received)
    var post: Composed
    do {
      post = try compose(received, beside: folder)
    } catch let problem as ReceiveProblem {
      throw record.isDraft ? problem : .published(path: path)
    }
    if isTextAlone, let there { post.post.keep(there.text, province: province) }
    var correction = Correction(
      post.files, version: received.version, of: there, province: province)
    // What was kept of an edited post is no sign of a run that was killed.
    let next = isTextAlone ? nil : post.files
    let state = try record.isDraft ? writer.state(of: record, before: next) : nil
    if correction.isDone, state == nil || state == .edited {
      return .known(Self.path(of: record, in: site))
    }
    switch state {
    case nil, .edited:
      let isHidden = state != nil && isHidden(there)
      correction.note = there.map {
        CorrectionNote(site: site.id, record: record, received.version, content, of: $0)
      }
      return .kept(isHidden ? .edited(path: path) : .published(path: path), correction)
    case .gone:
      return .made(try make(post, of: received, content, for: site, in: nil, nil, &known))
    case .untouched:
      let previous = there.map { Previous(record: record, files: $0) }
      return .made(
        try make(post, of: received, content, for: site, in: previous, correction, &known))
    }
  }

  /// Whether nobody has published the post since.
  private func isHidden(_ post: PostFiles?) -> Bool {
    var ignored = Diagnostics()
    let glance = post.flatMap {
      PostGlance(
        $0.text, source: PostFiles.textName, folder: "", province: province,
        diagnostics: &ignored)
    }
    return glance?.isHidden ?? true
  }

  /// A text that was copied brings no photos: those of the draft that it corrects stay.
  private static func withPhotos(of post: PostFiles?, _ received: ReceivedText) -> ReceivedText {
    guard received.kind != .parcel, received.photos.isEmpty, let post else { return received }
    let photos = post.files.filter { PhotoFileName.isPhoto($0.name) }
    var received = received
    received.photos = photos.sorted { ($0.name.count, $0.name) < ($1.name.count, $1.name) }
      .map { ReceivedPhoto(name: $0.name, content: .bytes($0.bytes)) }
    return received
  }

  private static func path(of record: IntakeRecord, in site: SiteFolder) -> TypedPath {
    site.path.appending("\(record.folder)/\(PostFiles.textName)")
  }

  // MARK: Making

  /// What is to be written.
  private struct Composed {
    var post: ComposedPost
    let photos: PhotoIntake

    var files: PostFiles { PostFiles(text: post.text, photos: photos.kept) }
  }

  private func compose(
    _ received: ReceivedText, beside folder: TypedPath
  ) throws -> Composed {
    let photos = try PhotoIntake(
      received.photos, beside: folder, limit: province.limits.photoBytes,
      isExact: received.kind == .parcel)
    if received.kind == .parcel, let lost = photos.lost.first {
      let place = received.photos.firstIndex { $0.name == lost.name } ?? 0
      throw ReceiveProblem.badPhoto(lost.name, place: place + 1)
    }
    let post = try ComposedPost(
      received, photos: photos.kept, on: received.day.flatMap(Day.init(iso:)) ?? today,
      isDraft: !publishes, province: province)
    return Composed(post: post, photos: photos)
  }

  private func make(
    _ composed: Composed, of received: ReceivedText, _ content: String, for site: SiteFolder,
    in previous: Previous?, _ changes: Correction?, _ known: inout KnownContents
  ) throws -> Made {
    let (post, files) = (composed.post, composed.files)
    let slug = Slug(of: post.title, limit: Self.longestSlug)?.string ?? received.number.string
    let path = PostFolderPath(post.type, post.day, slug)
    let written = try write(files, at: path, received.number, site, previous)
    let made = IntakeRecord(
      number: received.number, version: received.version, content: content,
      isDraft: post.isDraft, isCopy: received.kind != .parcel, folder: written,
      files: files.recorded)
    try RecordShelf(site: site).keep(made)
    known.add(made, of: site)
    return Made(
      site: site, record: made, title: post.title, photos: composed.photos.kept.count,
      lost: composed.photos.lost, previous: previous, changes: changes)
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
