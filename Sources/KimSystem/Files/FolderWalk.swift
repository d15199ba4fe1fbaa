package import KimDiagnostics

/// Visits the regular files below a folder and reports whatever else is there.
///
/// Nothing is followed out of the folder, and nothing is opened that could block.
package struct FolderWalk {
  /// No tree that people keep is deeper; each level is an open folder.
  package static let deepest = 64

  /// Names that begin with one of these are not read.
  package let hidden: [String]
  /// Names of folders that are read all the same.
  package let shown: Set<String>
  /// Paths below the folder that belong to somebody else.
  package let excluded: Set<String>
  package let fileLimit: Int

  package private(set) var diagnostics = Diagnostics()
  /// Paths that exist and that were not visited.
  package private(set) var refused: Set<String> = []
  /// Names that nothing may be called, as messages show them.
  private(set) var oddNames: [String] = []
  /// Whether files may exist that nobody saw: then nothing may be concluded from their absence.
  package private(set) var isIncomplete = false
  private var fileCount = 0

  package init(
    hidden: [String], shown: Set<String> = [], excluded: Set<String> = [], fileLimit: Int
  ) {
    self.hidden = hidden
    self.shown = shown
    self.excluded = excluded
    self.fileLimit = fileLimit
  }

  /// Whatever was there and was not visited, sorted.
  package var unvisited: [String] { (refused + oddNames).sorted() }

  /// `body` gets the folder, the file's name in it, and its path below the first folder.
  package mutating func visit(
    _ folder: borrowing Folder, prefix: String = "", depth: Int = 0,
    _ body: (borrowing Folder, _ name: String, _ path: String) throws -> Void
  ) throws {
    let listing = try folder.listing()
    for name in listing.refused {
      oddNames.append(prefix + name)
      diagnostics.add(.refusedName(name, in: folder.path))
    }
    for entry in listing.entries where !isHidden(entry) {
      if isIncomplete { return }
      let path = prefix + entry.name
      switch entry.kind {
      case .symlink: refuse(path, .symlink(folder.path(of: entry.name)))
      case .special: refuse(path, .special(folder.path(of: entry.name)))
      case .folder: try enter(folder, entry.name, path, depth: depth + 1, body)
      case .file:
        guard count(in: folder) else { return }
        try body(folder, entry.name, path)
      }
    }
  }

  private func isHidden(_ entry: FolderListing.Entry) -> Bool {
    guard hidden.contains(where: entry.name.hasPrefix) else { return false }
    return entry.kind != .folder || !shown.contains(entry.name)
  }

  private mutating func enter(
    _ parent: borrowing Folder, _ name: String, _ path: String, depth: Int,
    _ body: (borrowing Folder, String, String) throws -> Void
  ) throws {
    guard !excluded.contains(path) else { return }
    guard depth <= Self.deepest else { return refuse(path, .tooDeep(parent.path)) }
    do {
      let folder = try parent.folder(name)
      try visit(folder, prefix: path + "/", depth: depth, body)
    } catch let error as DiskError where error.isAboutOneFile {
      isIncomplete = true
      diagnostics.add(.unreadableFolder(parent.path(of: name)))
    }
  }

  private mutating func count(in folder: borrowing Folder) -> Bool {
    fileCount += 1
    guard fileCount > fileLimit else { return true }
    isIncomplete = true
    diagnostics.add(.tooManyFiles(in: folder.path, limit: fileLimit))
    return false
  }

  private mutating func refuse(_ path: String, _ diagnostic: Diagnostic) {
    refused.insert(path)
    diagnostics.add(diagnostic)
  }
}

extension Diagnostic {
  fileprivate static func tooManyFiles(in folder: String, limit: Int) -> Diagnostic {
    Diagnostic(
      .error, code: "site/too-many-files", at: Place(path: folder),
      id: "situs ini memuat lebih dari \(limit) berkas; situs dibiarkan seperti semula",
      en: "this site has more than \(limit) files; it is left as it was",
      hint: LocalizedText(
        id: "pindahkan berkas yang tidak diterbitkan ke luar folder situs",
        en: "move files that are not published out of the site's folder"))
  }
}
