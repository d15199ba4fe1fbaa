import KimDiagnostics

/// Resolves the names of pages, and puts what they include in its place.
struct Compiler {
  private let templates: [String: ParsedTemplate]
  /// The theme's texts, by name.
  let texts: [String: TextPattern]
  /// The names of texts that templates show, known or not.
  var usedTexts: Set<String> = []
  /// Included files that were compiled in the same surroundings before.
  private var fragments: [Key: Fragment] = [:]
  private(set) var diagnostics = Diagnostics()

  /// The deepest nesting. More would be a mistake: pages are followed by recursion, here and while
  /// they are rendered.
  private static let deepest = 64
  /// The largest fragment in bytes. Files that include others twice over grow a thousandfold in ten
  /// steps.
  private static let largest = 4 << 20

  private struct Key: Hashable {
    let link: Link
    let scope: Scope
    let indentation: [UInt8]
  }

  init(_ templates: [String: ParsedTemplate], texts: [String: TextPattern]) {
    self.templates = templates
    self.texts = texts
  }

  /// The steps of a page; nil, with reports, where something is wrong with it.
  mutating func steps(of entry: ParsedTemplate, _ stack: [Schema]) -> [Step]? {
    let fragment = fragment(of: entry.nodes, Surroundings(entry, stack))
    return fragment.isSound && entry.isSound ? fragment.steps : nil
  }

  private mutating func fragment(of nodes: some Sequence<TemplateNode>, _ place: Surroundings)
    -> Fragment
  {
    var fragment = Fragment()
    for node in nodes {
      switch node {
      case .lineStart: fragment.append(place.indentation)
      case .text(let range): fragment.append(place.template.file.bytes[range])
      case .variable(let reference, let isEscaped):
        fragment.append(variable(reference, isEscaped: isEscaped, place))
      case .section(let reference, let body, let isInverted):
        fragment.append(section(reference, body, isInverted: isInverted, place))
      case .include(let include): fragment.append(self.include(include, place))
      case .block(let block): fragment.append(self.block(block, place))
      }
    }
    return fragment
  }

  mutating func variable(
    _ reference: NameReference, isEscaped: Bool, _ place: Surroundings
  ) -> Fragment {
    let file = place.template.file
    if isEscaped, let use = TextUse(reference) { return text(use, place) }
    guard let operand = place.scope.operand(of: reference, in: file, &diagnostics) else {
      return .unsound
    }
    var fragment = Fragment()
    switch operand.kind {
    case .text where isEscaped: fragment.append(Step.text(operand.path))
    case .html: fragment.append(Step.html(operand.path))
    case .text: return report(.unescapedText(reference, in: file))
    case .flag, .list, .record: return report(.notAValue(reference, operand.kind, in: file))
    }
    return fragment
  }

  private mutating func section(
    _ reference: NameReference, _ body: [TemplateNode], isInverted: Bool, _ place: Surroundings
  ) -> Fragment {
    let file = place.template.file
    guard place.depth < Self.deepest else { return report(.tooDeep(reference, in: file)) }
    let known = place.scope.operand(of: reference, in: file, &diagnostics)
    guard let operand = known ?? place.scope.likelyOperand(of: reference) else { return .unsound }
    let (test, scope) = place.scope.section(over: operand, isInverted: isInverted)
    var fragment = known == nil ? Fragment.unsound : Fragment()
    fragment.append(test, operand.path, self.fragment(of: body, place.inside(scope)))
    return fragment
  }

  private mutating func include(_ include: Include, _ place: Surroundings) -> Fragment {
    let file = place.template.file
    guard let template = templates[include.target.name] else { return .unsound }
    let inner = place.including(template, by: include)
    guard let link = inner.chain.last, !place.chain.contains(link) else {
      return report(.cycle(include.target, through: place.chain, in: file))
    }
    guard inner.depth < Self.deepest else { return report(.tooDeep(include.target, in: file)) }
    let key = Key(link: link, scope: inner.scope, indentation: inner.indentation)
    if let known = fragments[key] { return known }
    var fragment = fragment(of: template.nodes, inner)
    if fragment.size > Self.largest { fragment = report(.tooLarge(include.target, in: file)) }
    if !template.isSound { fragment = .unsound }
    fragments[key] = fragment
    return fragment
  }

  private mutating func block(_ block: Block, _ place: Surroundings) -> Fragment {
    guard place.depth < Self.deepest else {
      return report(.tooDeep(block.target, in: place.template.file))
    }
    guard let filling = place.fillings[block.target.name] else {
      return fragment(of: block.body, place.showingDefault(of: block))
    }
    let body = filling.block.body
    // In the middle of a line the first line of the filling goes on where the block stands.
    let goesOn = !block.hasOwnLines && body.first?.isLineStart == true
    return fragment(of: body.dropFirst(goesOn ? 1 : 0), place.showing(filling, in: block))
  }

  mutating func report(_ diagnostic: Diagnostic) -> Fragment {
    diagnostics.add(diagnostic)
    return .unsound
  }
}

extension Scope {
  /// When a section is shown, and what names mean in it.
  fileprivate func section(over operand: Operand, isInverted: Bool) -> (Step.Test, Scope) {
    if isInverted { return (.notShown, self) }
    switch operand.kind {
    case .text, .html: return (.shown, showing(operand))
    case .flag: return (.shown, self)
    case .list(let schema): return (.each, entering(schema))
    case .record(let schema): return (.with, entering(schema))
    }
  }
}

extension Diagnostic {
  fileprivate static func unescapedText(
    _ reference: NameReference, in file: SourceFile
  ) -> Diagnostic {
    Diagnostic(
      .error, code: "template/unescaped-text", at: file.place(of: reference.range),
      id: "'\(reference.name)' adalah teks, bukan HTML; tulis '{{\(reference.name)}}'",
      en: "'\(reference.name)' is text, not HTML; write '{{\(reference.name)}}'")
  }

  fileprivate static func notAValue(
    _ reference: NameReference, _ kind: Schema.Kind, in file: SourceFile
  ) -> Diagnostic {
    let (name, noun) = (reference.name, kind.noun)
    return Diagnostic(
      .error, code: "template/not-a-value", at: file.place(of: reference.range),
      id: "'\(name)' adalah \(noun.id); tulis '{{#\(name)}}…{{/\(name)}}'",
      en: "'\(name)' is \(noun.en); write '{{#\(name)}}…{{/\(name)}}'")
  }

  fileprivate static func cycle(
    _ target: NameReference, through chain: [Link], in file: SourceFile
  ) -> Diagnostic {
    let names = chain.map(\.name)
    let start = names.lastIndex(of: target.name) ?? names.startIndex
    let round = (names[start...] + [target.name]).joined(separator: " → ")
    return Diagnostic(
      .error, code: "template/cycle", at: file.place(of: target.range),
      id: "templat '\(target.name)' memuat dirinya sendiri tanpa akhir: \(round)",
      en: "the template '\(target.name)' includes itself for ever: \(round)")
  }

  fileprivate static func tooDeep(_ reference: NameReference, in file: SourceFile) -> Diagnostic {
    Diagnostic(
      .error, code: "template/too-deep", at: file.place(of: reference.range),
      id: "bagian dan templat bersarang terlalu dalam (paling banyak 64)",
      en: "sections and templates are nested too deep (at most 64)")
  }

  fileprivate static func tooLarge(_ target: NameReference, in file: SourceFile) -> Diagnostic {
    Diagnostic(
      .error, code: "template/too-large", at: file.place(of: target.range),
      id: "templat '\(target.name)' dan isinya melebihi 4 MiB",
      en: "the template '\(target.name)' and what it includes are over 4 MiB")
  }
}
