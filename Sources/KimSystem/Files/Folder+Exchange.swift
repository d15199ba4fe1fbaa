import Glibc

extension Folder {
  /// Puts these bytes in the place of a file, with its permissions, so that after a power cut there
  /// is the old file or the new one.
  ///
  /// Returns false, and changes nothing, if the file is no longer the one of that stamp.
  package func exchange(
    _ name: String, for bytes: [UInt8], ifStill stamp: FileStamp
  ) throws(DiskError) -> Bool {
    guard let status = status(of: name), status.kind == .file, status.stamp == stamp else {
      return false
    }
    var durable = try again()
    durable.isDurable = true
    try durable.replace(name) { (file) throws(SystemFailure) in
      try file.write(bytes)
      guard fchmod(file.raw, status.permissions) == 0 else { throw SystemFailure.last }
    }
    try durable.sync()
    return true
  }
}
