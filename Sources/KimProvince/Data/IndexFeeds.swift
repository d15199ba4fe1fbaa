import KimModel
import KimPages

/// The index's feeds, its sitemap of sitemaps, and what it says to robots.
struct IndexFeeds {
  let index: ProvinceIndex

  private static let ownSitemap = OutputPath(known: "sitemap-indeks.xml")
  private static let sitemap = OutputPath(known: "sitemap.xml")
  private static let robots = OutputPath(known: "robots.txt")

  func outputs(for pages: [Output]) -> [Output] {
    guard let home = index.home else {
      return [Output(Self.robots, .bytes(Array("User-agent: *\nAllow: /\n".utf8)))]
    }
    let paths = pages.map(\.path).filter { $0 != .notFound }.sorted()
    return [
      Output(Self.ownSitemap, .bytes(Sitemap.pages(paths.map { (home.canonical($0), nil) }))),
      Output(Self.sitemap, .bytes(Sitemap.index(sitemaps(home)))),
      Output(
        Self.robots,
        .bytes(Array("User-agent: *\nAllow: /\nSitemap: \(home.appending(Self.sitemap))\n".utf8))),
    ] + feeds(home) + index.tree.nodes.compactMap { feed($0, home) }
  }

  /// A sitemap may only list addresses of its own host: sites published apart keep theirs.
  private func sitemaps(_ home: WebAddress) -> [String] {
    [home.appending(Self.ownSitemap)]
      + index.summaries.filter { $0.webAddress == nil }.map {
        home.appending($0.id).appending(Self.sitemap)
      }
  }

  private func feeds(_ home: WebAddress) -> [Output] {
    let newest = NewestPosts.of(index.summaries, count: Feed.longest, perSite: Feed.longest)
    guard
      let feed = Feed(
        title: index.province.title, home: home, zone: index.province.zone,
        items: newest.map { item($0, home) })
    else { return [] }
    return [
      Output(.feed, .bytes(feed.atom(at: .feed))),
      Output(.jsonFeed, .bytes(feed.json(at: .jsonFeed))),
    ]
  }

  /// What is new in one regency, beside its page: `wilayah/musi-banyuasin.xml`.
  private func feed(_ node: RegionTree.Node, _ home: WebAddress) -> Output? {
    let newest = NewestPosts.of(node.summaries, count: Feed.longest, perSite: Feed.longest)
    guard let path = node.feedPath,
      let feed = Feed(
        title: "KIM \(node.region.fullName)", home: home, page: node.path,
        zone: index.province.zone, items: newest.map { item($0, home) })
    else { return nil }
    return Output(path, .bytes(feed.atom(at: path)))
  }

  private func item(_ entry: IndexItems.Entry, _ home: WebAddress) -> FeedItem {
    let site = entry.site.webAddress ?? home.appending(entry.site.id)
    return FeedItem(
      url: site.canonical(entry.post.path), title: entry.post.title, summary: entry.post.summary,
      author: entry.site.name, day: entry.post.day,
      topics: [entry.post.type.label],
      image: entry.post.photo.map { site.appending($0.files.share.path) })
  }
}

extension RegionTree.Node {
  /// The feed of its posts, where the index has an address.
  var feedPath: OutputPath? { OutputPath(String(path.string.dropLast(".html".count)) + ".xml") }
}
