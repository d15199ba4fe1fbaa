import Glibc

/// What tells one build of this program from another: its version, and the program itself, so that
/// whoever changes it while working on it gets no pages of yesterday's.
enum ToolIdentity {
  /// The program is read once; after that its stamp tells that it is the same.
  static func text(of executable: String, in cache: borrowing BuildCache) throws -> String {
    guard
      let file = FileDescriptor(unsafe open(executable, O_RDONLY | O_CLOEXEC)),
      let status = file.status
    else { throw SystemFailure.last.at(executable, .open) }
    let stamp = "\(ToolVersion.current) \(status.stamp.text)"
    let known = try cache.note(Self.name).split(separator: "\n").map(String.init)
    if known.count == 2, known[0] == stamp { return known[1] }
    let print = try Self.print(of: file, status.size, executable)
    let text = "\(ToolVersion.current) \(print.string)"
    try cache.save(note: "\(stamp)\n\(text)", Self.name)
    return text
  }

  private static let name = "tool"

  private static func print(
    of file: borrowing FileDescriptor, _ size: Int, _ path: String
  ) throws(DiskError) -> Fingerprint {
    do {
      return Fingerprint(of: try file.readAll(upTo: .max - 1, expecting: size) ?? [])
    } catch {
      throw error.at(path, .read)
    }
  }
}

extension FileStamp {
  fileprivate var text: String { "\(size) \(modified) \(changed) \(inode)" }
}
