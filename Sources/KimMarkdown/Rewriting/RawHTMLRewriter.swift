internal import KimDiagnostics

extension Composition {
  /// Takes raw HTML out, which the library would leave a comment for, and says so at its line.
  mutating func dropRawHTML() {
    var opened: Set<String> = []
    for (node, kind) in outline.rawHTML {
      let isBreak = kind == .lineBreak
      if case .element(let name) = kind { report(node, name: name, opened: &opened) }
      let parent = node.parent
      if isBreak, node.kind == .htmlInline {
        document.replaceInline(node, by: Markup("<br />\n"))
      } else {
        document.remove(node)
      }
      if let parent, parent.kind == .paragraph, parent.firstChild == nil {
        document.remove(parent)
      }
    }
  }

  /// The end tag of an element goes without saying once its start tag has been reported.
  private mutating func report(_ node: Node, name: String, opened: inout Set<String>) {
    let literal = node.literal[...].trimmed
    if node.kind == .htmlInline, literal.starts(with: "</".utf8), opened.contains(name) { return }
    if node.kind == .htmlInline { opened.insert(name) }
    let firstLine = Array(literal.prefix { $0 != 0x0A && $0 != 0x0D })
    let range = lines.range(of: node, opening: [firstLine], needle: firstLine)
    findings.add(.rawHTML(name, in: lines.file, at: range))
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
      hint: hint(insteadOf: name))
  }

  private static func hint(insteadOf name: String) -> LocalizedText {
    switch name {
    case "br":
      LocalizedText(
        id: "untuk pindah baris, akhiri baris dengan '\\'",
        en: "for a line break, end the line with '\\'")
    case "img":
      LocalizedText(
        id: "untuk foto, tulis ![keterangan](foto.jpg)",
        en: "for a photo, write ![text](photo.jpg)")
    case "!--":
      LocalizedText(
        id: "tutup komentar dengan '-->' dan mulai teks sesudahnya di baris baru",
        en: "end the comment with '-->' and begin the text after it on a new line")
    case "iframe", "video", "embed", "object":
      LocalizedText(
        id: "untuk video YouTube, tulis alamatnya saja dalam satu paragraf",
        en: "for a YouTube video, write its address alone in a paragraph")
    default:
      LocalizedText(
        id: "pakai Markdown: **tebal**, *miring*, [teks](alamat)",
        en: "use Markdown: **bold**, *italic*, [text](address)")
    }
  }
}
