import Glibc

/// A folder for a short while, that no other user can read.
package enum ScratchFolder {
  /// Hands over a new folder below `TMPDIR`, and removes it with all that is in it.
  package static func with<Result>(_ body: (borrowing Folder) throws -> Result) throws -> Result {
    let path = try make()
    let parent = try Folder(opening: path.parent.string)
    let name = String(path.string.dropFirst(path.parent.string.utf8.count + 1))
    let result: Result
    do {
      result = try body(parent.folder(name))
    } catch {
      try parent.removeTree(name)
      throw error
    }
    try parent.removeTree(name)
    return result
  }

  private static func make() throws(DiskError) -> TypedPath {
    let base = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? ""
    // Where TMPDIR says nothing, POSIX has this folder for what lives a short while.
    let path = TypedPath(base.hasPrefix("/") ? base : "/tmp").appending("kim-XXXXXX").string
    var template = path.utf8CString.map(\.self)
    guard unsafe mkdtemp(&template) != nil else { throw SystemFailure.last.at(path, .create) }
    return TypedPath(
      String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
  }
}
