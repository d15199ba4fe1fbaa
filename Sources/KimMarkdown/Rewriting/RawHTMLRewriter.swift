internal import KimDiagnostics

extension Composition {
  /// Takes raw HTML out, which the library would leave a comment for, and says so at its line.
  ///
  /// `HTMLForms` has made Markdown of a writer's HTML before; what is left are line breaks, formats
  /// that Markdown has no node for, comments, and what the library reads in another way.
  mutating func dropRawHTML() {
    var opened: [(node: Node, format: HTMLFormat)] = []
    for (node, kind) in outline.rawHTML {
      switch kind {
      case .format(let format, let isEnd): take(format, isEnd: isEnd, node, &opened)
      case .lineBreak where node.kind == .htmlInline:
        document.replaceInline(node, by: Markup("<br />\n"))
      case .element(let name):
        // Formats and links were told of when they were read; what is left of one has no partner.
        if !Self.isTold(name) { report(node, name: name) }
        drop(node)
      case .comment, .excerptEnd, .lineBreak: drop(node)
      }
    }
    for (node, _) in opened { drop(node) }
  }

  private static func isTold(_ name: String) -> Bool {
    switch HTMLElement(name) {
    case .format, .link: true
    default: false
    }
  }

  private mutating func drop(_ node: Node) {
    let parent = node.parent
    document.remove(node)
    if let parent, parent.kind == .paragraph, parent.firstChild == nil { document.remove(parent) }
  }

  private mutating func take(
    _ format: HTMLFormat, isEnd: Bool, _ node: Node,
    _ opened: inout [(node: Node, format: HTMLFormat)]
  ) {
    guard isEnd else { return opened.append((node, format)) }
    guard let last = opened.last, last.format == format, last.node.parent == node.parent else {
      return drop(node)
    }
    opened.removeLast()
    document.wrap(from: last.node, to: node, start: .start(of: format), end: .end(of: format))
  }

  private mutating func report(_ node: Node, name: String) {
    let literal = node.literal[...].trimmed
    let firstLine = Array(literal.prefix { $0 != 0x0A && $0 != 0x0D })
    let range = lines.range(of: node, opening: [firstLine], needle: firstLine)
    findings.add(.rawHTML(name, in: lines.file, at: range))
  }
}

extension Markup {
  fileprivate static func start(of format: HTMLFormat) -> Markup {
    switch format {
    case .bold: Markup("<strong>")
    case .italic: Markup("<em>")
    case .strike: Markup("<del>")
    case .underline: Markup("<u>")
    case .sub: Markup("<sub>")
    case .sup: Markup("<sup>")
    }
  }

  fileprivate static func end(of format: HTMLFormat) -> Markup {
    switch format {
    case .bold: Markup("</strong>")
    case .italic: Markup("</em>")
    case .strike: Markup("</del>")
    case .underline: Markup("</u>")
    case .sub: Markup("</sub>")
    case .sup: Markup("</sup>")
    }
  }
}

extension Diagnostic {
  fileprivate static func rawHTML(
    _ name: String, in file: SourceFile, at range: Range<Int>
  ) -> Diagnostic {
    Diagnostic(
      .warning, code: "markdown/raw-html", at: file.place(of: range),
      id: name.isEmpty ? "kode HTML dihapus" : "kode HTML '<\(name)>' dihapus",
      en: name.isEmpty ? "raw HTML was removed" : "raw HTML '<\(name)>' was removed",
      hint: LocalizedText(
        id: "pakai Markdown: **tebal**, *miring*, [teks](alamat)",
        en: "use Markdown: **bold**, *italic*, [text](address)"))
  }
}
