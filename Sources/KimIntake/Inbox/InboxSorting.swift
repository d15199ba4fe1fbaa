import Glibc
import KimReceive
import KimSystem

/// Puts a file away, with the photos that were its text's: to those that are done, or to those that are
/// refused with an answer beside it.
struct InboxSorting {
  let item: InboxItem
  /// Names of photos beside it that its texts have.
  let photos: [String]

  private static let mostNames = 9999

  /// Of a file that was refused once, the answer goes.
  func moveToDone() throws {
    _ = try move(to: item.inbox.done)
    guard isRefused else { return }
    let source = try Folder(opening: item.inbox.path.string).folder(at: item.folders)
    try source.remove(item.name + Answer.ending)
    guard item.folders.count > 1, let name = item.folders.last else { return }
    let parent = try Folder(opening: item.inbox.path.string).folder(at: item.folders.dropLast())
    _ = try parent.removeIfEmpty(name)
  }

  /// Returns where the file and its answer lie. One that is refused again stays where it is.
  func moveToRefused(_ answer: String) throws -> (file: TypedPath, answer: TypedPath) {
    let (folder, name) = isRefused ? (item.folders, item.name) : try move(to: item.inbox.refused)
    let file = name + Answer.ending
    let target = try Folder(opening: item.inbox.path.string).folder(at: folder)
    _ = try target.write(Array(answer.utf8), to: file)
    let path = item.inbox.path.appending(folder.joined(separator: "/"))
    return (path.appending(name), path.appending(file))
  }

  /// Lays a version beside the file that is refused, and returns the folder that it lies in.
  func lay(
    _ correction: Correction, _ number: ParcelNumber, beside file: TypedPath
  ) throws -> TypedPath {
    let name = CorrectionFolder.name(number, correction.version)
    let folder = try Folder(opening: file.parent.string).folder(creating: name)
    for part in correction.files { _ = try folder.write(part.bytes, to: part.name) }
    if var note = correction.note {
      note.file = file.string.split(separator: "/").last.map(String.init) ?? ""
      _ = try folder.write(Array(note.text.utf8), to: CorrectionNote.name)
    }
    return file.parent.appending(name)
  }

  private var isRefused: Bool { item.folders.first == item.inbox.refused }

  /// Returns the folders from the inbox to the file, and its new name. Several files go into a folder
  /// of their own.
  private func move(to name: String) throws -> (folders: [String], name: String) {
    let source = try Folder(opening: item.inbox.path.string).folder(at: item.folders)
    let target = try Folder(opening: item.inbox.path.string).folder(creating: name)
    var beside: [String] = []
    for photo in photos where source.status(of: photo)?.kind == .file { beside.append(photo) }
    guard !beside.isEmpty else {
      let new = try Self.free(item.name, in: target)
      try source.move(item.name, to: target, as: new)
      return ([name], new)
    }
    let own = try Self.free(item.stem.isEmpty ? "kiriman" : item.stem, in: target)
    let inner = try target.folder(creating: own)
    for file in beside + [item.name] { try source.move(file, to: inner) }
    return ([name, own], item.name)
  }

  private static func free(_ name: String, in folder: borrowing Folder) throws -> String {
    guard folder.status(of: name) != nil else { return name }
    let parts = name.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    for number in 2...mostNames {
      let new = "\(parts[0])-\(number)" + (parts.count > 1 ? ".\(parts[1])" : "")
      if folder.status(of: new) == nil { return new }
    }
    throw DiskError(.create, folder.path(of: name), code: EEXIST)
  }
}
