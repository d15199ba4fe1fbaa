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

  package static var source: SourceFolder {
    let folder = repository.appending(path: "themes/nusantara")
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    return SourceFolder(
      folder: "themes/nusantara",
      files: paths.sorted().compactMap { path in
        guard let data = FileManager.default.contents(atPath: folder.appending(path: path).path)
        else { return nil }
        return SourceText(path: path, bytes: Array(data))
      })
  }
}
