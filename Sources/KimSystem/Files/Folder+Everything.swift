import Glibc

extension Folder {
  /// The names of all that is in the folder, hidden ones too, in the order of their bytes.
  package func everything() throws(DiskError) -> [FileName] {
    let stream = try unsafe openList()
    defer { unsafe closedir(stream) }
    var found: [FileName] = []
    errno = 0
    while let entry = unsafe readdir(stream) {
      let name = unsafe Self.name(of: entry)
      let isItself = name.bytes.count <= 2 && name.bytes.allSatisfy { $0 == UInt8(ascii: ".") }
      if !isItself { found.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw SystemFailure.last.at(path, .list) }
    return found.sorted()
  }
}
