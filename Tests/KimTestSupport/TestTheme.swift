package import Foundation
import KimDiagnostics
package import KimModel
package import KimTheme

/// The default theme, read from the repository.
package enum TestTheme {
  /// The top folder of the repository.
  package static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  package static let standard: Theme = {
    var diagnostics = Diagnostics()
    guard let theme = Theme(name: "nusantara", parsing: source, diagnostics: &diagnostics) else {
      preconditionFailure("the default theme is broken: \(diagnostics.found.map(\.message.en))")
    }
    return theme
  }()

  package static let themes = Themes(standard: standard)

  package static var source: SourceFolder { source(of: "nusantara") }

  /// A theme of the repository.
  package static func source(of name: String) -> SourceFolder {
    let folder = repository.appending(path: "themes/\(name)")
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    return SourceFolder(
      folder: "themes/\(name)",
      files: paths.sorted().compactMap { path in
        guard let data = FileManager.default.contents(atPath: folder.appending(path: path).path)
        else { return nil }
        return SourceText(path: path, bytes: Array(data))
      })
  }

  /// All of them, compiled on each other.
  package static let all: Themes = {
    var diagnostics = Diagnostics()
    let folders = shipped.map { ThemeFolder(name: $0, source: source(of: $0)) }
    guard
      let themes = Themes(
        compiling: folders, standard: "nusantara", diagnostics: &diagnostics)
    else { preconditionFailure("the themes are broken: \(diagnostics.found.map(\.message.en))") }
    return themes
  }()

  /// The names of the themes that come with the program.
  package static let shipped = ["balai", "muda", "nusantara", "pesona"]
}
