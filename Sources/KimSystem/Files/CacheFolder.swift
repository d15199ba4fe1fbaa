/// The folder in which a build keeps what the next one can use.
package enum CacheFolder {
  /// Opens the folder, and makes it if it is not there. Nobody wants it among the content's
  /// versions: it says so to git itself.
  package static func open(_ path: TypedPath) throws(DiskError) -> Folder {
    let folder = try Folder.creating(path)
    if folder.status(of: ".gitignore") == nil {
      _ = try folder.write(Array("*\n".utf8), to: ".gitignore")
    }
    return folder
  }
}
