import KimModel
import KimPages
import KimTemplate
import KimTheme

/// The pages of a site's posts.
struct PostPages {
  let site: Site
  let frame: SiteFrame

  var outputs: [Output] {
    let related = RelatedPosts(site: site)
    return site.sections.flatMap { section in
      section.posts.enumerated().map { index, post in
        let newer = index > 0 ? section.posts[index - 1] : nil
        let older = index + 1 < section.posts.count ? section.posts[index + 1] : nil
        return page(
          post, newer: newer, older: older,
          related: related.posts(for: post, besides: [newer, older].compactMap { $0 }))
      }
    }
  }

  private func page(_ post: Post, newer: Post?, older: Post?, related: [Post]) -> Output {
    let root = post.path.toRoot
    let head = PageHead(
      path: post.path, title: post.title,
      description: post.summary.isEmpty
        ? "\(post.type.label) dari \(site.profile.name)" : post.summary,
      isArticle: true, shareImage: shareImage(of: post),
      structuredData: PostData(post: post, site: site, frame: frame).values,
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
      topics: topics(post, root: root), shareUrl: shareURL(post),
      permalink: post.path.string.split(separator: "/").last.map(String.init) ?? "",
      newer: newer.map { LinkView(label: $0.title, url: root + $0.path.string) },
      older: older.map { LinkView(label: $0.title, url: root + $0.path.string) },
      related: related.map { CardView($0.listed, root: root) })
    return frame.page(.post, head, view, source: post.source)
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
    post.topics.compactMap { topic in
      topic.path.map { TopicView(label: topic.name, url: root + $0.string, count: "") }
    }
  }

  private func shareURL(_ post: Post) -> String {
    frame.canonical(post.path).map(URLText.whatsappShare) ?? ""
  }
}
