import Glibc

/// Files by the system's own calls, since their cost is what the floor measures.
enum SystemFile {
  static func read(_ path: String) throws -> [UInt8] {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw BenchError("'\(path)' cannot be opened", code: errno) }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0 else { throw BenchError("fstat", code: errno) }
    let size = Int(status.st_size)
    return unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = unsafe max(Glibc.read(file, buffer.baseAddress, size), 0)
    }
  }

  /// Writes aside and renames, as every file of ours is written.
  static func replace(_ path: String, with bytes: UnsafeRawBufferPointer) throws {
    let aside = path + ".tmp"
    let file = unsafe open(aside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw BenchError("'\(aside)' cannot be made", code: errno) }
    defer { close(file) }
    guard unsafe Glibc.write(file, bytes.baseAddress, bytes.count) == bytes.count else {
      throw BenchError("'\(aside)' cannot be written", code: errno)
    }
    guard unsafe rename(aside, path) == 0 else { throw BenchError("rename", code: errno) }
  }

  /// Makes every folder of a path that ends in `/`.
  static func makeFolders(of path: String) throws {
    for index in path.indices.dropFirst() where path[index] == "/" {
      let code = unsafe mkdir(String(path[..<index]), 0o755)
      guard code == 0 || errno == EEXIST else { throw BenchError("mkdir", code: errno) }
    }
  }
}
