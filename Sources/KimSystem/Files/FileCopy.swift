/// A file that is published as it is: read piece by piece, so that its size costs no memory.
package struct FileCopy: ~Copyable {
  private let source: FileDescriptor
  private let size: Int
  private let shown: String

  private init(source: consuming FileDescriptor, size: Int, shown: String) {
    self.source = source
    self.size = size
    self.shown = shown
  }

  /// Opens the file below a site's folder; nil if it is no longer a file that can be read.
  package static func opening(_ path: String, in place: SourcePlace) throws(DiskError) -> FileCopy?
  {
    do {
      let folder = try place.open()
      let source = try folder.file(at: path)
      guard let status = source.status, status.kind == .file else { return nil }
      return FileCopy(source: source, size: status.size, shown: folder.path(of: path))
    } catch {
      guard error.isAboutOneFile || error.isNotAFolder else { throw error }
      return nil
    }
  }

  /// Opens the file of that name; nil if it is no file that can be read.
  package static func opening(_ name: String, in folder: borrowing Folder) throws(DiskError)
    -> FileCopy?
  {
    guard let source = folder.existingFile(name), let status = source.status else { return nil }
    return FileCopy(source: source, size: status.size, shown: folder.path(of: name))
  }

  /// Puts the copy in its place, unless the same bytes are there; returns whether it did.
  package func deliver(to name: String, in folder: borrowing Folder) throws(DiskError) -> Bool {
    if try isSame(as: name, in: folder) { return false }
    try rewind()
    try folder.replace(name) { (file) throws(SystemFailure) in
      while true {
        let bytes = try source.read(atMost: FileDescriptor.chunk)
        if bytes.isEmpty { return }
        try file.write(bytes)
      }
    }
    return true
  }

  private func isSame(as name: String, in folder: borrowing Folder) throws(DiskError) -> Bool {
    guard let other = folder.existingFile(name), other.status?.size == size else { return false }
    do {
      while true {
        let bytes = try source.read(atMost: FileDescriptor.chunk)
        let others = try other.read(atMost: FileDescriptor.chunk)
        guard FileDescriptor.areSame(bytes, others) else { return false }
        if bytes.isEmpty { return true }
      }
    } catch {
      throw error.at(shown, .read)
    }
  }

  private func rewind() throws(DiskError) {
    do { try source.rewind() } catch { throw error.at(shown, .read) }
  }
}
