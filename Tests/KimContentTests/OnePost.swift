import KimContent
import KimDiagnostics
import KimModel
import KimTestSupport

/// A site with one post, and what reading it gave.
struct OnePost {
  let post: Post?
  let found: [Diagnostic]

  /// - Parameters:
  ///   - fields: lines of front matter; a title and a date are added where they are missing.
  ///   - files: further files of the site.
  init(
    _ fields: String, body: String = "Isi.", path: String = "berita/a.md", files: String = "",
    day: String = "2024-06-01"
  ) {
    var lines = fields.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if !lines.contains(where: { $0.hasPrefix("tanggal:") }) { lines.append("tanggal: 2024-05-01") }
    if !lines.contains(where: { $0.hasPrefix("judul:") }) { lines.append("judul: Panen raya") }
    let text = "---\n" + lines.joined(separator: "\n") + "\n---\n" + body
    self.init(text: text, path: path, files: files, day: day)
  }

  init(text: String, path: String = "berita/a.md", files: String = "", day: String = "2024-06-01") {
    let site = SiteText("-- \(path) --\n\(text)\n\(files)")
    let (content, diagnostics) = site.content(province: ProvinceText(day: day))
    post = content?.posts.first { $0.source == path }
    found = diagnostics.sorted
  }

  /// `line:column code`, in order.
  var problems: [String] { found.map(\.short) }
}

extension Diagnostic {
  var short: String { "\(place.line):\(place.column) \(code)" }
}

extension Diagnostics {
  /// Everything that any printer shows of them, in both languages.
  func printed() -> String {
    var text = ""
    for format in DiagnosticFormat.allCases {
      for language in Language.allCases { text += format.print(self, language: language) }
    }
    return text
  }
}
