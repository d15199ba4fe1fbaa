import KimModel
import KimPages
import KimTemplate
import KimTheme

/// The lists of a type's or a topic's posts, 12 a page.
struct ListPages {
  let site: Site
  let frame: SiteFrame

  static let postsPerPage = 12

  /// The list of a type: what still holds comes before what has ended.
  func section(_ type: PostType, _ posts: [Post]) -> [Output] {
    let day = site.slice.day
    let posts = posts.filter { !$0.hasExpired(on: day) } + posts.filter { $0.hasExpired(on: day) }
    let paths = OutputPath.pages(of: posts.count, perPage: Self.postsPerPage) {
      SitePaths.list(of: type, page: $0)
    }
    return paths.indices.map { index in
      page(
        index, of: paths, posts, title: site.texts.title(of: type),
        intro: site.texts.description(of: type), type: type,
        invitation: type.presentation.invitation(to: site, site.texts))
    }
  }

  func topic(_ topic: Topic, _ posts: [Post]) -> [Output] {
    let paths = OutputPath.pages(of: posts.count, perPage: Self.postsPerPage) {
      SitePaths.topic(topic.slug, page: $0)
    }
    return paths.indices.map { index in
      page(
        index, of: paths, posts, title: topic.name,
        intro: site.texts(.topikPengantar, topic.name), type: nil, invitation: nil)
    }
  }

  private func page(
    _ index: Int, of paths: [OutputPath], _ posts: [Post], title: String, intro: String,
    type: PostType?, invitation: InvitationView?
  ) -> Output {
    let path = paths[index]
    let numbered = index == 0 ? title : site.texts(.judulHalaman, title, String(index + 1))
    let head = PageHead(
      path: path, title: numbered,
      description: site.texts(.pengantarSitus, intro, site.profile.name, site.place),
      structuredData: breadcrumbs(title, path), section: type.map { SitePaths.list(of: $0) })
    return frame.page(
      .list, head,
      Record(
        ListView(
          breadcrumbs: [LinkView(label: site.texts[.beranda], url: path.link(to: .home))],
          title: numbered, intro: intro, isOneType: type != nil,
          typeName: type?.rawValue ?? "",
          posts: posts.page(index, size: Self.postsPerPage).compactMap {
            site.cards.card(
              of: $0, on: path,
              note: $0.type.presentation.listNote(
                of: $0, on: site.slice.day, site.texts))
          },
          invitation: invitation, pagination: PaginationView(paths: paths, current: index))))
  }

  private func breadcrumbs(_ title: String, _ path: OutputPath) -> StructuredData {
    .breadcrumbs([
      (site.profile.name, frame.canonical(.home)), (title, frame.canonical(path)),
    ])
  }
}
