/// A file that a build wrote, as it was then.
struct OutputFile: Sendable, Hashable {
  /// Below the output folder.
  let path: String
  let size: Int
  /// In nanoseconds since 1970.
  let modified: Int

  init(path: String, size: Int, modified: Int) {
    self.path = path
    self.size = size
    self.modified = modified
  }

  init(path: String, stamp: FileStamp) {
    self.init(path: path, size: stamp.size, modified: stamp.modified)
  }
}
