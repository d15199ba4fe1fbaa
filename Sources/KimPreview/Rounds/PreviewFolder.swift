import KimDiagnostics
import KimSystem

/// A folder in the cache for one preview: what it builds, and its records. Previews that run at the
/// same time have one each.
final class PreviewFolder: Sendable {
  // A class, because it is locked for as long as somebody has it.
  let output: TypedPath
  let records: TypedPath
  /// Held as long as the preview runs.
  private let lock: FileDescriptor

  private static let most = 16

  /// Throws a `UsageError` where too many previews of the same content run.
  init(in cache: TypedPath) throws {
    for number in 1...Self.most {
      let path = cache.appending("pratinjau/\(number)")
      _ = try CacheFolder.open(cache)
      let lock = try Folder.creating(path).appending(to: "kunci")
      guard lock.lock(waiting: 0) else { continue }
      output = path.appending("situs")
      records = path.appending("catatan")
      self.lock = lock
      return
    }
    throw UsageError(
      id: "sudah \(Self.most) pratinjau berjalan untuk folder isi ini; hentikan salah satunya",
      en: "\(Self.most) previews of this content run already; stop one of them")
  }
}
