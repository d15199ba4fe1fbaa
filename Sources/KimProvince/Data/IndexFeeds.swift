import KimModel
import KimPages
import KimTheme

/// The index's feeds, its sitemap of sitemaps, and what it says to robots.
struct IndexFeeds {
  let index: ProvinceIndex
  /// The pictures that stand for the index.
  let icon: OutputPath?
  let logo: String?

  func outputs(for pages: [Output]) -> [Output] {
    guard let home = index.home else {
      return [Output(IndexPaths.robots, .bytes(Array("User-agent: *\nAllow: /\n".utf8)))]
    }
    let paths = pages.map(\.path).filter { $0 != .notFound && !IndexPaths.isForWriters($0) }
      .sorted()
    return [
      Output(IndexPaths.ownSitemap, .bytes(Sitemap.pages(entries(paths, home)))),
      Output(IndexPaths.sitemap, .bytes(Sitemap.index(sitemaps(home)))),
      Output(
        IndexPaths.robots,
        .bytes(
          Array("User-agent: *\nAllow: /\nSitemap: \(home.appending(IndexPaths.sitemap))\n".utf8))),
    ] + feeds(home) + index.tree.nodes.compactMap { feed($0, home) }
  }

  /// Home and directory change with the newest post of all, a region's page with its own.
  private func entries(
    _ paths: [OutputPath], _ home: WebAddress
  ) -> [(url: String, changed: Day?)] {
    var changed: [OutputPath: Day] = [:]
    let newest = index.summaries.compactMap(\.newestDay).max()
    for path in [OutputPath.home, IndexPaths.directory] { changed[path] = newest }
    for node in index.tree.nodes.flatMap({ [$0] + $0.children }) {
      changed[node.path] = node.summaries.compactMap(\.newestDay).max()
    }
    return paths.map { (home.canonical($0), changed[$0]) }
  }

  /// A sitemap may only list addresses of its own host: sites published apart keep theirs.
  private func sitemaps(_ home: WebAddress) -> [(url: String, changed: Day?)] {
    [(home.appending(IndexPaths.ownSitemap), nil)]
      + index.summaries.filter { $0.webAddress == nil }.map {
        (home.appending($0.id).appending(SitePaths.sitemap), $0.newestDay)
      }
  }

  private func feeds(_ home: WebAddress) -> [Output] {
    let newest = NewestPosts.of(index.summaries, count: Feed.longest, perSite: Feed.longest)
    guard
      let feed = Feed(
        title: index.province.title, home: home, icon: icon.map(home.appending), logo: logo,
        zone: index.province.zone, language: index.texts.language,
        items: newest.map { item($0, home) })
    else { return [] }
    return [
      Output(IndexPaths.feed, .bytes(feed.atom(at: IndexPaths.feed))),
      Output(IndexPaths.jsonFeed, .bytes(feed.json(at: IndexPaths.jsonFeed))),
    ]
  }

  /// What is new in one regency, beside its page: `wilayah/musi-banyuasin.xml`.
  private func feed(_ node: RegionTree.Node, _ home: WebAddress) -> Output? {
    let newest = NewestPosts.of(node.summaries, count: Feed.longest, perSite: Feed.longest)
    let path = IndexPaths.feed(of: node.name)
    guard
      let feed = Feed(
        title: index.texts(.kimWilayah, node.region.fullName), home: home, page: node.path,
        icon: icon.map(home.appending), logo: logo,
        zone: index.province.zone, language: index.texts.language,
        items: newest.map { item($0, home) })
    else { return nil }
    return Output(path, .bytes(feed.atom(at: path)))
  }

  private func item(_ entry: IndexItems.Entry, _ home: WebAddress) -> FeedItem {
    let site = entry.site.webAddress ?? home.appending(entry.site.id)
    return FeedItem(
      url: site.canonical(entry.post.path), title: entry.post.title, summary: entry.post.summary,
      author: entry.site.name, day: entry.post.day,
      topics: [index.texts.label(of: entry.post.type)],
      image: entry.post.photo.map { site.appending($0.files.fallback.path) })
  }
}
