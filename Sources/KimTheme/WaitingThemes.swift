import KimDiagnostics
import Synchronization

/// Themes that are compiled when a site asks for them: a worker needs few of all, and a build in which
/// nothing has changed none.
final class WaitingThemes: Sendable {
  private let folders: ThemeFolders
  /// Nil for one that is broken.
  private let compiled = Mutex<[String: Theme?]>([:])

  init(_ folders: ThemeFolders) { self.folders = folders }

  var names: [String] { folders.names }

  /// Nil for one that is broken, and for one that is not there.
  subscript(name: String) -> Theme? {
    guard folders.entries[name] != nil else { return nil }
    if let known = compiled.withLock({ $0[name] }) { return known }
    var ignored = Diagnostics()
    let theme = Theme(name: name, in: folders, diagnostics: &ignored)
    compiled.withLock { $0[name] = .some(theme) }
    return theme
  }
}
