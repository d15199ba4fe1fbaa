import KimDiagnostics
import Synchronization

/// Finds the file that a path was probably meant to name.
///
/// A class, because the pages of a site share what the first dead link has made: sites without any
/// never pay for it.
final class PathSuggestion: Sendable {
  private let paths: [String]
  private let names = Mutex<NearNames?>(nil)

  init(_ paths: some Sequence<String>) { self.paths = Array(paths) }

  /// The path, as it would be written in a file of that folder, that is most like the one written,
  /// or that has its name in another folder.
  func nearest(to written: String, from folder: String) -> String? {
    let bases = folder.isEmpty ? [""] : [folder, ""]
    let meanings = bases.compactMap { SitePath.resolve(written, from: $0) }
    return orders.nearest(to: written, meaning: meanings) { path in
      path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : "/" + path
    }.name
  }

  private var orders: NearNames {
    names.withLock { names in
      let made = names ?? NearNames(paths)
      names = made
      return made
    }
  }
}
