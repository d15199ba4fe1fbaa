import KimPublish
import KimSiteWork
import KimSystem

/// The last publications to a target, kept on this machine: their journals, and each content once.
///
/// Hosts keep none of them, so that it works for every way to a host. On the disk of the output a
/// content costs nothing until a build writes it anew: it is the same file under a second name.
struct PublicationShelf: ~Copyable {
  private let folder: Folder
  private let contents: Folder

  private static let largest = 256 << 20
  private static let ending = ".jurnal"

  init(of target: PublishTarget, in cache: TypedPath) throws {
    let name = "simpan-" + target.name.replacing("/", with: "~")
    let folder = try CacheFolder.open(cache).folder(creating: name)
    let contents = try folder.folder(creating: "isi")
    self.folder = folder
    self.contents = contents
  }

  /// The names of the publications, the oldest first.
  func names() throws -> [String] {
    try folder.listing().entries.map(\.name).filter { $0.hasSuffix(Self.ending) }
      .map { String($0.dropLast(Self.ending.count)) }.sorted()
  }

  /// Nil if it is not there as a whole.
  func journal(of name: String) throws -> Journal? {
    guard
      case .bytes(let bytes, _) = try FileBytes(
        reading: name + Self.ending, in: folder, limit: Self.largest)
    else { return nil }
    return Journal(bytes: bytes)
  }

  /// Keeps a publication, and of those before so many.
  ///
  /// - Parameter source: its files are there, by their paths; what is missing there may be kept already.
  func keep(_ journal: Journal, from source: borrowing Folder, before count: Int) throws {
    guard let name = journal.publication else { return }
    for (path, file) in journal.files.sorted(by: { $0.key < $1.key }) {
      guard let hash = file.content?.hash, contents.status(of: hash) == nil else { continue }
      try add(path, hash, from: source)
    }
    try folder.replace(name + Self.ending) { (file) throws(SystemFailure) in
      try file.write(journal.bytes)
    }
    try prune(to: count + 1)
  }

  /// A file that is gone from there, or changed since, is not kept.
  private func add(_ path: String, _ hash: String, from source: borrowing Folder) throws {
    let names = path.split(separator: "/").map(String.init)
    guard let name = names.last else { return }
    do {
      let parent = try source.folder(at: names.dropLast())
      guard try FileDigest.hash(of: parent.file(name), shown: path) == hash else { return }
      if try contents.link(hash, to: name, in: parent) { return }
      _ = try FileCopy.opening(name, in: parent)?.deliver(to: hash, in: contents)
    } catch {
      guard error.isMissing || error.isNotAFolder else { throw error }
    }
  }

  private func prune(to count: Int) throws {
    let names = try names()
    var used: Set<String> = []
    for (index, name) in names.enumerated() {
      guard index >= names.count - count else {
        try folder.remove(name + Self.ending)
        continue
      }
      used.formUnion(try journal(of: name)?.files.values.compactMap { $0.content?.hash } ?? [])
    }
    for entry in try contents.listing().entries where !used.contains(entry.name) {
      try contents.remove(entry.name)
    }
  }

  /// Puts files of a publication at their paths below a folder; those that are not kept are returned.
  func restore(_ files: [WantedFile], into place: consuming Folder) throws -> [String] {
    var tree = try OutputTree(place, isDurable: false)
    var missing: [String] = []
    for file in files {
      let hash = file.content.hash
      guard contents.status(of: hash)?.kind == .file,
        // A file that somebody has changed in the output folder is changed here too.
        try FileDigest.hash(of: contents.file(hash), shown: hash) == hash
      else {
        missing.append(file.path)
        continue
      }
      try tree.write(file.path) { folder, name in
        if try folder.link(name, to: hash, in: contents) { return }
        _ = try FileCopy.opening(hash, in: contents)?.deliver(to: name, in: folder)
      }
    }
    return missing
  }
}
