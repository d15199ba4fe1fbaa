import Glibc
import KimModel
import KimReceive
import KimSiteWork
import KimSystem

/// Puts posts into one KIM's folder and takes them away again; through no link, and never over what
/// somebody else wrote.
struct PostWriter {
  let site: SiteFolder
  /// In bytes of a file that is looked at.
  let limit: Int

  enum State {
    /// As it was made.
    case untouched
    case edited
    case gone
  }

  private static let mostNames = 999

  // MARK: Writing

  /// Makes the post's folder whole and then gives it its name, or the same with a number where the name
  /// is taken. A folder with just these files is the one that a run that was killed left.
  func make(
    _ post: PostFiles, at path: PostFolderPath, _ number: ParcelNumber
  ) throws -> PostFolderPath {
    let parent = try site.place.open().folder(creating: path.type.rawValue)
    for count in 1...Self.mostNames {
      let path = path.numbered(count)
      guard parent.status(of: path.name) != nil else {
        try put(post, in: parent, as: path.name, number)
        return path
      }
      if try files(at: path) == post { return path }
    }
    throw DiskError(.create, parent.path(of: path.name), code: EEXIST)
  }

  private func put(
    _ post: PostFiles, in parent: borrowing Folder, as name: String, _ number: ParcelNumber
  ) throws {
    let aside = ".kim-terima-\(number)"
    try parent.removeTree(aside)
    _ = try parent.make(aside)
    var folder = try parent.folder(aside)
    folder.isDurable = true
    for file in post.files { _ = try folder.write(file.bytes, to: file.name, mayBeThere: false) }
    try folder.sync()
    try parent.move(aside, to: parent, as: name)
    try parent.sync()
  }

  /// Puts other files in the place of those that are there.
  func overwrite(_ path: PostFolderPath, with post: PostFiles, was record: IntakeRecord) throws {
    var folder = try site.place.open().folder(at: [path.type.rawValue, path.name])
    folder.isDurable = true
    for file in post.files { _ = try folder.write(file.bytes, to: file.name) }
    let kept = post.names
    for file in record.files where !kept.contains(file.name) { try folder.remove(file.name) }
    try folder.sync()
  }

  /// Removes the files that a record names, and folders that become empty.
  func remove(_ record: IntakeRecord) throws {
    let place = try site.place.open()
    let (type, name) = (record.folder.type.rawValue, record.folder.name)
    guard place.status(of: type)?.kind == .folder else { return }
    let parent = try place.folder(type)
    guard parent.status(of: name)?.kind == .folder else { return }
    let folder = try parent.folder(name)
    for file in record.files { try folder.remove(file.name) }
    _ = try parent.removeIfEmpty(name)
    _ = try place.removeIfEmpty(type)
  }

  // MARK: Looking

  /// Whether the post is as it was made. A run that was killed may have put some of the files of `next`
  /// in the place of its own.
  func state(of record: IntakeRecord, before next: PostFiles? = nil) throws -> State {
    guard let found = try files(at: record.folder) else { return .gone }
    var wanted: [String: Set<String>] = [:]
    for file in record.files { wanted[file.name, default: []].insert(file.hash) }
    for file in next?.recorded ?? [] { wanted[file.name, default: []].insert(file.hash) }
    for file in found.recorded where !(wanted[file.name] ?? []).contains(file.hash) {
      return .edited
    }
    let names = found.names
    let nextNames = next?.names
    let isWhole = record.files.allSatisfy { file in
      names.contains(file.name) || nextNames.map { !$0.contains(file.name) } ?? false
    }
    return isWhole ? .untouched : .edited
  }

  /// All that is in a post's folder; nil where it is not there. What is no file, or cannot be read,
  /// counts as a file of its name without bytes.
  func files(at path: PostFolderPath) throws -> PostFiles? {
    let place = try site.place.open()
    let type = path.type.rawValue
    guard place.status(of: type)?.kind == .folder else { return nil }
    let parent = try place.folder(type)
    guard parent.status(of: path.name)?.kind == .folder else { return nil }
    let folder = try parent.folder(path.name)
    let listing = try folder.listing()
    var files: [(name: String, bytes: [UInt8])] = listing.refused.map { ($0, []) }
    for entry in listing.entries {
      guard entry.kind == .file,
        case .bytes(let bytes, _) = try FileBytes(reading: entry.name, in: folder, limit: limit)
      else {
        files.append((entry.name, []))
        continue
      }
      files.append((entry.name, bytes))
    }
    return PostFiles(files)
  }
}
