import KimDiagnostics
import KimMarkdown
import KimModel
import KimYAML

/// Reads the index's own pages and broadcasts.
struct ProvincePageReader {
  let folder: String
  let province: Province
  private let links: IndexLinks

  init(folder: String, province: Province, sources: [String]) {
    self.folder = folder
    self.province = province
    links = IndexLinks(pages: sources)
  }

  func page(_ source: SourceText, diagnostics: inout Diagnostics) -> Page? {
    guard
      let markdown = MarkdownFile(
        source, folder: folder, limits: province.limits, diagnostics: &diagnostics),
      let draft = PageDraft(
        markdown, source: source.path, below: "halaman/", diagnostics: &diagnostics),
      !diagnostics.hasErrors
    else { return nil }
    guard
      let text = text(
        markdown, title: draft.title, output: draft.path, resolver: links.at(draft.path),
        diagnostics: &diagnostics)
    else { return nil }
    return Page(
      source: source.path, path: draft.path, title: text.title,
      summary: draft.summary ?? text.rendered.excerpt, body: text.body)
  }

  func broadcast(_ source: SourceText, diagnostics: inout Diagnostics) -> Broadcast? {
    guard
      let markdown = MarkdownFile(
        source, folder: folder, limits: province.limits, diagnostics: &diagnostics)
    else { return nil }
    let name = PostFileName(source.path)
    var fields = markdown.reader(.broadcast, synonyms: PostFieldsReader.synonyms)
    let title = fields.text("judul")
    let date = fields.date("tanggal")?.first ?? name.day
    let summary = fields.text("ringkasan")
    let validUntil = fields.day("berlaku_sampai")
    let region = fields.value("wilayah", expected: Self.regionForms) { RegionCode($0) }
    let isDraft = fields.flag("draf") ?? false
    fields.finish()
    diagnostics.add(fields.diagnostics)
    guard !isDraft, !diagnostics.hasErrors else { return nil }
    guard let date else {
      diagnostics.add(.missingDate(markdown.start))
      return nil
    }
    guard let path = Slug(of: name.stem).flatMap({ OutputPath("siaran/\($0).html") }),
      let text = text(
        markdown, title: title, output: path, resolver: links.at(path), diagnostics: &diagnostics)
    else { return nil }
    return Broadcast(
      source: source.path, path: path, title: text.title, day: date,
      summary: summary ?? text.rendered.excerpt, region: region, validUntil: validUntil,
      body: text.body)
  }

  private static let regionForms = LocalizedText(
    id: "kode wilayah dalam tanda kutip, seperti \"16.06\"",
    en: "a region's code in quotes, such as \"16.06\"")

  private struct Text {
    let title: String
    let rendered: RenderedMarkdown
    let body: RenderedBody
  }

  private func text(
    _ markdown: MarkdownFile, title: String?, output: OutputPath, resolver: IndexLinks,
    diagnostics: inout Diagnostics
  ) -> Text? {
    let policy = MarkdownPolicy(
      linkRel: .own, maxDepth: province.limits.markdownDepth, dropsFirstHeading: title == nil,
      reservedIDs: BodyText.frameIDs)
    let rendered = MarkdownRenderer(policy: policy).render(
      markdown.file, body: markdown.frontMatter.body, resolver: resolver)
    diagnostics.add(rendered.diagnostics)
    guard rendered.isUsable else { return nil }
    guard let title = title ?? rendered.firstHeading else {
      diagnostics.add(.missingTitle(markdown.start))
      return nil
    }
    return Text(
      title: title, rendered: rendered,
      body: RenderedBody(html: rendered.html, wordCount: rendered.wordCount))
  }
}

extension Diagnostic {
  fileprivate static func missingDate(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, code: "broadcast/missing-tanggal", at: place,
      id: "siaran belum punya 'tanggal'", en: "the broadcast has no 'tanggal'",
      hint: LocalizedText(
        id: "tambahkan baris seperti tanggal: 2024-05-17", en: "add a line such as tanggal: 2024-05-17"))
  }

  fileprivate static func missingTitle(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, code: "page/missing-judul", at: place,
      id: "halaman belum punya 'judul'", en: "the page has no 'judul'",
      hint: LocalizedText(
        id: "tambahkan baris seperti judul: Cara bergabung",
        en: "add a line such as judul: Cara bergabung"))
  }
}
