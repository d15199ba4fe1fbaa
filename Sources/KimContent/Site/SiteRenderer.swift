import KimDiagnostics
import KimMarkdown
import KimModel

/// Renders a site's posts and pages, once it is known what every link of theirs can lead to.
struct SiteRenderer {
  private let source: SiteSource
  private let site: ParsedSite
  private let links: PageLinks.Site
  private let limits: Limits
  /// The paths of the documents in each folder.
  private let documents: [String: [String]]
  /// What texts say beside what their writers wrote, in the language of a post, or the site's.
  private let words: (LanguageTag?) -> MarkdownWords

  init(
    source: SiteSource, parsed: ParsedSite, profile: SiteProfile, photos: PhotoIndex,
    province: Province, words: @escaping (LanguageTag?) -> MarkdownWords
  ) {
    self.words = words
    self.source = source
    site = parsed
    var pages: [String: OutputPath] = [:]
    for post in parsed.posts { pages[post.source] = parsed.paths[post.source] }
    for page in parsed.pages { pages[page.source] = page.path }
    var aliases: [String: OutputPath] = [:]
    for (source, paths) in parsed.aliases {
      for path in paths { aliases[path.string] = pages[source] }
    }
    links = PageLinks.Site(
      pages: pages, lists: Self.lists(of: parsed), aliases: aliases, photos: photos,
      documents: DocumentIndex(source.documents, own: photos.own), own: photos.own,
      addresses: SiteAddresses(id: source.id, profile: profile, province: province))
    limits = province.limits
    documents = Dictionary(grouping: source.documents.map(\.path), by: FolderPhotos.folder)
  }

  /// The lists that there will be: of each type, of each topic, and of public information.
  private static func lists(of site: ParsedSite) -> Set<String> {
    // Posts share their topics.
    var topics: [Slug: Topic] = [:]
    for topic in site.posts.lazy.flatMap(\.frontMatter.fields.topics) {
      topics[topic.slug] = topic
    }
    let types = Set(site.posts.map(\.type))
    var lists = Set(types.map { SitePaths.list(of: $0).string })
    lists.formUnion(topics.values.map(\.path.string))
    if site.posts.contains(where: { $0.frontMatter.fields.publicInformation != nil }) {
      lists.insert(SitePaths.publicInformation.string)
    }
    return lists
  }

  struct Result {
    var posts: [Post] = []
    var pages: [Page] = []
    var broken: Set<String> = []
  }

  func render(diagnostics: inout Diagnostics) -> Result {
    var result = Result()
    let days = Dictionary(site.posts.map { ($0.source, $0.date) }) { first, _ in first }
    var beside = FolderPhotos(source, photos: links.photos, days: days)
    for parsed in site.posts {
      if let post = post(parsed, &beside, diagnostics: &diagnostics) {
        result.posts.append(post)
      } else {
        result.broken.insert(parsed.source)
      }
    }
    for parsed in site.pages {
      if let page = page(parsed, diagnostics: &diagnostics) {
        result.pages.append(page)
      } else {
        result.broken.insert(parsed.source)
      }
    }
    return result
  }

  // MARK: Posts

  private func post(
    _ parsed: ParsedPost, _ beside: inout FolderPhotos, diagnostics: inout Diagnostics
  ) -> Post? {
    let path = site.paths[parsed.source] ?? parsed.addresses.wish
    let frontMatter = parsed.frontMatter
    let folder = parsed.name.folder
    let text = BodyText(
      parsed.markdown, title: frontMatter.title, output: path, folder: folder,
      relation: .contributed, links: links, depth: limits.markdownDepth,
      signs: PhoneTextSigns(parsed.markdown, at: parsed.source),
      words: words(frontMatter.fields.language), takesTopics: true,
      checked: (frontMatter.details as? Clarification)?
        .checkedAddresses(frontMatter.fields.references))
    diagnostics.add(text.diagnostics)
    guard text.isUsable else { return nil }
    var shown = ShownBody(file: parsed.markdown.text.file, body: parsed.markdown.text.range)
    shown.isEducation = parsed.type.content.quotesSpam
    shown.hidesPeople = parsed.type.content.hidesPeople
    diagnostics.add(shown.diagnostics(text.shown, at: parsed.markdown.start))
    guard let title = title(of: parsed, text, diagnostics: &diagnostics) else { return nil }
    let files = SiteFileIndex(photos: links.photos, documents: links.documents, folder: folder)
    var details = parsed.type.content.resolve(
      frontMatter.details, in: files, diagnostics: &diagnostics)
    if parsed.type == .dokumen, frontMatter.details is NoDetails,
      let document = namedDocument(of: parsed, in: files)
    {
      details = PublishedDocument(file: document)
    }
    var photos = PostPhotos(
      frontMatter, title: title, text: text.photos, in: files, diagnostics: &diagnostics)
    if let found = found(&beside, for: parsed, text, title, diagnostics: &diagnostics) {
      photos = found
    }
    if !frontMatter.visibility.isHidden {
      diagnostics.add(
        TextCheck.diagnostics(
          of: parsed, text: text, photos: photos, hasDetails: !(details is NoDetails)))
    }
    var fields = frontMatter.fields
    fields.aliases = site.aliases[parsed.source] ?? []
    fields.addTopics(text.topics)
    return Post(
      source: parsed.source, type: parsed.type, path: path, title: title,
      date: parsed.date, summary: fields.summary ?? text.excerpt, fields: fields, photos: photos,
      details: details, body: text.body)
  }

  /// Nil, with an error, where there is none.
  private func title(
    of parsed: ParsedPost, _ text: BodyText, diagnostics: inout Diagnostics
  ) -> String? {
    if let title = text.title { return title }
    let words = parsed.markdown.hasFences ? nil : FirstWords.title(of: text.shown)
    guard let title = words.map({ NameTitle.title(of: parsed.source) ?? $0 }) else {
      diagnostics.add(.missingTitle(in: parsed.markdown))
      return nil
    }
    diagnostics.add(.titleOfText(in: parsed.markdown, title))
    return title
  }

  /// The photos beside a post that shows none: those that a sentence of it names, and if it names none
  /// those that are certain to be its own; nil where there are none.
  private func found(
    _ beside: inout FolderPhotos, for parsed: ParsedPost, _ text: BodyText, _ title: String,
    diagnostics: inout Diagnostics
  ) -> PostPhotos? {
    let frontMatter = parsed.frontMatter
    guard frontMatter.cover == nil, frontMatter.gallery.isEmpty, text.photos.isEmpty,
      text.body.linkedPhotos.isEmpty, beside.mayHave(parsed.source)
    else { return nil }
    let hidesPeople = parsed.type.content.hidesPeople
    let isOwn = FolderPhotos.ownFolder(of: parsed.source) != nil
    var photos = hidesPeople && !isOwn ? [] : beside.beside(parsed.source)
    let names = PhotoSigns(in: parsed.body)
    if names.hasLink, names.hasPhoto { return nil }
    if names.hasPhoto {
      photos =
        photos.filter { FolderPhotos.areNamedAlike($0.source, parsed.source) }
        + beside.named(in: parsed.body, of: parsed.source)
    }
    guard !photos.isEmpty else { return nil }
    // Whoever calls a photo as the post says whose it is.
    let others = photos.filter { !FolderPhotos.areNamedAlike($0.source, parsed.source) }
      .map { String($0.source.dropFirst(parsed.name.folder.count)) }
    if !names.hasPhoto, !others.isEmpty {
      diagnostics.add(.foundPhotos(parsed.markdown, others))
    }
    photos = photos.withFirstOfAMinuteFirst
    let captions = NumberedCaptions.found(in: parsed.body, count: photos.count)
    let gallery = photos.enumerated().map { index, photo in
      PostPhoto(photo: photo, alt: captions?[index] ?? title, caption: captions?[index])
    }
    return PostPhotos(cover: nil, gallery: gallery)
  }

  /// The only document of its folder that the text of a post without `berkas` names.
  private func namedDocument(of parsed: ParsedPost, in files: SiteFileIndex) -> PublishedFile? {
    let folder = parsed.name.folder
    guard let paths = documents[folder] else { return nil }
    let names = Mentions(of: paths).names(in: parsed.body)
    let named = paths.filter { names.contains(Mentions.name($0)) }
    guard named.count == 1 else { return nil }
    return files.documents.document(String(named[0].dropFirst(folder.utf8.count)), from: folder)
  }

  // MARK: Pages

  private func page(_ page: ParsedPage, diagnostics: inout Diagnostics) -> Page? {
    let text = BodyText(
      page.markdown, title: page.title, output: page.path,
      folder: PostFileName(page.source).folder, relation: .own, links: links,
      depth: limits.markdownDepth,
      signs: PhoneTextSigns(page.markdown, at: page.source), words: words(nil))
    diagnostics.add(text.diagnostics)
    guard text.isUsable else { return nil }
    let shown = ShownBody(file: page.markdown.file, body: page.markdown.frontMatter.body)
    diagnostics.add(shown.diagnostics(text.shown, at: page.markdown.start))
    guard let title = text.title else {
      diagnostics.add(.missingTitle(in: page.markdown))
      return nil
    }
    diagnostics.add(PhotoUse.problems(of: text.photos))
    return Page(
      source: page.source, path: page.path, title: title,
      summary: page.summary ?? text.excerpt, body: text.body)
  }
}

extension ParsedPost {
  fileprivate var body: ArraySlice<UInt8> { markdown.text.file.bytes[markdown.text.range] }
}
