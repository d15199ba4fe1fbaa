package import KimDiagnostics
internal import KimText

/// Turns a document's Markdown into safe HTML.
///
/// libcmark-gfm reads CommonMark and GFM; the rewriters in `Rewriting` then change its tree, and
/// `Composition` says in which order. ARCHITECTURE.md lists them under "Markdown".
package struct MarkdownRenderer: Sendable {
  package let policy: MarkdownPolicy

  package init(policy: MarkdownPolicy) { self.policy = policy }

  /// Whether a body shows by its signs that it was typed on a phone, and by none that it is Markdown.
  package static func isPhoneText(_ body: [UInt8]) -> Bool {
    PhoneText.isFound(in: MappedText(body[...]), reading: .ifLikely)
  }

  /// The text of a phone as CommonMark that shows it as it is meant.
  package static func commonMark(ofPhoneText text: [UInt8]) -> [UInt8] {
    Array(PhoneText(MappedText(text[...])).text.bytes)
  }

  /// `body` is the range of the file below its front matter. Lines and columns in diagnostics are
  /// the file's.
  package func render(
    _ file: SourceFile, body: Range<Int>, resolver: some LinkResolver
  ) -> RenderedMarkdown {
    var lines = SourceLines(file: file, body: body)
    let text = BidiControls(removedFrom: file.bytes[lines.body], signs: file.signs)
    var findings = Findings()
    for range in text.removed { findings.add(.bidiControl(in: file, at: range)) }
    if let range = text.firstControl { findings.add(.controlReference(in: file, at: range)) }
    let body = text.isChanged ? MappedText(text.bytes) : MappedText(text.bytes, signs: file.signs)
    let source = readKindly(body, resolver, &lines, &findings)
    if let line = source.tooDeep {
      return refused(.tooComplex(.nesting, in: lines, line: line), findings, in: file)
    }
    let bytes = source.text.bytes
    if let (excess, offset) = ComplexityScan.excess(
      in: bytes, signs: source.text.signs, maxDepth: policy.maxDepth)
    {
      let line = bytes[..<offset].count { $0 == UInt8(ascii: "\n") }
      return refused(.tooComplex(excess, in: lines, line: line + 1), findings, in: file)
    }
    var document = CMarkDocument(parsing: bytes)
    if source.hasHTML { InlineTags.makeNodes(in: &document) }
    let outline = TreeWalk.outline(of: document, maxDepth: policy.maxDepth)
    if let node = outline.tooDeep {
      let line = node.surroundingBlock?.startLine ?? 1
      return refused(.tooComplex(.nesting, in: lines, line: line), findings, in: file)
    }
    var composition = Composition(
      document: document, outline: outline, policy: policy, lines: lines, findings: findings)
    composition.headingIDs = source.headingIDs
    composition.letterLists = source.letterLists
    var result = composition.compose(resolver)
    if source.hasLostText, !result.html.contains(where: { $0 > 0x20 }) {
      return refused(.lostText(in: lines), findings, in: file)
    }
    result.topics = source.topics
    result.isPhoneText = source.isPhoneText
    return result
  }

  /// The body as CommonMark: foreign forms, the text of a phone and HTML made that, all else as it
  /// is.
  private func readKindly(
    _ body: MappedText, _ resolver: some LinkResolver, _ lines: inout SourceLines,
    _ findings: inout Findings
  ) -> KindSource {
    var source = KindSource(body)
    if let forms = ForeignForms(in: body.bytes, signs: body.signs, resolver: resolver) {
      for finding in forms.findings {
        let range = lines.range(onBodyLine: finding.line, needle: finding.written)
        findings.add(.foreignForm(finding, in: lines.file, at: range))
      }
      lines.restart()
      source.text = forms.text
      source.headingIDs = forms.headingIDs
    }
    if PhoneText.isFound(in: source.text, reading: policy.phoneText) {
      let phone = PhoneText(source.text, takesTopics: policy.takesTopics)
      source.text = phone.text
      source.topics = phone.topics
      source.isPhoneText = true
      source.letterLists = phone.letterLists
    }
    readHTML(of: &source, &lines, &findings)
    if source.text.origins != nil {
      // What was parted before may have become a control.
      let text = BidiControls(removedFrom: source.text.bytes, signs: source.text.signs)
      if text.isChanged { source.text = source.text.replacing(text.bytes) }
      lines.origins = source.text.origins
    }
    return source
  }

  private func readHTML(
    of source: inout KindSource, _ lines: inout SourceLines, _ findings: inout Findings
  ) {
    guard let html = HTMLForms(in: source.text, maxDepth: policy.maxDepth) else { return }
    for finding in html.findings {
      let line = source.text.origin(ofLine: finding.line)
      let range = lines.range(onBodyLine: line, needle: finding.written)
      findings.add(.html(finding, in: lines.file, at: range))
    }
    lines.restart()
    if let line = html.tooDeep {
      source.tooDeep = line
      return
    }
    source.headingIDs = html.moved(source.headingIDs)
    source.letterLists = html.moved(source.letterLists).merging(html.letterLists) { $1 }
    source.hasLostText = html.hasLostText
    source.hasHTML = true
    source.text = html.text
  }

  private struct KindSource {
    var text: MappedText
    var headingIDs: [Int: String] = [:]
    var letterLists: [Int: LetterList] = [:]
    var topics: [String] = []
    var isPhoneText = false
    var hasHTML = false
    var hasLostText = false
    /// The line of the text on which elements of HTML are nested too deep.
    var tooDeep: Int?

    init(_ text: MappedText) { self.text = text }
  }

  /// The text of the first `#` heading, for a document whose front matter has no title. It parses,
  /// and renders nothing.
  package static func firstHeading(
    of file: SourceFile, body: Range<Int>, mayBeLower: Bool = true
  ) -> String? {
    let policy = MarkdownPolicy(linkRel: .own)
    let body = file.bytes[body.clamped(to: 0..<file.bytes.count)]
    let text = BidiControls(removedFrom: body, signs: file.signs)
    var source = MappedText(text.bytes, signs: text.isChanged ? nil : file.signs)
    let html = HTMLForms(in: source, maxDepth: policy.maxDepth)
    guard html?.tooDeep == nil else { return nil }
    source = html?.text ?? source
    guard
      ComplexityScan.excess(in: source.bytes, signs: source.signs, maxDepth: policy.maxDepth)
        == nil
    else { return nil }
    let document = CMarkDocument(parsing: source.bytes)
    let outline = TreeWalk.outline(of: document, maxDepth: policy.maxDepth)
    return mayBeLower || outline.hasTopHeading ? outline.firstHeading : nil
  }

  private func refused(
    _ reason: Diagnostic, _ findings: Findings, in file: SourceFile
  ) -> RenderedMarkdown {
    var result = RenderedMarkdown()
    result.diagnostics = findings.all(in: file)
    result.diagnostics.add(reason)
    result.isUsable = false
    return result
  }
}

extension Diagnostic {
  fileprivate static func lostText(in lines: SourceLines) -> Diagnostic {
    let body = lines.file.bytes[lines.body]
    let text = body.drop { $0 <= 0x20 }.prefix { $0 != 0x0A && $0 != 0x0D }
    return Diagnostic(
      .error, code: "markdown/lost-text", at: lines.file.place(of: text.indices),
      id: "seluruh isi tulisan ini kode HTML yang tidak dapat ditampilkan",
      en: "all of this text is HTML that cannot be shown",
      hint: LocalizedText(
        id: "tulis isinya dengan kata-kata; untuk video YouTube, tulis alamatnya saja",
        en: "write in words what it says; for a YouTube video, write its address"))
  }

  fileprivate static func tooComplex(
    _ excess: ComplexityScan.Excess, in lines: SourceLines, line: Int
  ) -> Diagnostic {
    var lines = lines
    let place = lines.file.place(of: lines.textRange(ofLine: line))
    switch excess {
    case .nesting:
      return Diagnostic(
        .error, code: "markdown/too-deep", at: place,
        id: "kutipan, daftar, atau penekanan di sini bertingkat terlalu dalam",
        en: "quotes, lists or emphasis are nested too deeply here",
        hint: LocalizedText(
          id: "hapus tanda '>' , '-' atau '*' yang berlebihan",
          en: "remove the '>', '-' or '*' that are too many"))
    case .marks(let mark):
      return tooMany(
        id: "tanda '\(mark)' terlalu banyak dalam satu bagian",
        en: "there are too many '\(mark)' in one part of the text", at: place)
    case .tableCells:
      return tooMany(id: "tabel terlalu besar", en: "a table is too large", at: place)
    case .definitions:
      return tooMany(
        id: "alamat di bawah tulisan ('[nama]: alamat') terlalu panjang dan terlalu sering dipakai",
        en: "link definitions ('[name]: address') are too long and used too often", at: place)
    }
  }

  private static func tooMany(id: String, en: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .error, code: "markdown/too-complex", at: place, id: id, en: en,
      hint: LocalizedText(
        id: "bagi menjadi beberapa paragraf atau tulisan dengan baris kosong",
        en: "split it into several paragraphs or documents with blank lines"))
  }
}
