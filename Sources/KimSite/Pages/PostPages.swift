import KimContent
import KimModel
import KimPages
import KimTemplate
import KimTheme

/// The pages of a site's posts.
struct PostPages {
  let site: Site
  let frames: SiteFrames
  let shareCards: PostShareCards

  var outputs: [Output] {
    var related = RelatedPosts(site: site)
    return site.sections.flatMap { section in
      let breadcrumbs = breadcrumbs(section.type, frames.own)
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

  /// The breadcrumbs of all posts of a type, for machines.
  private func breadcrumbs(_ type: PostType, _ frame: SiteFrame) -> StructuredData {
    .breadcrumbs([
      (site.profile.name, frame.canonical(.home)),
      (frame.texts.title(of: type), frame.canonical(SitePaths.list(of: type))),
    ])
  }

  private func page(
    _ post: Post, newer: Post?, older: Post?, related: [Post], _ way: StructuredData
  ) -> Output {
    let root = post.path.toRoot
    let frame = frames.frame(of: post)
    let texts = frame.texts
    let presentation = post.type.presentation
    let context = PostContext(
      post: post, site: site, texts: texts, author: post.byline, url: frame.canonical(post.path),
      image: shareImage(of: post)?.url ?? frame.shareImage)
    var parts = PostParts()
    presentation.add(context, to: &parts)
    var structuredData = StructuredData()
    presentation.describe(context, in: &structuredData)
    structuredData.add(
      texts.language == site.texts.language ? way : breadcrumbs(post.type, frame))
    let facts = PostFacts(post: post, site: site, texts: texts, own: parts)
    let view = PostView(
      breadcrumbs: breadcrumbs(post, texts), type: texts.label(of: post.type),
      typeName: post.type.rawValue, title: post.title, summary: post.fields.summary ?? "",
      author: context.author ?? site.profile.name,
      editor: post.fields.editor ?? "", isOfficial: context.author == nil,
      isSheet: presentation.isSheet,
      date: Timestamp(post.date.first, post.type.isEvent ? nil : post.date.time, site.zone).iso,
      dateText: texts.dateWithWeekday(post.date.first),
      updated: post.fields.updated?.description ?? "",
      updatedText: post.fields.updated.map(texts.date) ?? "",
      place: PostFacts.sayPlace(of: post) ? "" : post.fields.location ?? "",
      expiredText: expiredText(post, texts),
      photo: post.photos.cover.map { PhotoView($0, root: root, in: PhotoView.large) },
      gallery: post.photos.gallery.map { PhotoView($0, root: root, in: PhotoView.small) },
      highlights: facts.highlights, facts: facts.views, verdict: parts.verdict,
      response: parts.response, invitation: presentation.invitation(to: site, texts),
      action: parts.action, steps: parts.steps.map { TextItemView(text: $0) },
      requirements: parts.requirements.map { TextItemView(text: $0) },
      body: HTML(trusted: post.body.html),
      references: references(post, parts),
      topics: topics(post, root: root),
      shareUrl: context.url.map { URLText.whatsappShare("\(post.sharedTitle(texts))\n\($0)") }
        ?? "",
      permalink: fileName(of: post),
      newer: newer.map { LinkView(label: $0.title, url: root + $0.path.string) },
      older: older.map { LinkView(label: $0.title, url: root + $0.path.string) },
      related: related.compactMap { site.cards.card(of: $0, on: post.path) })
    return frame.page(
      .post, head(of: post, structuredData, texts), Record(view), source: post.source)
  }

  private func references(_ post: Post, _ parts: PostParts) -> [ReferenceView] {
    let checked = post.checkedAddresses
    return (post.fields.references + parts.references).map { reference in
      let isOpen = checked?.isOpen(reference) ?? true
      return ReferenceView(name: reference.name, url: isOpen ? reference.url ?? "" : "")
    }
  }

  private func head(
    of post: Post, _ structuredData: StructuredData, _ texts: Texts
  ) -> PageHead {
    PageHead(
      path: post.path, title: post.title, shareTitle: post.sharedTitle(texts),
      description: post.summary.isEmpty
        ? texts(.jenisDari, texts.label(of: post.type), site.profile.name) : post.summary,
      isArticle: true, published: published(post), shareImage: shareImage(of: post),
      structuredData: structuredData,
      section: SitePaths.list(of: post.type))
  }

  /// When an event was told of, nobody says.
  private func published(_ post: Post) -> String {
    post.type.isEvent ? "" : Timestamp(post.date.first, post.date.time, site.zone).iso
  }

  private func fileName(of post: Post) -> String {
    let path = post.path.string
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }

  private func breadcrumbs(_ post: Post, _ texts: Texts) -> [LinkView] {
    [
      LinkView(label: texts[.beranda], url: post.path.link(to: .home)),
      LinkView(
        label: texts.title(of: post.type), url: post.path.link(to: SitePaths.list(of: post.type))),
    ]
  }

  private func shareImage(of post: Post) -> ShareImageView? {
    guard let home = site.home else { return nil }
    if let card = shareCards[post] { return card.view(at: home) }
    guard let photo = post.thumbnail else { return nil }
    let file = photo.photo.files.share
    return ShareImageView(
      url: home.appending(file.path), width: String(file.width), height: String(file.height),
      alt: photo.alt)
  }

  private func expiredText(_ post: Post, _ texts: Texts) -> String {
    guard let end = post.fields.validUntil, post.hasExpired(on: site.slice.day) else { return "" }
    return texts(.pengumumanBerakhir, texts.date(end))
  }

  private func topics(_ post: Post, root: String) -> [TopicView] {
    post.fields.topics.map { topic in
      TopicView(label: topic.name, url: root + topic.path.string, count: "")
    }
  }
}
