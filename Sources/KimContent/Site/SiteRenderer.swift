import KimDiagnostics
import KimMarkdown
import KimModel

/// Renders a site's posts and pages, once it is known what every link of theirs can lead to.
struct SiteRenderer {
  private let drafts: SiteDrafts
  private let links: PageLinks.Site
  private let limits: Limits

  init(
    source: SiteSource, drafts: SiteDrafts, profile: SiteProfile, photos: PhotoIndex,
    province: Province
  ) {
    self.drafts = drafts
    var pages: [String: OutputPath] = [:]
    for post in drafts.posts { pages[post.source] = post.path }
    for page in drafts.pages { pages[page.source] = page.path }
    links = PageLinks.Site(
      pages: pages, lists: Self.lists(of: drafts), photos: photos,
      documents: DocumentIndex(source.documents),
      addresses: SiteAddresses(id: source.id, profile: profile, province: province))
    limits = province.limits
  }

  /// The lists that there will be: of each type, and of each topic.
  private static func lists(of drafts: SiteDrafts) -> Set<String> {
    // Posts share their topics.
    var topics: [Slug: Topic] = [:]
    for topic in drafts.posts.lazy.flatMap(\.fields.topics) { topics[topic.slug] = topic }
    let types = Set(drafts.posts.map(\.type))
    return Set(types.map { SitePaths.list(of: $0).string })
      .union(topics.values.map(\.path.string))
  }

  struct Result {
    var posts: [Post] = []
    var pages: [Page] = []
    var broken: Set<String> = []
  }

  func render(diagnostics: inout Diagnostics) -> Result {
    var result = Result()
    for draft in drafts.posts {
      if let post = post(draft, diagnostics: &diagnostics) {
        result.posts.append(post)
      } else {
        result.broken.insert(draft.source)
      }
    }
    for draft in drafts.pages {
      if let page = page(draft, diagnostics: &diagnostics) {
        result.pages.append(page)
      } else {
        result.broken.insert(draft.source)
      }
    }
    return result
  }

  // MARK: Posts

  private func post(_ draft: PostDraft, diagnostics: inout Diagnostics) -> Post? {
    let text = BodyText(
      draft.markdown, title: draft.fields.title, output: draft.path, folder: draft.name.folder,
      relation: .contributed, links: links, depth: limits.markdownDepth)
    diagnostics.add(text.diagnostics)
    guard text.isUsable else { return nil }
    guard let title = text.title else {
      diagnostics.add(.missingTitle(draft.markdown.place(ofMissing: "judul")))
      return nil
    }
    guard let details = details(draft, diagnostics: &diagnostics) else { return nil }
    let photos = PostPhotos(
      draft, title: title, text: text.photos, index: links.photos, diagnostics: &diagnostics)
    return Post(
      source: draft.source, type: draft.type, path: draft.path, title: title, date: draft.date,
      summary: draft.fields.summary ?? text.excerpt, hasOwnSummary: draft.fields.summary != nil,
      author: draft.fields.author, editor: draft.fields.editor,
      location: draft.fields.location, coordinates: draft.fields.coordinates,
      cover: photos.cover, gallery: photos.gallery,
      topics: draft.fields.topics, adinda: draft.fields.adinda, program: draft.fields.program,
      speakers: draft.fields.speakers, participants: draft.fields.participants,
      partners: draft.fields.partners,
      relatedSites: draft.fields.relatedSites, relatedLinks: draft.fields.relatedLinks,
      references: draft.fields.references,
      publicInformation: draft.fields.publicInformation, validUntil: draft.fields.validUntil,
      updated: draft.fields.updated, isPinned: draft.fields.isPinned,
      aliases: drafts.aliases[draft.source] ?? [], details: details, body: text.body)
  }

  /// Nil if the post is about a document that is not there.
  private func details(_ draft: PostDraft, diagnostics: inout Diagnostics) -> PostDetails? {
    switch draft.fields.details {
    case .plain: return .plain
    case .complete(let details): return details
    case .document(let path, let place):
      if let photo = links.photos.photo(path, from: draft.name.folder), !photo.isBroken {
        guard photo.format != .svg else {
          diagnostics.add(.drawing(place))
          return nil
        }
        return .document(PublishedFile(photo))
      }
      return links.documents.document(
        path, from: draft.name.folder, at: place, diagnostics: &diagnostics
      ).map { .document($0) }
    }
  }

  // MARK: Pages

  private func page(_ draft: PageDraft, diagnostics: inout Diagnostics) -> Page? {
    let text = BodyText(
      draft.markdown, title: draft.title, output: draft.path,
      folder: PostFileName(draft.source).folder, relation: .own, links: links,
      depth: limits.markdownDepth)
    diagnostics.add(text.diagnostics)
    guard text.isUsable else { return nil }
    guard let title = text.title else {
      diagnostics.add(.missingTitle(draft.markdown.place(ofMissing: "judul")))
      return nil
    }
    diagnostics.add(PhotoUse.problems(of: text.photos))
    return Page(
      source: draft.source, path: draft.path, title: title,
      summary: draft.summary ?? text.excerpt, body: text.body)
  }
}
