import KimReceive
package import KimSystem

/// The files and folders that a command was given: what is in them to be taken.
package struct Inbox: Sendable {
  /// A folder in which done and refused files are put.
  package struct Place: Sendable, Hashable {
    let path: TypedPath
    /// Whether it is a part of the content, where folders are hidden from readers by their names.
    let isInContent: Bool

    var done: String { isInContent ? "_selesai" : "selesai" }
    var refused: String { isInContent ? "_ditolak" : "ditolak" }

    /// The place of a file, and the folders from there to it: what was refused belongs to the folder that
    /// it was refused in.
    static func of(fileIn parent: TypedPath, isInContent: Bool) -> (Place, folders: [String]) {
      var (path, folders) = (parent, [String]())
      for _ in 0..<2 {
        guard let name = path.string.split(separator: "/").last.map(String.init), name != ".."
        else { break }
        (path, folders) = (path.parent, [name] + folders)
        let place = Place(path: path, isInContent: isInContent)
        if name == place.refused { return (place, folders) }
      }
      return (Place(path: parent, isInContent: isInContent), [])
    }
  }

  package private(set) var items: [InboxItem] = []
  /// Files that are none of ours to take.
  package private(set) var others: [TypedPath] = []
  /// Photos that lie in a folder without a text.
  private static let deepest = 8

  private static let unfinished: Set = ["part", "crdownload", "tmp", "download"]

  /// Throws a `UsageError` for what is not there, and for a folder of the content.
  package init(_ paths: [TypedPath], outside content: TypedPath) throws {
    for path in paths {
      let parent = try Folder.existing(path.parent)
      guard let name = path.string.split(separator: "/").last.map(String.init),
        let status = try Self.kind(of: path)
      else { throw UsageError.missing(path) }
      if status == .folder {
        let folder = try Folder(opening: path.string)
        guard try !Self.overlaps(folder, content) else { throw UsageError.content(path) }
        try visit(folder, Place(path: path, isInContent: false), [])
      } else if let parent {
        let isInContent = try Self.isWithin(parent, content)
        let (place, folders) = Place.of(fileIn: path.parent, isInContent: isInContent)
        try add([name], of: parent, place, folders, isMail: false, isNamed: true)
      }
    }
  }

  private static func kind(of path: TypedPath) throws -> FileStatus.Kind? {
    do {
      if try Folder.existing(path) != nil { return .folder }
      return nil
    } catch {
      guard error.isNotAFolder else { throw error }
      return .file
    }
  }

  // MARK: Folders

  private mutating func visit(
    _ folder: borrowing Folder, _ place: Place, _ folders: [String]
  ) throws {
    let listing = try folder.listing()
    let isMaildir = listing["cur"]?.kind == .folder && listing["new"]?.kind == .folder
    let isMail = folders.last.map { ["cur", "new"].contains($0) } ?? false
    if !isMaildir {
      let files = listing.entries.filter { $0.kind == .file }.map(\.name)
      try add(files, of: folder, place, folders, isMail: isMail)
    }
    for entry in listing.entries where entry.kind == .folder {
      // Also those of another run, which was given a folder further down.
      guard ![place.done, place.refused].contains(entry.name),
        !CorrectionFolder.isOne(entry.name), folders.count < Self.deepest,
        !isMaildir || ["cur", "new"].contains(entry.name)
      else { continue }
      try visit(folder.folder(entry.name), place, folders + [entry.name])
    }
  }

  private mutating func add(
    _ names: [String], of folder: borrowing Folder, _ place: Place, _ folders: [String],
    isMail: Bool, isNamed: Bool = false
  ) throws {
    let here = try folder.listing().entries.filter { $0.kind == .file }.map(\.name)
    let photos = isMail ? [] : here.filter(PhotoFileName.isPhoto)
    let texts = here.count { Self.isText($0) }
    var stamps: [String: FileStamp] = [:]
    for name in here { stamps[name] = folder.status(of: name)?.stamp }
    for name in names {
      let path = folders.isEmpty ? name : folders.joined(separator: "/") + "/\(name)"
      if isMail || Self.isText(name) {
        items.append(
          InboxItem(
            inbox: place, folders: folders, name: name, isNamed: isNamed, isMail: isMail,
            photos: photos, texts: texts,
            stamps: isMail ? stamps.filter { $0.key == name } : stamps))
      } else if !Self.isAnswer(name), !PhotoFileName.isPhoto(name) || texts == 0 {
        others.append(place.path.appending(path))
      }
    }
  }

  private static func isAnswer(_ name: String) -> Bool { name.hasSuffix(Answer.ending) }

  /// Whether a file may hold a text, by its name. Programs give other names to what they still write.
  private static func isText(_ name: String) -> Bool {
    guard !isAnswer(name) else { return false }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    let ending = parts.dropFirst().last?.lowercased() ?? ""
    // A messenger that saves a file twice writes `panen.kim.txt (1)` or `panen.kim (1).txt`.
    return !unfinished.contains(ending)
      && (["txt", "md", "eml", "text", ""].contains(ending) || name.lowercased().contains(".kim"))
  }

  // MARK: The content

  /// Whether one of two folders is within the other.
  private static func overlaps(_ folder: borrowing Folder, _ content: TypedPath) throws -> Bool {
    if try isWithin(folder, content) { return true }
    guard let root = try Folder.existing(content), let own = folder.descriptor.status?.identity
    else { return false }
    return try root.ancestry().contains(own)
  }

  private static func isWithin(_ folder: borrowing Folder, _ content: TypedPath) throws -> Bool {
    guard let root = try Folder.existing(content), let identity = root.descriptor.status?.identity
    else { return false }
    return try folder.ancestry().contains(identity)
  }
}

extension UsageError {
  fileprivate static func missing(_ path: TypedPath) -> UsageError {
    UsageError(
      id: "tidak ada '\(path)'; sebutkan berkas kiriman, atau folder tempat kiriman disimpan",
      en: "there is no '\(path)'; name a file that was sent, or the folder where such files are "
        + "kept")
  }

  fileprivate static func content(_ path: TypedPath) -> UsageError {
    UsageError(
      id: "'\(path)' adalah folder isi, atau memuatnya; simpan kiriman di folder lain, lalu "
        + "sebutkan "
        + "folder itu",
      en: "'\(path)' is the content root, or has it in it; keep what was sent in another folder "
        + "and "
        + "name that one")
  }
}
