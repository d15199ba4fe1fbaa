import Glibc
import Synchronization

// A file has a hidden name until it is whole. No two files have the same one at a time, whichever
// processes write them, so that nobody takes away what another is writing.

extension Folder {
  private static let asidePrefix = ".kim-sementara-"
  /// Unlike that of every other process, also of one on another machine with the same disk.
  private static let process = "\(getpid())-\(FileStamp.now)"
  private static let count = Atomic<Int>(0)

  static func nextAside() -> String {
    let number = count.wrappingAdd(1, ordering: .relaxed).newValue
    return "\(asidePrefix)\(process)-\(number)"
  }

  /// Clears what killed builds left in this folder. Where others may be writing, only what nobody
  /// has touched for so many seconds is surely left over.
  package func removeAsides(untouchedFor seconds: Int = 0) throws(DiskError) {
    let latest = FileStamp.now - seconds * 1_000_000_000
    for name in try asides() {
      guard let modified = status(of: name)?.stamp.modified, modified <= latest else { continue }
      unsafe unlinkat(descriptor.raw, name, 0)
    }
  }

  /// The same for this folder and all below it.
  package func removeAllAsides(untouchedFor seconds: Int = 0) throws(DiskError) {
    try removeAsides(untouchedFor: seconds)
    for entry in try listing().entries where entry.kind == .folder {
      try folder(entry.name).removeAllAsides(untouchedFor: seconds)
    }
  }

  private func asides() throws(DiskError) -> [String] {
    let stream = try unsafe openList()
    defer { unsafe closedir(stream) }
    var found: [String] = []
    errno = 0
    while let entry = unsafe readdir(stream) {
      if unsafe entry.pointee.d_name.0 == CChar(UInt8(ascii: ".")),
        let name = unsafe Self.name(of: entry).string, name.hasPrefix(Self.asidePrefix)
      {
        found.append(name)
      }
      errno = 0
    }
    guard errno == 0 else { throw SystemFailure.last.at(path, .list) }
    return found
  }
}
