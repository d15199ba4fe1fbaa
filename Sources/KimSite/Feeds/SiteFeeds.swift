import KimModel
import KimPages

/// A site's feeds and its sitemap, which need absolute addresses.
struct SiteFeeds {
  let site: Site
  let home: WebAddress

  func outputs(for pages: [Output]) -> [Output] {
    let sitemap = OutputPath(known: "sitemap.xml")
    var outputs = [Output(sitemap, .bytes(Sitemap.pages(entries(for: pages))))]
    let atom = OutputPath(known: "feed.xml")
    let json = OutputPath(known: "feed.json")
    if let feed {
      outputs.append(Output(atom, .bytes(feed.atom(at: atom))))
      outputs.append(Output(json, .bytes(feed.json(at: json))))
    }
    return outputs
  }

  /// Without events: their day is when they happen, not when they were published.
  private var feed: Feed? {
    Feed(
      title: site.profile.name, home: home, zone: site.zone,
      items: site.posts.filter { $0.type != .agenda }.prefix(Feed.longest).map(item))
  }

  private func item(_ post: Post) -> FeedItem {
    FeedItem(
      url: home.canonical(post.path), title: post.title, summary: post.summary,
      author: post.byline ?? site.profile.name, day: post.date.first,
      time: post.date.time, updated: post.updated,
      topics: post.topics.map(\.name),
      image: post.thumbnail.map { home.appending($0.photo.files.share.path) })
  }

  /// All pages but redirects and the page for addresses that are not there.
  private func entries(for pages: [Output]) -> [(url: String, changed: Day?)] {
    let hidden = Set(site.posts.flatMap(\.aliases) + [.notFound])
    var changed: [OutputPath: Day] = [:]
    changed.reserveCapacity(site.posts.count)
    for post in site.posts where changed[post.path] == nil {
      changed[post.path] = max(post.updated ?? post.date.first, post.date.first)
    }
    return pages.map(\.path).filter { !hidden.contains($0) }.sorted().map {
      (home.canonical($0), changed[$0])
    }
  }
}
