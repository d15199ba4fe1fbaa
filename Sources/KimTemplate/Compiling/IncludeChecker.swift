import KimDiagnostics

/// Checks what templates say of each other, in every file, whether a page uses it or not.
struct IncludeChecker {
  private let templates: [String: ParsedTemplate]

  init(_ templates: [String: ParsedTemplate]) { self.templates = templates }

  func check(_ template: ParsedTemplate, _ diagnostics: inout Diagnostics) {
    for include in template.nodes.includes {
      check(include, in: template.file, &diagnostics)
    }
  }

  private func check(_ include: Include, in file: SourceFile, _ diagnostics: inout Diagnostics) {
    let target = include.target
    guard templates[target.name] != nil else {
      let meant = Suggestion.nearest(to: target.name, in: templates.keys.sorted())
      diagnostics.add(.missingTemplate(target, meant: meant, in: file))
      return
    }
    var visited: Set<String> = []
    let offered = blocks(of: target.name, &visited)
    var filled: Set<String> = []
    for block in include.fillings.map(\.target) {
      if !offered.contains(block.name) {
        let meant = Suggestion.nearest(to: block.name, in: offered.sorted())
        diagnostics.add(.unknownBlock(block, of: target, meant: meant, in: file))
      } else if !filled.insert(block.name).inserted {
        diagnostics.add(.filledTwice(block, in: file))
      }
    }
  }

  /// The blocks of a template and of all that it includes.
  private func blocks(of name: String, _ visited: inout Set<String>) -> Set<String> {
    guard visited.insert(name).inserted, let template = templates[name] else { return [] }
    return template.nodes.includes.reduce(into: template.nodes.blockNames) {
      $0.formUnion(blocks(of: $1.target.name, &visited))
    }
  }
}

extension [TemplateNode] {
  /// At any depth, in the order of the file.
  fileprivate var includes: [Include] {
    flatMap { node -> [Include] in
      switch node {
      case .lineStart, .text, .variable: []
      case .section(_, let body, _): body.includes
      case .block(let block): block.body.includes
      case .include(let include): [include] + include.fillings.flatMap(\.body.includes)
      }
    }
  }

  /// The places that can be filled, at any depth.
  fileprivate var blockNames: Set<String> {
    reduce(into: []) { names, node in
      switch node {
      case .lineStart, .text, .variable: break
      case .section(_, let body, _): names.formUnion(body.blockNames)
      case .block(let block): names.formUnion(block.body.blockNames.union([block.target.name]))
      case .include(let include):
        for block in include.fillings { names.formUnion(block.body.blockNames) }
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func missingTemplate(
    _ target: NameReference, meant: String?, in file: SourceFile
  ) -> Diagnostic {
    Diagnostic(
      .error, code: "template/missing-template", at: file.place(of: target.range),
      id: "templat '\(target.name)' tidak ada" + (meant.map { "; maksud Anda '\($0)'?" } ?? ""),
      en: "there is no template '\(target.name)'"
        + (meant.map { "; did you mean '\($0)'?" } ?? ""))
  }

  fileprivate static func unknownBlock(
    _ block: NameReference, of parent: NameReference, meant: String?, in file: SourceFile
  ) -> Diagnostic {
    Diagnostic(
      .error, code: "template/unknown-block", at: file.place(of: block.range),
      id: "templat '\(parent.name)' tidak punya blok '\(block.name)'"
        + (meant.map { "; maksud Anda '\($0)'?" } ?? ""),
      en: "the template '\(parent.name)' has no block '\(block.name)'"
        + (meant.map { "; did you mean '\($0)'?" } ?? ""))
  }

  fileprivate static func filledTwice(_ block: NameReference, in file: SourceFile) -> Diagnostic {
    Diagnostic(
      .error, code: "template/filled-twice", at: file.place(of: block.range),
      id: "blok '\(block.name)' sudah diisi di atas",
      en: "the block '\(block.name)' is filled already")
  }
}
