package import KimDiagnostics

/// What came of reading one file.
package enum FileBytes {
  /// With the stamp that the file had before it was read.
  case bytes([UInt8], FileStamp)
  case refused(Diagnostic)
  /// Somebody removed it after the folder was listed.
  case gone

  /// Throws if the machine is to blame.
  package init(reading name: String, in folder: borrowing Folder, limit: Int) throws(DiskError) {
    let shown = folder.path(of: name)
    do {
      let file = try folder.file(name)
      guard let status = file.status, status.kind == .file else {
        self = .refused(.special(shown))
        return
      }
      guard let bytes = try Self.bytes(of: file, status, limit: limit, shown) else {
        self = .refused(.tooLarge(shown, limit: limit))
        return
      }
      self = .bytes(bytes, status.stamp)
    } catch {
      guard error.isAboutOneFile else { throw error }
      self = error.isMissing ? .gone : .refused(.unreadableFile(shown))
    }
  }

  private static func bytes(
    of file: borrowing FileDescriptor, _ status: FileStatus, limit: Int, _ shown: String
  ) throws(DiskError) -> [UInt8]? {
    guard status.size <= limit else { return nil }
    do {
      return try file.readAll(upTo: limit, expecting: status.size)
    } catch {
      throw error.at(shown, .read)
    }
  }
}
