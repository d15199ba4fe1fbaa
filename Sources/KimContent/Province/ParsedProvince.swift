import KimDiagnostics
import KimModel

/// The index's own pages and broadcasts, read one by one and not yet rendered.
struct ParsedProvince {
  private(set) var pages: [ParsedPage] = []
  private(set) var broadcasts: [ParsedBroadcast] = []
  private var claims: OutputClaims

  /// One file's mistakes never hide another's.
  init(reading source: SourceFolder, of province: Province, diagnostics: inout Diagnostics) {
    claims = OutputClaims(.index, folder: source.folder)
    for text in source.files where text.path.lowercased().hasSuffix(".md") {
      var found = Diagnostics()
      read(text, folder: source.folder, of: province, diagnostics: &found)
      diagnostics.add(found)
    }
  }

  /// The published paths of files, by their own path.
  var paths: [String: OutputPath] {
    var paths: [String: OutputPath] = [:]
    for page in pages { paths[page.source] = page.path }
    for broadcast in broadcasts { paths[broadcast.source] = broadcast.path }
    return paths
  }

  private mutating func read(
    _ text: SourceText, folder: String, of province: Province, diagnostics: inout Diagnostics
  ) {
    let lower = text.path.lowercased()
    let isBroadcast = lower.hasPrefix(ParsedBroadcast.folder)
    guard isBroadcast || ParsedPage.isPage(lower) else {
      if lower != "readme.md" { diagnostics.add(.unusedFile("\(folder)/\(text.path)")) }
      return
    }
    guard
      let markdown = MarkdownFile(
        text, folder: folder, keys: isBroadcast ? KeySets.broadcast : KeySets.page,
        limits: province.limits, zone: province.zone, diagnostics: &diagnostics)
    else { return }
    if isBroadcast {
      readBroadcast(markdown, text.path, diagnostics: &diagnostics)
    } else {
      readPage(markdown, text.path, diagnostics: &diagnostics)
    }
  }

  private mutating func readPage(
    _ markdown: MarkdownFile, _ source: String, diagnostics: inout Diagnostics
  ) {
    let parsed = ParsedPage(markdown, source: source, diagnostics: &diagnostics)
    guard parsed?.visibility.isHidden != true else {
      diagnostics = Diagnostics()
      return
    }
    diagnostics.add(GamblingScan.diagnostics(in: markdown.file))
    if parsed?.visibility.publication != nil {
      diagnostics.add(.publicationOfIndex(markdown.start))
    }
    guard let parsed, !diagnostics.hasErrors,
      claims.claim(parsed.path, for: source, at: markdown.start, diagnostics: &diagnostics)
    else { return }
    pages.append(parsed)
  }

  private mutating func readBroadcast(
    _ markdown: MarkdownFile, _ source: String, diagnostics: inout Diagnostics
  ) {
    guard
      let found = ParsedBroadcast(markdown, source: source, diagnostics: &diagnostics),
      !diagnostics.hasErrors
    else { return }
    let parsed = claims.owner(of: found.path) == nil ? found : found.underLongName
    guard claims.claim(parsed.path, for: source, at: markdown.start, diagnostics: &diagnostics)
    else { return }
    diagnostics.add(GamblingScan.diagnostics(in: markdown.file))
    broadcasts.append(parsed)
  }
}

extension Diagnostic {
  fileprivate static func unusedFile(_ path: String) -> Diagnostic {
    Diagnostic(
      .warning, code: "province/unused-file", at: Place(path: path),
      id: "berkas ini tidak diterbitkan", en: "this file is not published",
      hint: LocalizedText(
        id: "pindahkan ke folder siaran/ atau halaman/", en: "move it to siaran/ or halaman/"))
  }
}
