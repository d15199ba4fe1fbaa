import KimDiagnostics
import KimModel
import KimTemplate
import KimTestSupport

@testable import KimTheme

/// The default theme beside others that are written out, all compiled as a build does.
struct ThemeShelfText {
  let themes: Themes?
  let diagnostics: [Diagnostic]

  /// - Parameters:
  ///   - others: the files of each other theme by their paths.
  ///   - changes: to the default theme's own files.
  init(_ others: [String: [String: String]], nusantara changes: [String: String?] = [:]) {
    var files = TestTheme.source.files.filter { changes[$0.path] == nil }
    for (path, text) in changes {
      if let text { files.append(SourceText(path: path, bytes: Array(text.utf8))) }
    }
    let standard = ThemeFolder(
      name: "nusantara", source: SourceFolder(folder: "themes/nusantara", files: files))
    let written = others.sorted { $0.key < $1.key }.map { name, files in
      ThemeFolder(
        name: name,
        source: SourceFolder(
          folder: "themes/\(name)",
          files: files.map { SourceText(path: $0.key, bytes: Array($0.value.utf8)) }))
    }
    var found = Diagnostics()
    themes = Themes(compiling: [standard] + written, standard: "nusantara", diagnostics: &found)
    diagnostics = found.sorted
  }

  /// `anak/theme.yml:2:8: … [theme/unknown-base]`.
  var problems: [String] {
    diagnostics.map { diagnostic in
      let place = diagnostic.place
      let path = place.path.dropFirst("themes/".count)
      return "\(path):\(place.line):\(place.column): \(diagnostic.message.en) [\(diagnostic.code)]"
    }
  }

  /// The page for missing addresses in one of the themes.
  func page(_ name: String) -> String? {
    themes?[name].map { theme in
      let page = theme.render(
        .notFound, frame: Record(Example.frame),
        content: Record(NotFoundView(title: "Tidak ada")))
      return String(decoding: page, as: UTF8.self)
    }
  }

  /// A site's style sheet in one of the themes.
  func style(_ name: String) -> String? { themes?[name]?.siteStylesheet(colour: nil)?.text }
}
