import KimDiagnostics
import KimModel
import KimYAML

/// A site's posts and pages, read one by one and not yet rendered.
struct ParsedSite {
  private(set) var posts: [ParsedPost] = []
  private(set) var pages: [ParsedPage] = []
  /// Where the posts are published, by their sources.
  private(set) var paths: [String: OutputPath] = [:]
  /// Sources that are left out because of an error.
  private(set) var broken: Set<String> = []
  /// Redirects that are free to be written, with the source of their post.
  private(set) var aliases: [String: [OutputPath]] = [:]
  /// When posts and pages appear, those that wait for their time among them.
  private(set) var publications: [Moment] = []
  /// Drafts, and posts that wait for their time.
  private(set) var withheld: [WithheldFile] = []
  private var claimants = AddressClaimants()
  private var claims: OutputClaims
  /// What came of giving addresses.
  private(set) var claimDiagnostics = Diagnostics()
  /// As they were before the first claim.
  private let unclaimed: OutputClaims
  /// Sources that are left out for what stands in them, whatever their address is.
  private var unreadable: Set<String> = []
  private let context: ProvinceContext
  private let book: AddressBook

  /// One file's mistakes never hide another's.
  init(reading source: SiteSource, context: ProvinceContext, diagnostics: inout Diagnostics) {
    self.context = context
    book = source.book
    claims = OutputClaims(folder: source.folder, reservedFolders: source.reservedFolders)
    unclaimed = claims
    let photos = PhotoDays(source.photos)
    for text in source.texts where text.path != "kim.yml" {
      var found = Diagnostics()
      read(text, folder: source.folder, beside: photos, diagnostics: &found)
      if found.hasErrors { unreadable.insert(text.path) }
      diagnostics.add(found)
    }
    tellFolders(of: source, diagnostics: &diagnostics)
    for path in source.unreadable.sorted() { claimants.failed.append(FailedSource(source: path)) }
    giveAddresses()
  }

  /// Names each misspelt folder of a type once.
  private func tellFolders(of source: SiteSource, diagnostics: inout Diagnostics) {
    var told: Set<Substring> = []
    for text in source.texts {
      guard let first = PostFolder.first(of: text.path), told.insert(first).inserted,
        let type = PostFolder.guess(first)
      else { continue }
      diagnostics.add(
        .misspeltFolder("\(source.folder)/\(first)", name: first, type: type))
    }
  }

  /// Decides who is published where, once all are known.
  ///
  /// - Parameter failing: posts and pages whose text turned out not to be publishable.
  mutating func giveAddresses(failing: Set<String> = []) {
    let plan = AddressPlan(claimants, book: book, failing: failing, claims: unclaimed)
    claimDiagnostics = plan.diagnostics
    broken = unreadable.union(plan.broken)
    paths = plan.paths
    posts = claimants.posts.filter { !plan.broken.contains($0.source) }
    pages = claimants.pages.filter { !plan.broken.contains($0.source) }
    claims = plan.claims
    aliases = [:]
    for post in posts { claimAliases(of: post) }
  }

  /// Whether others got the last pages of sources that have to keep them.
  func tookPages(of sources: Set<String>) -> Bool {
    sources.contains { source in
      book.paths(of: source).contains { path in
        claims.owner(of: path).map { $0 != source } ?? false
      }
    }
  }

  private mutating func read(
    _ text: SourceText, folder: String, beside photos: PhotoDays, diagnostics: inout Diagnostics
  ) {
    let isPage = ParsedPage.isPage(text.path)
    guard
      let markdown = MarkdownFile(
        text, folder: folder, keys: isPage ? KeySets.page : KeySets.post,
        limits: context.province.limits, zone: context.province.zone,
        diagnostics: &diagnostics)
    else { return claimants.failed.append(FailedSource(source: text.path)) }
    if isPage {
      readPage(markdown, text.path, diagnostics: &diagnostics)
    } else {
      readPost(markdown, text.path, photos, diagnostics: &diagnostics)
    }
  }

  private mutating func readPost(
    _ markdown: MarkdownFile, _ source: String, _ photos: PhotoDays,
    diagnostics: inout Diagnostics
  ) {
    var markdown = markdown
    markdown.takeLooseWishes()
    let name = PostFileName(source)
    let frontMatter = PostFrontMatter(
      markdown, name: name, beside: photos, diagnostics: &diagnostics)
    if let lead = frontMatter.headText { markdown.begin(with: lead) }
    if frontMatter.visibility.isHidden, !context.includesDrafts {
      // A draft is its writer's own affair until it is published.
      diagnostics = Diagnostics()
      return withheld.append(WithheldFile(path: source, reason: .draft))
    }
    let content = (frontMatter.type ?? .berita).content
    if content.hidesPeople { markdown.hideReporter(&diagnostics) }
    diagnostics.add(
      GamblingScan.diagnostics(in: markdown.file, isEducation: content.quotesSpam))
    let post = ParsedPost(
      markdown, source: source, name: name, frontMatter: frontMatter, diagnostics: &diagnostics)
    // Of a sound post the renderer looks for the title; of a broken one this is the only chance.
    if diagnostics.hasErrors, frontMatter.title == nil, !markdown.hasHeading,
      markdown.hasFences || FirstWords.title(of: markdown.body) == nil
    {
      diagnostics.add(.missingTitle(in: markdown))
    }
    if let publication = post?.publication { publications.append(publication) }
    guard let post, !diagnostics.hasErrors else {
      return claimants.failed.append(
        FailedSource(
          source: source, aliases: frontMatter.fields.aliases,
          wish: ParsedPost.writtenWish(frontMatter)))
    }
    guard post.isPublished(at: context.moment) || context.includesDrafts else {
      withheld.append(WithheldFile(path: source, reason: .scheduled))
      return claimants.waiting.append(post)
    }
    if content.hidesPeople {
      diagnostics.add(
        ReporterScan.diagnostics(in: markdown.text.file, range: markdown.text.range))
    }
    claimants.posts.append(post)
  }

  private mutating func readPage(
    _ markdown: MarkdownFile, _ source: String, diagnostics: inout Diagnostics
  ) {
    let page = ParsedPage(markdown, source: source, book: book, diagnostics: &diagnostics)
    if let publication = page?.visibility.publication { publications.append(publication) }
    if page?.isHidden(at: context.moment) == true, !context.includesDrafts {
      diagnostics = Diagnostics()
      let isDraft = page?.visibility.isHidden == true
      return withheld.append(WithheldFile(path: source, reason: isDraft ? .draft : .scheduled))
    }
    diagnostics.add(GamblingScan.diagnostics(in: markdown.file))
    guard let page, !diagnostics.hasErrors else {
      return claimants.failed.append(FailedSource(source: source))
    }
    claimants.pages.append(page)
  }

  /// An alias that is taken is left out; its post is published all the same.
  private mutating func claimAliases(of post: ParsedPost) {
    guard !post.frontMatter.fields.aliases.isEmpty else { return }
    let place = post.markdown.place(ofValue: PostKeys.aliases)
    // `permalink` of other tools may be the very address that the post has.
    let free = post.frontMatter.fields.aliases.filter { alias in
      alias != paths[post.source]
        && claims.claim(alias: alias, for: post.source, at: place, diagnostics: &claimDiagnostics)
    }
    if !free.isEmpty { aliases[post.source] = free }
  }
}
