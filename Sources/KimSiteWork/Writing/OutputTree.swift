import Glibc
import KimModel
package import KimSystem

/// The folders below the output folder, each reached without following a link.
///
/// It keeps the last one open: files come in the order of their paths.
package struct OutputTree: ~Copyable {
  private let root: Folder
  private var current: Folder
  private var currentNames: [Substring] = []
  /// Whether each file has to be on the disk itself before it gets its name.
  private let isDurable: Bool

  package init(_ root: consuming Folder, isDurable: Bool) throws(DiskError) {
    current = try root.again()
    current.isDurable = isDurable
    self.root = root
    self.isDurable = isDurable
  }

  /// Whether an owner's folder is there, and with it perhaps files that no state tells of.
  func has(_ owner: OutputOwner) -> Bool {
    switch owner {
    case .index: true
    case .site(let id): root.status(of: id.string) != nil
    }
  }

  /// Hands the folder of a file and the file's name to `body`; makes the folder if need be.
  package mutating func write<Result>(
    _ path: String, _ body: (borrowing Folder, String) throws -> Result
  ) throws -> Result {
    var names = path.split(separator: "/")
    let name = String(names.removeLast())
    if names != currentNames { try open(names) }
    return try body(current, name)
  }

  private mutating func open(_ names: [Substring]) throws(DiskError) {
    try settle()
    var folder = try root.again()
    var isNew = false
    for name in names {
      isNew = try folder.make(String(name))
      if isNew, isDurable { try folder.sync() }
      folder = try folder.folder(String(name))
    }
    // What a killed build left.
    if !isNew { try folder.removeAsides() }
    folder.isDurable = isDurable
    current = folder
    currentNames = names
  }

  /// Waits, where that was asked for, until the last file's name is on the disk itself.
  package func settle() throws(DiskError) { if isDurable { try current.sync() } }

  /// Removes a file of ours, if it is there and no link leads to it; returns whether it was.
  package mutating func remove(_ path: String) throws(DiskError) -> Bool {
    let names = path.split(separator: "/").map(String.init)
    guard let name = names.last, let folder = try existing(names.dropLast()) else { return false }
    return try folder.remove(name)
  }

  /// Removes the folders of these files that became empty, the innermost first.
  package mutating func removeEmptyFolders(of paths: [String]) throws(DiskError) {
    var folders: Set<[String]> = []
    for path in paths {
      let names = path.split(separator: "/").map(String.init)
      for count in 1..<max(names.count, 1) { folders.insert(Array(names.prefix(count))) }
    }
    for names in folders.sorted(by: Self.innermostFirst) {
      guard let name = names.last, let parent = try existing(names.dropLast()) else { continue }
      try existing(names[...])?.removeAsides()
      _ = try parent.removeIfEmpty(name)
    }
    try open([])
  }

  private static func innermostFirst(_ left: [String], _ right: [String]) -> Bool {
    left.count != right.count ? left.count > right.count : left.lexicographicallyPrecedes(right)
  }

  private borrowing func existing(_ names: ArraySlice<String>) throws(DiskError) -> Folder? {
    do {
      return try root.folder(at: names)
    } catch {
      guard [ENOENT, ENOTDIR, ELOOP].contains(error.code) else { throw error }
      return nil
    }
  }
}
