import KimDiagnostics
import KimMarkdown
import KimModel

/// Renders the index's own pages and broadcasts, once it is known where each is published.
struct ProvinceRenderer {
  private let links: IndexLinks.Index
  private let depth: Int

  init(_ parsed: ParsedProvince, limits: Limits) {
    links = IndexLinks.Index(pages: parsed.paths)
    depth = limits.markdownDepth
  }

  func page(_ page: ParsedPage, diagnostics: inout Diagnostics) -> Page? {
    text(
      page.markdown, page.source, title: page.title, output: page.path,
      diagnostics: &diagnostics
    ).map {
      Page(
        source: page.source, path: page.path, title: $0.title,
        summary: page.summary ?? $0.excerpt, body: $0.body)
    }
  }

  func broadcast(_ broadcast: ParsedBroadcast, diagnostics: inout Diagnostics) -> Broadcast? {
    text(
      broadcast.markdown, broadcast.source, title: broadcast.title, output: broadcast.path,
      diagnostics: &diagnostics
    ).map {
      Broadcast(
        source: broadcast.source, path: broadcast.path, title: $0.title, day: broadcast.day,
        summary: broadcast.summary ?? $0.excerpt, region: broadcast.region,
        validUntil: broadcast.validUntil, isUrgent: broadcast.isUrgent,
        audience: broadcast.audience,
        body: $0.body)
    }
  }

  private struct Text {
    let title: String
    let excerpt: String
    let body: RenderedBody
  }

  private func text(
    _ markdown: MarkdownFile, _ source: String, title: String?, output: OutputPath,
    diagnostics: inout Diagnostics
  ) -> Text? {
    let policy = MarkdownPolicy(
      linkRel: .own, maxDepth: depth, dropsFirstHeading: title == nil,
      reservedIDs: BodyText.frameIDs, phoneText: PhoneTextSigns(markdown, at: source).reading)
    let rendered = MarkdownRenderer(policy: policy).render(
      markdown.file, body: markdown.frontMatter.body,
      resolver: IndexLinks(index: links, folder: PostFileName(source).folder, output: output))
    diagnostics.add(rendered.diagnostics)
    guard rendered.isUsable else { return nil }
    guard !IdentityNumberScan.isShown(on: rendered) else {
      diagnostics.add(IdentityNumberScan.shown(at: markdown.start))
      return nil
    }
    let shown = ShownBody(file: markdown.file, body: markdown.frontMatter.body)
    diagnostics.add(shown.diagnostics(rendered.plainBytes, at: markdown.start))
    guard let title = title ?? rendered.firstHeading else {
      diagnostics.add(.missingPageTitle(markdown.place(ofMissing: PostKeys.title)))
      return nil
    }
    return Text(
      title: title, excerpt: rendered.excerpt,
      body: RenderedBody(html: rendered.html, wordCount: rendered.wordCount))
  }
}

extension Diagnostic {
  fileprivate static func missingPageTitle(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, code: "page/missing-judul", at: place,
      id: "halaman ini belum punya 'judul'", en: "the page has no 'judul'",
      hint: LocalizedText(
        id: "tambahkan baris seperti judul: Cara bergabung",
        en: "add a line such as judul: Cara bergabung"),
      mend: .field("judul: Cara bergabung", at: place, isExample: true))
  }
}
