import Glibc
import KimContent
import KimDiagnostics
package import KimModel
import KimReceive
import KimSiteWork
package import KimSystem
import KimWorkspace

/// Puts a version that waits into its post, as far as it says something else: what the version does not
/// name stays byte for byte. Nothing is overwritten that was changed since the two were compared.
package struct AppliedCorrection {
  private let folder: TypedPath
  private let site: SiteFolder
  private let note: CorrectionNote
  private let record: IntakeRecord
  private let province: Province
  private let today: Day
  private let version: PostFiles
  private let old: (text: [UInt8], stamp: FileStamp)
  /// What it changes.
  package let changes: Correction
  /// The post's text.
  package let post: TypedPath

  /// Throws a `UsageError` where that cannot be, a `ClockError`, a `DiskError`.
  ///
  /// - Parameter folder: `perbaikan-…`, as `kim terima` has laid it beside what was sent.
  package init(_ folder: TypedPath, in root: TypedPath, moment: Moment?) throws {
    self.folder = folder
    let content = try ContentRoot(discovering: root)
    province = try IndexContent.province(of: root)
    today = try BuildClock.moment(moment, in: province.zone).day
    let files = try Self.files(in: folder)
    guard let text = files[CorrectionNote.name],
      let note = CorrectionNote(String(decoding: text, as: UTF8.self)),
      files[PostFiles.textName] != nil
    else { throw UsageError.noCorrection(folder) }
    self.note = note
    let names = files.keys.filter { $0 == PostFiles.textName || PhotoFileName.isPhoto($0) }
    version = PostFiles(names.sorted().map { ($0, files[$0] ?? []) })
    site = try content.site(named: note.site.string)
    guard let record = try RecordShelf(site: site).record(of: note.number) else {
      throw UsageError.unknownPost(of: folder)
    }
    self.record = record
    post = site.path.appending("\(record.folder)/\(PostFiles.textName)")
    guard record.version < note.version else { throw UsageError.isDone(post) }
    guard let old = try Self.text(of: record, in: site) else {
      throw UsageError.unknownPost(of: folder)
    }
    self.old = old
    guard CorrectionNote.mark(of: old.text) == note.base else {
      throw UsageError.changed(post, folder)
    }
    let there = try PostWriter(site: site, limit: Self.largest).files(at: record.folder)
    changes = Correction(version, version: note.version, of: there, province: province)
  }

  /// In bytes of a file.
  private static let largest = 100_000_000

  private static func files(in path: TypedPath) throws -> [String: [UInt8]] {
    guard let folder = try Folder.existing(path) else { throw UsageError.noCorrection(path) }
    var files: [String: [UInt8]] = [:]
    for entry in try folder.listing().entries where entry.kind == .file {
      guard
        case .bytes(let bytes, _) = try FileBytes(reading: entry.name, in: folder, limit: largest)
      else { continue }
      files[entry.name] = bytes
    }
    return files
  }

  private static func text(
    of record: IntakeRecord, in site: SiteFolder
  ) throws -> (text: [UInt8], stamp: FileStamp)? {
    let place = try site.place.open()
    let type = record.folder.type.rawValue
    guard place.status(of: type)?.kind == .folder else { return nil }
    let parent = try place.folder(type)
    guard parent.status(of: record.folder.name)?.kind == .folder,
      case .bytes(let bytes, let stamp) = try FileBytes(
        reading: PostFiles.textName, in: parent.folder(record.folder.name), limit: largest)
    else { return nil }
    return (bytes, stamp)
  }

  // MARK: Applying

  /// Throws a `UsageError` where something was changed meanwhile, or the version cannot be put in.
  package func apply() throws {
    let writer = PostWriter(site: site, limit: Self.largest)
    let place = try site.place.open().folder(at: [record.folder.type.rawValue, record.folder.name])
    let photos = version.files.filter { changes.photos.contains($0.name) }
    let there = try writer.files(at: record.folder)
    for photo in photos { try check(photo.name, there) }
    let text = try newText()
    for photo in photos { _ = try place.write(photo.bytes, to: photo.name) }
    guard try place.exchange(PostFiles.textName, for: text, ifStill: old.stamp) else {
      throw UsageError.changed(post, folder)
    }
    try RecordShelf(site: site).keep(
      IntakeRecord(
        number: record.number, version: note.version, content: note.content,
        isDraft: record.isDraft, folder: record.folder,
        files: recorded(text, photos)))
    try clear()
  }

  /// A photo that somebody else has put there stays.
  private func check(_ name: String, _ there: PostFiles?) throws {
    guard let own = there?.recorded.first(where: { $0.name == name }) else { return }
    guard record.files.contains(own) else { throw UsageError.otherPhoto(name, post) }
  }

  private func newText() throws -> [UInt8] {
    do throws(EditProblem) {
      let isDraft =
        try PostMeaning(old.text, source: PostFiles.textName, province: province)["draf"] != nil
      return try TakenVersion(
        of: version.text, into: old.text,
        besides: isDraft ? [] : [(key: "diperbarui", value: "\(today)")],
        source: PostFiles.textName, province: province
      ).bytes
    } catch {
      throw UsageError.notPossible(post, error)
    }
  }

  /// As they were made, but for what is other now.
  private func recorded(
    _ text: [UInt8], _ photos: [(name: String, bytes: [UInt8])]
  ) -> [IntakeRecord.File] {
    let new = PostFiles([(PostFiles.textName, text)] + photos).recorded
    let names = Set(new.map(\.name))
    return new + record.files.filter { !names.contains($0.name) }
  }

  /// The folder goes, and what was sent is put to what is done by the next look at it.
  private func clear() throws {
    guard let name = folder.string.split(separator: "/").last.map(String.init),
      CorrectionFolder.isOne(name), let parent = try Folder.existing(folder.parent)
    else { return }
    try parent.removeTree(name)
  }

  /// The file in which the version came, if it still lies beside the folder.
  package var sent: TypedPath? {
    get throws {
      guard !note.file.isEmpty, let parent = try Folder.existing(folder.parent),
        parent.status(of: note.file)?.kind == .file
      else { return nil }
      return folder.parent.appending(note.file)
    }
  }
}

extension UsageError {
  fileprivate static func noCorrection(_ path: TypedPath) -> UsageError {
    UsageError(
      id: "'\(path)' bukan folder perbaikan; sebutkan folder 'perbaikan-…' yang ditulis kim terima",
      en: "'\(path)' is no folder of a correction; name a folder 'perbaikan-…' of kim terima")
  }

  fileprivate static func unknownPost(of path: TypedPath) -> UsageError {
    UsageError(
      id: "tulisan yang diperbaiki '\(path)' sudah tidak ada di tempat kim menaruhnya",
      en: "the post that '\(path)' corrects is no longer where kim put it")
  }

  fileprivate static func isDone(_ post: TypedPath) -> UsageError {
    UsageError(
      id: "perbaikan ini, atau yang lebih baru, sudah ada di '\(post)'",
      en: "this correction, or a later one, is in '\(post)' already")
  }

  fileprivate static func changed(_ post: TypedPath, _ folder: TypedPath) -> UsageError {
    UsageError(
      id:
        "'\(post)' berubah sejak perbaikan ini dibandingkan, jadi tidak ditimpa; jalankan kim terima "
        + "sekali lagi dengan berkas kirimannya di '\(folder.parent)'",
      en:
        "'\(post)' was changed since this was compared with it, so it is not overwritten; run kim "
        + "terima again with the file that was sent, in '\(folder.parent)'")
  }

  fileprivate static func otherPhoto(_ name: String, _ post: TypedPath) -> UsageError {
    UsageError(
      id:
        "di samping '\(post)' ada '\(name)' lain yang bukan dari kiriman ini; ganti namanya dahulu",
      en: "beside '\(post)' is another '\(name)' that was not sent with it; give that another name "
        + "first")
  }

  fileprivate static func notPossible(_ post: TypedPath, _ problem: EditProblem) -> UsageError {
    UsageError(
      id:
        "perbaikan ini tidak dapat dimasukkan sendiri: \(problem.message.id); ubah '\(post)' dengan "
        + "tangan",
      en: "this cannot be put in by itself: \(problem.message.en); change '\(post)' by hand")
  }
}
