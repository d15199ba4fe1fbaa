import KimDiagnostics

/// Reads one file into nodes.
///
/// What is wrong is reported, and reading goes on with the likeliest meaning, so that one load finds
/// all there is to mend.
struct Parser {
  private let file: SourceFile
  private var tokenizer: Tokenizer
  private var diagnostics = Diagnostics()
  /// The elements that are open at this place, the outermost first.
  private var elements: [Element] = []
  /// Those of the innermost element so far.
  private var list: NodeList
  /// Elements that were taken to end before their own tag: it is no second error.
  private var closedByForce: Set<String> = []

  /// The deepest nesting. More would be a mistake, and the compiler follows it by recursion.
  private static let deepest = 64

  /// A tag that waits for its end.
  private struct Element {
    let tag: Tag
    /// The nodes before it.
    let nodes: [TemplateNode]
  }

  static func parse(_ file: SourceFile, _ diagnostics: inout Diagnostics) -> [TemplateNode] {
    var parser = Parser(file)
    while parser.elements.count <= deepest, let tag = parser.tokenizer.next(&parser.diagnostics) {
      parser.take(tag)
    }
    parser.finish()
    diagnostics.add(parser.diagnostics)
    return parser.list.nodes
  }

  private init(_ file: SourceFile) {
    self.file = file
    list = NodeList(file)
    tokenizer = Tokenizer(file, from: list.textStart)
  }

  private mutating func take(_ tag: Tag) {
    switch tag.kind {
    case .variable, .unescaped:
      list.begin(tag)
      list.append(.variable(tag.reference, isEscaped: tag.kind == .variable))
    case .partial:
      list.beginLine(tag)
      let indentation = tag.standsAlone ? Array(file.bytes[tag.indentation]) : nil
      list.append(.include(Include(target: tag.reference, indentation: indentation)))
    case .section, .inverted:
      list.beginLine(tag)
      open(tag)
    case .block:
      if isInParent { list.beginFilling(tag) } else { list.beginLine(tag) }
      open(tag)
    case .parent:
      list.beginParent(tag)
      open(tag)
    case .silent:
      list.beginLine(tag)
    case .close:
      close(tag)
    }
  }

  private mutating func finish() {
    if elements.count > Self.deepest, let element = elements.last {
      diagnostics.add(.tooDeep(in: file, at: element.tag.range))
      elements = []
      return
    }
    list.addText(upTo: file.bytes.count)
    for element in elements.reversed() {
      diagnostics.add(.unclosedSection(element.tag, in: file))
      end(element, at: nil)
    }
    elements = []
  }
}

extension Parser {
  private var isInParent: Bool { elements.last?.tag.kind == .parent }

  private mutating func open(_ tag: Tag) {
    elements.append(Element(tag: tag, nodes: list.nodes))
    list.nodes = []
  }

  private mutating func close(_ tag: Tag) {
    guard let index = index(closedBy: tag) else {
      list.beginLine(tag)
      return
    }
    while elements.count > index + 1, let inner = elements.popLast() {
      diagnostics.add(.crossedSection(inner.tag, closing: tag, in: file))
      closedByForce.insert(inner.tag.name)
      list.addText(upTo: tag.range.lowerBound)
      end(inner, at: nil)
    }
    guard let element = elements.popLast() else { return }
    switch element.tag.kind {
    case .parent: list.begin(tag)
    case .block where isInParent: list.endFilling(tag)
    default: list.beginLine(tag)
    }
    end(element, at: tag)
  }

  /// The open element that a tag closes. A near miss of the innermost one is taken for it.
  private mutating func index(closedBy tag: Tag) -> Int? {
    if let index = elements.lastIndex(where: { $0.tag.name == tag.name }) { return index }
    if closedByForce.remove(tag.name) != nil { return nil }
    let meant = elements.last.flatMap { Suggestion.nearest(to: tag.name, in: [$0.tag.name]) }
    diagnostics.add(.strayClose(tag, meant: meant, in: file))
    guard let meant else { return nil }
    closedByForce.insert(meant)
    return elements.indices.last
  }

  /// Puts the finished element behind the nodes before it.
  private mutating func end(_ element: Element, at tag: Tag?) {
    let body = list.nodes
    list.nodes = element.nodes
    let reference = element.tag.reference
    switch element.tag.kind {
    case .block: list.append(.block(block(element.tag, body)))
    case .parent: endParent(element.tag, body, at: tag)
    default:
      list.append(.section(reference, body, isInverted: element.tag.kind == .inverted))
    }
  }

  private func block(_ tag: Tag, _ body: [TemplateNode]) -> Block {
    let blanks = Array(file.bytes[tag.indentation])
    let hasOwnLines = isInParent ? tag.lineEnd != nil : tag.standsAlone
    guard hasOwnLines else { return Block(target: tag.reference, body: body, indentation: blanks) }
    let common = body.commonIndentation(in: file.bytes)
    return Block(
      target: tag.reference, body: body.outdented(by: common?.count ?? 0, in: file.bytes),
      indentation: common ?? blanks, hasOwnLines: true)
  }

  /// A parent is alone on its lines if nothing is before its first tag and behind its last.
  private mutating func endParent(_ tag: Tag, _ body: [TemplateNode], at close: Tag?) {
    var include = Include(target: tag.reference, fillings: body.compactMap(\.block))
    if close != nil, let lost = body.lazy.compactMap(visibleRange).first {
      diagnostics.add(.outsideBlock(of: tag, at: lost, in: file))
    }
    if tag.lineStart != nil, let lineEnd = close?.lineEnd {
      include.indentation = Array(file.bytes[tag.indentation])
      list.skip(to: lineEnd)
    } else if tag.lineStart != nil {
      list.append(.lineStart)
      list.append(.text(tag.indentation))
    }
    list.append(.include(include))
  }

  private func visibleRange(of node: TemplateNode) -> Range<Int>? {
    switch node {
    case .lineStart, .block: nil
    case .text(let range):
      file.bytes.trimmed(range).isEmpty ? nil : file.bytes.trimmed(range)
    case .variable(let reference, _), .section(let reference, _, _): reference.range
    case .include(let include): include.target.range
    }
  }
}

extension TemplateNode {
  fileprivate var block: Block? {
    if case .block(let block) = self { block } else { nil }
  }
}

extension Tag {
  /// The tag as it is written with the usual delimiters.
  fileprivate var text: String {
    switch kind {
    case .inverted: "{{^\(name)}}"
    case .parent: "{{<\(name)}}"
    case .block: "{{$\(name)}}"
    case .close: "{{/\(name)}}"
    default: "{{#\(name)}}"
    }
  }
}

extension Diagnostic {
  fileprivate static func unclosedSection(_ tag: Tag, in file: SourceFile) -> Diagnostic {
    Diagnostic(
      .error, code: "template/unclosed-section", at: file.place(of: tag.range),
      id: "'\(tag.text)' tidak ditutup; tambahkan '{{/\(tag.name)}}'",
      en: "'\(tag.text)' is not closed; add '{{/\(tag.name)}}'")
  }

  fileprivate static func crossedSection(
    _ inner: Tag, closing tag: Tag, in file: SourceFile
  ) -> Diagnostic {
    Diagnostic(
      .error, code: "template/crossed-section", at: file.place(of: tag.range),
      id: "'\(tag.text)' ada di dalam '\(inner.text)'; tutup dahulu '{{/\(inner.name)}}'",
      en: "'\(tag.text)' is inside '\(inner.text)'; close '{{/\(inner.name)}}' first")
  }

  fileprivate static func strayClose(_ tag: Tag, meant: String?, in file: SourceFile) -> Diagnostic
  {
    Diagnostic(
      .error, code: "template/stray-close", at: file.place(of: tag.range),
      id: "'\(tag.text)' tidak menutup apa pun"
        + (meant.map { "; maksud Anda '{{/\($0)}}'?" } ?? ""),
      en: "'\(tag.text)' closes nothing" + (meant.map { "; did you mean '{{/\($0)}}'?" } ?? ""))
  }

  /// The Mustache specification has such text ignored: it would be lost without a word.
  fileprivate static func outsideBlock(
    of parent: Tag, at range: Range<Int>, in file: SourceFile
  ) -> Diagnostic {
    Diagnostic(
      .warning, code: "template/outside-block", at: file.place(of: range),
      id: "ini tidak ditampilkan; di dalam '\(parent.text)' hanya isi '{{$nama}}' yang dipakai",
      en: "this is not shown; inside '\(parent.text)' only what is in '{{$name}}' is used")
  }

  fileprivate static func tooDeep(in file: SourceFile, at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .error, code: "template/too-deep", at: file.place(of: range),
      id: "bagian bersarang terlalu dalam (paling banyak 64)",
      en: "sections are nested too deep (at most 64)")
  }
}
