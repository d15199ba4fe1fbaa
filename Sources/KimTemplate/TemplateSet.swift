package import KimDiagnostics

/// The templates of one theme, compiled.
package struct TemplateSet: Sendable {
  private let templates: [String: Template]
  /// The names of texts that pages show, whether there are such texts or not.
  package let usedTexts: Set<String>

  /// Compiles all files, and reports whatever is wrong in any of them.
  ///
  /// Syntax and the names of other templates are checked in every file. The names of values are
  /// checked wherever a page includes them, shown or not.
  ///
  /// - Parameters:
  ///   - files: By name, without `.mustache`: what `{{>name}}` and `{{<name}}` refer to.
  ///   - entries: The files that are pages, each with the views it is rendered with, the outermost
  ///     first. Names are looked up in the last one first.
  ///   - texts: What `{{teks.name}}` shows, by name.
  package init(
    compiling files: [String: SourceFile], entries: [String: [Schema]],
    texts: [String: TextPattern] = [:], diagnostics: inout Diagnostics
  ) {
    var found = Diagnostics()
    let parsed = Self.parse(files, &found)
    var compiler = Compiler(parsed, texts: texts)
    var pages: [String: [Step]] = [:]
    for (name, stack) in entries.sorted(by: { $0.key < $1.key }) {
      guard let entry = parsed[name] else {
        found.add(.missingEntry(name, in: files))
        continue
      }
      pages[name] = compiler.steps(of: entry, stack)
    }
    found.add(compiler.diagnostics)
    usedTexts = compiler.usedTexts
    templates = Self.assemble(pages, entries)
    // What several pages include is wrong for each of them, and reported once.
    for diagnostic in found.sorted { diagnostics.add(diagnostic) }
  }

  /// The compiled page, or nil where it is no entry or something is wrong with it.
  package subscript(name: String) -> Template? { templates[name] }

  private static func parse(
    _ files: [String: SourceFile], _ diagnostics: inout Diagnostics
  ) -> [String: ParsedTemplate] {
    var parsed: [String: ParsedTemplate] = [:]
    for (name, file) in files.sorted(by: { $0.key < $1.key }) {
      parsed[name] = ParsedTemplate(name, file, &diagnostics)
    }
    let includes = IncludeChecker(parsed)
    for template in parsed.values.sorted(by: { $0.name < $1.name }) {
      includes.check(template, &diagnostics)
    }
    return parsed
  }

  private static func assemble(
    _ pages: [String: [Step]], _ entries: [String: [Schema]]
  ) -> [String: Template] {
    var assembler = Assembler()
    let code = pages.sorted { $0.key < $1.key }.map { name, steps in
      (name, assembler.instructions(for: steps))
    }
    return code.reduce(into: [:]) { templates, page in
      templates[page.0] = Template(
        page.1, literals: assembler.literals, slotPaths: assembler.slotPaths,
        stack: entries[page.0] ?? [])
    }
  }
}

extension Diagnostic {
  /// The place is where the file would be: beside the others.
  fileprivate static func missingEntry(
    _ name: String, in files: [String: SourceFile]
  ) -> Diagnostic {
    let meant = Suggestion.nearest(to: name, in: files.keys.sorted())
    let sibling = files.values.map(\.path).min() ?? ""
    let folder = sibling.lastIndex(of: "/").map { sibling[...$0] } ?? ""
    return Diagnostic(
      .error, code: "template/missing-entry", at: Place(path: "\(folder)\(name).mustache"),
      id: "templat '\(name)' tidak ada"
        + (meant.map { "; apakah '\($0)' salah nama?" } ?? ""),
      en: "there is no template '\(name)'" + (meant.map { "; is '\($0)' misnamed?" } ?? ""))
  }
}
