import KimDiagnostics
import KimModel
import KimYAML

/// A site's posts and pages, read one by one and not yet rendered.
struct SiteDrafts {
  private(set) var posts: [PostDraft] = []
  private(set) var pages: [PageDraft] = []
  /// Sources that are left out because of an error.
  private(set) var broken: Set<String> = []
  /// Redirects that are free to be written, with the source of their post.
  private(set) var aliases: [String: [OutputPath]] = [:]
  /// On which posts appear, those that wait for their day among them.
  private(set) var publicationDays: [Day] = []
  private var claims: OutputClaims
  private let context: ProvinceContext

  /// One file's mistakes never hide another's.
  init(reading source: SiteSource, context: ProvinceContext, diagnostics: inout Diagnostics) {
    self.context = context
    claims = OutputClaims(folder: source.folder, reservedFolders: source.reservedFolders)
    for text in source.texts where PostFileName.isMarkdown(text.path) {
      var found = Diagnostics()
      read(text, folder: source.folder, diagnostics: &found)
      if found.hasErrors { broken.insert(text.path) }
      diagnostics.add(found)
    }
    for post in posts { claimAliases(of: post, diagnostics: &diagnostics) }
  }

  private mutating func read(
    _ text: SourceText, folder: String, diagnostics: inout Diagnostics
  ) {
    guard
      let markdown = MarkdownFile(
        text, folder: folder, limits: context.province.limits, diagnostics: &diagnostics)
    else { return }
    if text.path.lowercased().hasPrefix(PageDraft.folder) {
      readPage(markdown, text.path, diagnostics: &diagnostics)
    } else {
      readPost(markdown, text.path, diagnostics: &diagnostics)
    }
  }

  private mutating func readPost(
    _ markdown: MarkdownFile, _ source: String, diagnostics: inout Diagnostics
  ) {
    let name = PostFileName(source)
    let fields = PostFieldsReader.read(
      markdown.reader(.post, synonyms: PostFieldsReader.synonyms), name: name,
      diagnostics: &diagnostics)
    if fields.isDraft, !context.includesDrafts {
      // A draft is its writer's own affair until it is published.
      diagnostics = Diagnostics()
      return
    }
    diagnostics.add(
      GamblingScan.diagnostics(in: markdown.file, isEducation: fields.type == .klarifikasi))
    let draft = PostDraft(
      markdown, source: source, name: name, fields: fields, diagnostics: &diagnostics)
    if diagnostics.hasErrors, fields.title == nil, !markdown.hasHeading {
      diagnostics.add(.missingTitle(markdown.place(ofMissing: "judul")))
    }
    if let draft { publicationDays.append(draft.date.first) }
    guard let draft, !diagnostics.hasErrors,
      draft.isPublished(on: context.day) || context.includesDrafts,
      claims.claim(draft.path, for: source, at: markdown.start, diagnostics: &diagnostics)
    else { return }
    if draft.type == .aspirasi {
      diagnostics.add(
        ReporterScan.diagnostics(in: markdown.file, range: markdown.frontMatter.body))
    }
    posts.append(draft)
  }

  private mutating func readPage(
    _ markdown: MarkdownFile, _ source: String, diagnostics: inout Diagnostics
  ) {
    let draft = PageDraft(markdown, source: source, diagnostics: &diagnostics)
    if draft?.isDraft == true, !context.includesDrafts {
      diagnostics = Diagnostics()
      return
    }
    diagnostics.add(GamblingScan.diagnostics(in: markdown.file))
    guard let draft, !diagnostics.hasErrors,
      claims.claim(draft.path, for: source, at: markdown.start, diagnostics: &diagnostics)
    else { return }
    pages.append(draft)
  }

  /// An alias that is taken is an error; its post is published all the same.
  private mutating func claimAliases(of post: PostDraft, diagnostics: inout Diagnostics) {
    guard !post.fields.aliases.isEmpty else { return }
    let place = post.markdown.place(ofField: "alias")
    let free = post.fields.aliases.filter { alias in
      claims.claim(alias: alias, for: post.source, at: place, diagnostics: &diagnostics)
    }
    if !free.isEmpty { aliases[post.source] = free }
  }
}
