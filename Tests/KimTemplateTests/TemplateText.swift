import KimDiagnostics
import KimTemplate

/// Templates in one string: a line `-- name --` begins a file, and what stands before the first one
/// is `main`, the page.
struct TemplateText {
  let files: [String: SourceFile]

  init(_ text: String) {
    var files: [String: [Substring]] = [:]
    var current = "main"
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("-- "), line.hasSuffix(" --") {
        current = String(line.dropFirst(3).dropLast(3))
        files[current] = []
      } else {
        files[current, default: []].append(line)
      }
    }
    self.init(files.mapValues { $0.joined(separator: "\n") })
  }

  init(_ texts: [String: String]) {
    files = texts.reduce(into: [:]) { files, file in
      files[file.key] = SourceFile(path: "templates/\(file.key).mustache", text: file.value)
    }
  }

  /// The page rendered with one view, or what is wrong with it.
  func rendered<V: View>(with view: V) -> String {
    rendered(with: [Schema(of: V.self)], [Record(view)])
  }

  func rendered(with schemas: [Schema], _ records: [Record]) -> String {
    var diagnostics = Diagnostics()
    let set = TemplateSet(
      compiling: files, entries: ["main": schemas], diagnostics: &diagnostics)
    guard let template = set["main"] else { return Self.lines(diagnostics).joined() }
    var buffer: [UInt8] = []
    template.render(records, into: &buffer)
    return String(decoding: buffer, as: UTF8.self)
  }

  /// What is wrong with it, a line each, in English.
  func problems(_ language: Language = .english) -> [String] {
    var diagnostics = Diagnostics()
    _ = TemplateSet(
      compiling: files, entries: ["main": [Schema(of: Village.self)]], diagnostics: &diagnostics)
    return Self.lines(diagnostics, language)
  }

  private static func lines(
    _ diagnostics: Diagnostics, _ language: Language = .english
  ) -> [String] {
    diagnostics.found.map {
      let file = $0.place.path.dropFirst("templates/".count).dropLast(".mustache".count)
      return "\(file):\($0.place.line):\($0.place.column): \($0.message[language]) [\($0.code)]"
    }
  }
}
