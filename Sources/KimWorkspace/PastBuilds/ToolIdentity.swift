import Glibc
import KimSiteWork
import KimSystem

/// What tells one build of this program from another: its version, and the program itself, so that
/// whoever changes it while working on it gets no pages of yesterday's.
enum ToolIdentity {
  /// The program is read once; after that its stamp tells that it is the same. A cache that is not
  /// there is not made for it.
  static func text(of executable: String, cache path: TypedPath) throws -> String {
    guard
      let file = FileDescriptor(unsafe open(executable, O_RDONLY | O_CLOEXEC)),
      let stamp = file.status?.stamp.text
    else { throw SystemFailure.last.at(executable, .open) }
    guard try Folder.existing(path) != nil else { return try text(of: file, executable) }
    let cache = try BuildCache(at: path)
    let known = try cache.note(Self.name).split(separator: "\n").map(String.init)
    if known.count == 2, known[0] == stamp { return known[1] }
    let text = try text(of: file, executable)
    try cache.save(note: "\(stamp)\n\(text)", Self.name)
    return text
  }

  /// The version that wrote the records, if it is another one: they are of no use to this program.
  static func formerVersion(cache path: TypedPath) throws -> String? {
    guard try Folder.existing(path) != nil else { return nil }
    let known = try BuildCache(at: path).note(name).split(separator: "\n")
    guard known.count == 2, let version = known[1].split(separator: " ").first,
      version != ToolVersion.current
    else { return nil }
    return String(version)
  }

  private static func text(of file: borrowing FileDescriptor, _ path: String) throws -> String {
    "\(ToolVersion.current) \(try print(of: file, path).string)"
  }

  private static let name = "tool"

  private static func print(
    of file: borrowing FileDescriptor, _ path: String
  ) throws(DiskError) -> Fingerprint {
    var parts = Fingerprint.Parts()
    do {
      while true {
        let bytes = try file.read(atMost: FileDescriptor.chunk)
        if bytes.isEmpty { return Fingerprint(of: parts) }
        parts.add(bytes)
      }
    } catch {
      throw error.at(path, .read)
    }
  }
}

extension FileStamp {
  fileprivate var text: String { "\(size) \(modified) \(changed) \(inode)" }
}
