import KimDiagnostics
import KimModel
import KimYAML

/// A site's posts and pages, read one by one and not yet rendered.
struct ParsedSite {
  private(set) var posts: [ParsedPost] = []
  private(set) var pages: [ParsedPage] = []
  /// Sources that are left out because of an error.
  private(set) var broken: Set<String> = []
  /// Redirects that are free to be written, with the source of their post.
  private(set) var aliases: [String: [OutputPath]] = [:]
  /// The days on which posts appear, those that wait for their day among them.
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
    let isPage = text.path.lowercased().hasPrefix(ParsedPage.folder)
    guard
      let markdown = MarkdownFile(
        text, folder: folder, keys: isPage ? KeySets.page : KeySets.post,
        limits: context.province.limits, diagnostics: &diagnostics)
    else { return }
    if isPage {
      readPage(markdown, text.path, diagnostics: &diagnostics)
    } else {
      readPost(markdown, text.path, diagnostics: &diagnostics)
    }
  }

  private mutating func readPost(
    _ markdown: MarkdownFile, _ source: String, diagnostics: inout Diagnostics
  ) {
    let name = PostFileName(source)
    let frontMatter = PostFrontMatter(markdown, name: name, diagnostics: &diagnostics)
    if frontMatter.isDraft, !context.includesDrafts {
      // A draft is its writer's own affair until it is published.
      diagnostics = Diagnostics()
      return
    }
    let content = (frontMatter.type ?? .berita).content
    diagnostics.add(
      GamblingScan.diagnostics(in: markdown.file, isEducation: content.quotesSpam))
    let post = ParsedPost(
      markdown, source: source, name: name, frontMatter: frontMatter, diagnostics: &diagnostics)
    // Of a sound post the renderer looks for the title; of a broken one this is the only chance.
    if diagnostics.hasErrors, frontMatter.title == nil, !markdown.hasHeading {
      diagnostics.add(.missingTitle(markdown.place(ofMissing: PostKeys.title)))
    }
    if let post { publicationDays.append(post.date.first) }
    guard let post, !diagnostics.hasErrors,
      post.isPublished(on: context.day) || context.includesDrafts,
      claims.claim(post.path, for: source, at: markdown.start, diagnostics: &diagnostics)
    else { return }
    if content.hidesPeople {
      diagnostics.add(
        ReporterScan.diagnostics(in: markdown.file, range: markdown.frontMatter.body))
    }
    posts.append(post)
  }

  private mutating func readPage(
    _ markdown: MarkdownFile, _ source: String, diagnostics: inout Diagnostics
  ) {
    let page = ParsedPage(markdown, source: source, diagnostics: &diagnostics)
    if page?.isDraft == true, !context.includesDrafts {
      diagnostics = Diagnostics()
      return
    }
    diagnostics.add(GamblingScan.diagnostics(in: markdown.file))
    guard let page, !diagnostics.hasErrors,
      claims.claim(page.path, for: source, at: markdown.start, diagnostics: &diagnostics)
    else { return }
    pages.append(page)
  }

  /// An alias that is taken is an error; its post is published all the same.
  private mutating func claimAliases(of post: ParsedPost, diagnostics: inout Diagnostics) {
    guard !post.frontMatter.fields.aliases.isEmpty else { return }
    let place = post.markdown.place(ofValue: PostKeys.aliases)
    let free = post.frontMatter.fields.aliases.filter { alias in
      claims.claim(alias: alias, for: post.source, at: place, diagnostics: &diagnostics)
    }
    if !free.isEmpty { aliases[post.source] = free }
  }
}
