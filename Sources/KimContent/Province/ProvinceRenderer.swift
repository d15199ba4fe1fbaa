import KimDiagnostics
import KimMarkdown
import KimModel

/// Renders the index's own pages and broadcasts, once it is known where each is published.
struct ProvinceRenderer {
  private let paths: [String: OutputPath]
  private let depth: Int

  init(_ drafts: ProvinceDrafts, limits: Limits) {
    paths = drafts.paths
    depth = limits.markdownDepth
  }

  func page(_ draft: PageDraft, diagnostics: inout Diagnostics) -> Page? {
    text(
      draft.markdown, draft.source, title: draft.title, output: draft.path,
      diagnostics: &diagnostics
    ).map {
      Page(
        source: draft.source, path: draft.path, title: $0.title,
        summary: draft.summary ?? $0.excerpt, body: $0.body)
    }
  }

  func broadcast(_ draft: BroadcastDraft, diagnostics: inout Diagnostics) -> Broadcast? {
    text(
      draft.markdown, draft.source, title: draft.title, output: draft.path,
      diagnostics: &diagnostics
    ).map {
      Broadcast(
        source: draft.source, path: draft.path, title: $0.title, day: draft.day,
        summary: draft.summary ?? $0.excerpt, region: draft.region, validUntil: draft.validUntil,
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
      reservedIDs: BodyText.frameIDs)
    let rendered = MarkdownRenderer(policy: policy).render(
      markdown.file, body: markdown.frontMatter.body,
      resolver: IndexLinks(pages: paths, folder: PostFileName(source).folder, output: output))
    diagnostics.add(rendered.diagnostics)
    guard rendered.isUsable else { return nil }
    guard let title = title ?? rendered.firstHeading else {
      diagnostics.add(.missingPageTitle(markdown.place(ofMissing: "judul")))
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
        en: "add a line such as judul: Cara bergabung"))
  }
}
