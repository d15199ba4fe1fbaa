import KimDiagnostics
import KimMarkdown
import KimModel
import KimYAML

/// A Markdown file with its fields found and its text not yet rendered.
struct MarkdownFile {
  /// Without identity numbers: where there was one, the file is not published.
  let file: SourceFile
  let frontMatter: FrontMatter
  /// Nil if there is no front matter.
  private let fields: YAMLNode?

  /// Nil, with the reason in `diagnostics`, if the file cannot be read or must not be published.
  init?(
    _ source: SourceText, folder: String, limits: Limits, diagnostics: inout Diagnostics
  ) {
    guard !IdentityNumberScan.isFound(inPath: source.path) else {
      diagnostics.add(IdentityNumberScan.diagnostics(ofNameIn: folder))
      return nil
    }
    let path = "\(folder)/\(source.path)"
    guard let file = CheckedText.read(source.bytes, path: path, diagnostics: &diagnostics),
      let frontMatter = FrontMatter(
        of: file, limit: limits.frontMatterBytes, diagnostics: &diagnostics)
    else { return nil }
    self.file = file
    self.frontMatter = frontMatter
    guard let range = frontMatter.fields else {
      fields = nil
      return
    }
    guard
      let node = YAMLDocument.read(
        file, range: range, textKeys: TextKeys.all, listKeys: TextKeys.lists,
        diagnostics: &diagnostics)
    else { return nil }
    fields = node
  }

  func reader(_ family: FieldFamily, synonyms: [String: String] = [:]) -> Fields {
    Fields(fields ?? .noFields, in: file, family: family, synonyms: synonyms)
  }

  /// Where to point for something that is not there: at its key if that stands empty, else at the
  /// file's first line.
  func place(ofMissing key: String) -> Place {
    let place = reader(.post, synonyms: PostFieldsReader.synonyms).place(ofKey: key)
    if place.line > 0 { return place }
    return file.bytes.isEmpty ? file.place : file.place(line: 1)
  }

  /// The file's first line.
  var start: Place { file.bytes.isEmpty ? file.place : file.place(line: 1) }

  func place(ofField key: String) -> Place {
    reader(.post, synonyms: PostFieldsReader.synonyms).place(ofValue: key)
  }

  /// Whether the text has a heading that can stand for a title.
  var hasHeading: Bool {
    MarkdownRenderer.firstHeading(of: file, body: frontMatter.body) != nil
  }
}
