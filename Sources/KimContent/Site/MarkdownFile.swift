import KimDiagnostics
import KimModel
import KimYAML

/// A Markdown file with its fields found and its text not yet rendered.
struct MarkdownFile {
  let file: SourceFile
  let frontMatter: FrontMatter
  /// Nil if there is no front matter.
  private let fields: YAMLNode?

  /// Nil, with the reason in `diagnostics`, if the file cannot be read or must not be published.
  init?(
    _ source: SourceText, folder: String, limits: Limits, diagnostics: inout Diagnostics
  ) {
    let path = "\(folder)/\(source.path)"
    guard let file = TextDecoding.decode(source.bytes, path: path, diagnostics: &diagnostics),
      let frontMatter = FrontMatter(
        of: file, limit: limits.frontMatterBytes, diagnostics: &diagnostics)
    else { return nil }
    self.file = file
    self.frontMatter = frontMatter
    diagnostics.add(IdentityNumberScan.diagnostics(in: file))
    diagnostics.add(GamblingScan.diagnostics(in: file))
    guard let range = frontMatter.fields else {
      fields = nil
      return
    }
    guard
      let node = YAMLDocument.read(
        file, range: range, textKeys: TextKeys.all, diagnostics: &diagnostics)
    else { return nil }
    fields = node
  }

  func reader(_ family: FieldFamily, synonyms: [String: String] = [:]) -> Fields {
    Fields(fields ?? .noFields, in: file, family: family, synonyms: synonyms)
  }

  /// Where to point for something that is not there: the file's first line.
  var start: Place { file.bytes.isEmpty ? file.place : file.place(line: 1) }

  func place(ofField key: String) -> Place { reader(.post).place(ofValue: key) }
}
