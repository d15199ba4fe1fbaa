import Glibc
import KimSystem

/// What was removed by the form, or replaced by somebody's decision: it lies in the KIM's folder
/// `_sampah`, which is never read as content, until somebody moves it back or deletes it.
struct Wastebasket: ~Copyable {
  private let folder: Folder

  static let name = "_sampah"
  private static let most = 9999

  init(of site: borrowing Folder) throws(DiskError) {
    folder = try Self.ignored(site.folder(creating: Self.name))
  }

  /// The same folder; it is this machine's alone, and git leaves it out.
  private static func ignored(_ folder: consuming Folder) throws(DiskError) -> Folder {
    if folder.status(of: ".gitignore") == nil {
      _ = try folder.write(Array("*\n".utf8), to: ".gitignore")
    }
    return folder
  }

  /// A name that nothing has: `panen.md`, then `panen-2.md`.
  private func free(_ wanted: String) -> String {
    guard folder.status(of: wanted) != nil else { return wanted }
    let dot = wanted.lastIndex(of: ".").flatMap { $0 == wanted.startIndex ? nil : $0 }
    let (stem, ending) = dot.map { (wanted[..<$0], wanted[$0...]) } ?? (wanted[...], "")
    let free = (2...Self.most).lazy.map { "\(stem)-\($0)\(ending)" }
      .first { folder.status(of: $0) == nil }
    return free ?? wanted
  }

  /// Moves a file or a folder here; returns its name here.
  func take(
    _ name: String, from other: borrowing Folder, as wanted: String
  ) throws(DiskError) -> String {
    let new = free(wanted)
    guard folder.status(of: new) == nil else {
      throw DiskError(.create, folder.path(of: new), code: EEXIST)
    }
    try other.move(name, to: folder, as: new)
    return new
  }

  /// Keeps a copy of what is about to be replaced.
  func keep(_ bytes: [UInt8], as wanted: String) throws(DiskError) {
    try folder.create(free(wanted), bytes)
  }
}
