import KimModel
import KimPages
import KimTheme

/// The lists of a type's or a topic's posts, 12 a page.
struct ListPages {
  let site: Site
  let frame: SiteFrame

  static let postsPerPage = 12

  func section(_ type: PostType, _ posts: [Post]) -> [Output] {
    pages(
      posts, title: type.sectionTitle, intro: type.sectionDescription,
      folder: type.rawValue, first: "index.html", section: OutputPath("\(type.rawValue)/index.html"))
  }

  func topic(_ topic: Topic, _ posts: [Post]) -> [Output] {
    pages(
      posts, title: topic.name, intro: "Tulisan dengan topik “\(topic.name)”.",
      folder: "topik/\(topic.slug)", first: nil, section: nil)
  }

  /// - Parameters:
  ///   - folder: where the second and further pages are.
  ///   - first: the first page's name in that folder; nil if it is the folder's name and `.html`.
  private func pages(
    _ posts: [Post], title: String, intro: String, folder: String, first: String?,
    section: OutputPath?
  ) -> [Output] {
    let count = (posts.count + Self.postsPerPage - 1) / Self.postsPerPage
    let paths = (1...max(count, 1)).compactMap { number in
      OutputPath(
        number > 1
          ? "\(folder)/halaman-\(number).html" : first.map { "\(folder)/\($0)" } ?? folder + ".html")
    }
    return paths.enumerated().map { index, path in
      let start = index * Self.postsPerPage
      let shown = posts[start..<min(start + Self.postsPerPage, posts.count)]
      let numbered = index == 0 ? title : "\(title), halaman \(index + 1)"
      let head = PageHead(
        path: path, title: numbered, description: "\(intro) \(site.profile.name), \(site.place).",
        structuredData: [breadcrumbs(title, path)].compactMap { $0 }, section: section)
      return frame.page(
        .list, head,
        ListView(
          breadcrumbs: [LinkView(label: "Beranda", url: path.toRoot + "index.html")],
          title: numbered, intro: intro,
          posts: shown.map { CardView($0.listed, root: path.toRoot) },
          pagination: PaginationView(paths: paths, current: index)))
    }
  }

  private func breadcrumbs(_ title: String, _ path: OutputPath) -> JSONValue? {
    SchemaOrg.breadcrumbs([
      (site.profile.name, frame.canonical(.home)), (title, frame.canonical(path)),
    ])
  }
}
