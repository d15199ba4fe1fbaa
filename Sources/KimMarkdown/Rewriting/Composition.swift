internal import KimDiagnostics

/// A document on its way to HTML: what the rewriters share.
struct Composition: ~Copyable {
  var document: CMarkDocument
  let outline: TreeOutline
  let policy: MarkdownPolicy
  var lines: SourceLines
  var findings: Findings
  var result = RenderedMarkdown()
  /// The ids that headings were given, by the line that they begin on.
  var headingIDs: [Int: String] = [:]
  /// Lists that are counted in letters, by the line that they begin on.
  var letterLists: [Int: LetterList] = [:]

  init(
    document: consuming CMarkDocument, outline: TreeOutline, policy: MarkdownPolicy,
    lines: SourceLines, findings: Findings
  ) {
    self.document = document
    self.outline = outline
    self.policy = policy
    self.lines = lines
    self.findings = findings
  }

  var file: SourceFile { lines.file }

  /// Tables come first, because the library lets no markup of ours into their cells as they are.
  /// Headings come before links, which may name them; HTML comments go before figures, which they
  /// may part; figures and videos are left alone by the rewriters of images and links.
  mutating func compose(_ resolver: some LinkResolver) -> RenderedMarkdown {
    rewriteTables()
    dropRawHTML()
    rewriteHeadings()
    rewriteCallouts()
    rewriteLetterLists()
    rewriteFigures(resolver)
    rewriteImages(resolver)
    rewriteVideos(resolver)
    rewriteLinks(resolver)
    reportFailedLinks()
    if policy.phoneText != .never { reportSlips() }
    rewriteTasks()
    rewriteFootnotes()
    let text = outline.plainText(withoutFirstHeading: policy.dropsFirstHeading)
    result.firstHeading = outline.firstHeading
    result.excerpt = LeadText(of: outline).text
    result.wordCount = PlainText.wordCount(of: text)
    result.plainBytes = text
    result.html = document.html()
    result.diagnostics = findings.all(in: file)
    return result
  }

  func text(_ range: Range<Int>) -> ArraySlice<UInt8> { outline.text[range] }
}
