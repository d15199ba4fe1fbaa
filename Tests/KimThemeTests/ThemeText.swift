import KimDiagnostics
import KimModel
import KimTestSupport

@testable import KimTheme

/// The default theme with some files replaced or added, or taken away where the text is nil.
struct ThemeText {
  let theme: Theme?
  let diagnostics: [Diagnostic]

  /// - Parameter unread: what could not be read of the folder.
  init(_ changes: [String: String?], unread: [Diagnostic] = []) {
    var files = TestTheme.source.files.filter { changes[$0.path] == nil }
    for (path, text) in changes {
      if let text { files.append(SourceText(path: path, bytes: Array(text.utf8))) }
    }
    let source = SourceFolder(
      folder: "themes/uji", files: files, diagnostics: Diagnostics(unread))
    var found = Diagnostics()
    theme = Theme(name: "uji", parsing: source, diagnostics: &found)
    diagnostics = found.sorted
  }

  /// `theme.yml:2:8: the value of 'warna' is not understood [theme/wrong-value]`.
  var problems: [String] {
    diagnostics.map { diagnostic in
      let place = diagnostic.place
      let path = place.path.dropFirst("themes/uji/".count)
      return "\(path):\(place.line):\(place.column): \(diagnostic.message.en) [\(diagnostic.code)]"
    }
  }
}

extension Asset {
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
