import KimDiagnostics
import Synchronization

/// The texts of themes that were read, with what is wrong with them: many themes stand on one.
final class KnownTexts: Sendable {
  typealias Read = (texts: ThemeTexts, diagnostics: Diagnostics)

  private let known = Mutex<[String: Read]>([:])

  /// - Parameter chain: the names of a theme and of those that it stands on.
  func texts(of chain: String, _ read: (inout Diagnostics) -> ThemeTexts) -> Read {
    if let found = known.withLock({ $0[chain] }) { return found }
    var diagnostics = Diagnostics()
    let texts = read(&diagnostics)
    known.withLock { $0[chain] = (texts, diagnostics) }
    return (texts, diagnostics)
  }
}
