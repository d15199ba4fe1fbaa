import KimModel
import KimPages
import KimTemplate
import KimTheme

/// The pages of a site's posts.
struct PostPages {
  let site: Site
  let frame: SiteFrame

  var outputs: [Output] {
    var related = RelatedPosts(site: site)
    return site.sections.flatMap { section in
      let breadcrumbs = breadcrumbs(section.type)
      return section.posts.enumerated().map { index, post in
        let newer = index > 0 ? section.posts[index - 1] : nil
        let older = index + 1 < section.posts.count ? section.posts[index + 1] : nil
        return page(
          post, newer: newer, older: older,
          related: related.posts(for: post, besides: [newer, older].compactMap { $0 }),
          breadcrumbs)
      }
    }
  }

  /// What machines read of the way to all posts of a type.
  private func breadcrumbs(_ type: PostType) -> StructuredData {
    .breadcrumbs([
      (site.profile.name, frame.canonical(.home)),
      (type.sectionTitle, Site.listPath(of: type).flatMap(frame.canonical)),
    ])
  }

  private func page(
    _ post: Post, newer: Post?, older: Post?, related: [Post], _ way: StructuredData
  ) -> Output {
    let root = post.path.toRoot
    let canonical = frame.canonical(post.path)
    var structuredData = PostData(post: post, site: site, url: canonical).value
    structuredData.add(way)
    let head = PageHead(
      path: post.path, title: post.title,
      description: post.summary.isEmpty
        ? "\(post.type.label) dari \(site.profile.name)" : post.summary,
      isArticle: true, shareImage: shareImage(of: post),
      structuredData: structuredData,
      section: Site.listPath(of: post.type))
    let view = PostView(
      breadcrumbs: breadcrumbs(post), type: post.type.label, title: post.title,
      summary: post.hasOwnSummary ? post.summary : "", author: post.byline ?? site.profile.name,
      editor: post.editor ?? "", isOfficial: post.byline == nil,
      isSheet: post.type == .potensi,
      date: Timestamp(post.date.first, post.type == .agenda ? nil : post.date.time, site.zone).iso,
      dateText: post.date.first.indonesianWithWeekday,
      updated: post.updated?.description ?? "", updatedText: post.updated?.indonesian ?? "",
      place: hasPlaceFact(post) ? "" : post.location ?? "", expiredText: expiredText(post),
      photo: post.cover.map { PhotoView($0, root: root, in: PhotoView.large) },
      gallery: post.gallery.map { PhotoView($0, root: root, in: PhotoView.small) },
      facts: PostFacts(post: post, site: site).views, verdict: VerdictView(post),
      response: ResponseView(post),
      invitation: post.type == .aspirasi ? InvitationView(toAspireAt: site) : nil,
      action: PostAction(post: post, site: site, frame: frame).link,
      steps: post.service?.steps.map { TextItemView(text: $0) } ?? [],
      requirements: post.service?.requirements.map { TextItemView(text: $0) } ?? [],
      body: HTML(trusted: post.body.html), references: references(post),
      topics: topics(post, root: root), shareUrl: canonical.map(URLText.whatsappShare) ?? "",
      permalink: fileName(of: post),
      newer: newer.map { LinkView(label: $0.title, url: root + $0.path.string) },
      older: older.map { LinkView(label: $0.title, url: root + $0.path.string) },
      related: related.map { site.cards.card(of: $0, on: post.path) })
    return frame.page(.post, head, Record(view), source: post.source)
  }

  private func fileName(of post: Post) -> String {
    let path = post.path.string
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }

  /// Whether the facts say where it is.
  private func hasPlaceFact(_ post: Post) -> Bool {
    post.type == .agenda || post.coordinates != nil
  }

  private func breadcrumbs(_ post: Post) -> [LinkView] {
    let root = post.path.toRoot
    return [
      LinkView(label: "Beranda", url: root + "index.html"),
      LinkView(label: post.type.sectionTitle, url: "\(root)\(post.type.rawValue)/index.html"),
    ]
  }

  private func shareImage(of post: Post) -> ShareImageView? {
    guard let home = site.home, let photo = post.thumbnail else { return nil }
    let file = photo.photo.files.share
    return ShareImageView(
      url: home.appending(file.path), width: String(file.width), height: String(file.height),
      alt: photo.alt)
  }

  private func expiredText(_ post: Post) -> String {
    guard let end = post.validUntil, post.hasExpired(on: site.slice.day) else { return "" }
    return "Pengumuman ini sudah berakhir pada \(end.indonesian)."
  }

  private func references(_ post: Post) -> [ReferenceView] {
    (post.references + post.detailReferences).map {
      ReferenceView(name: $0.name, url: $0.url ?? "")
    }
  }

  private func topics(_ post: Post, root: String) -> [TopicView] {
    post.topics.map { topic in
      TopicView(label: topic.name, url: root + topic.path.string, count: "")
    }
  }
}
