import KimModel
import KimPages
import KimTheme

/// A site's feeds and its sitemap, which need absolute addresses.
struct SiteFeeds {
  let site: Site
  let home: WebAddress
  /// The pictures that stand for the site.
  let icon: OutputPath?
  let logo: String?

  func outputs(for pages: [Output]) -> [Output] {
    var outputs = [Output(SitePaths.sitemap, .bytes(Sitemap.pages(entries(for: pages))))]
    if let feed {
      outputs.append(Output(SitePaths.feed, .bytes(feed.atom(at: SitePaths.feed))))
      outputs.append(Output(SitePaths.jsonFeed, .bytes(feed.json(at: SitePaths.jsonFeed))))
    }
    return outputs
  }

  /// The feed, without events: their day is when they happen, not when they were published.
  private var feed: Feed? {
    Feed(
      title: site.profile.name, home: home, icon: icon.map(home.appending), logo: logo,
      zone: site.zone, language: site.texts.language,
      items: site.posts.filter { !$0.type.isEvent }.prefix(Feed.longest).map(item))
  }

  private func item(_ post: Post) -> FeedItem {
    FeedItem(
      url: home.canonical(post.path), title: post.title, summary: post.summary,
      author: post.byline ?? site.profile.name, day: post.date.first,
      time: post.date.time, updated: post.fields.updated,
      topics: post.fields.topics.map(\.name),
      image: post.thumbnail.map { home.appending($0.photo.files.fallback.path) },
      text: AbsoluteHTML.bytes(of: post.body.html, on: post.path, at: home),
      language: language(of: post))
  }

  private func language(of post: Post) -> LanguageTag? {
    let language = site.texts(of: post).language
    return language == site.texts.language ? nil : language
  }

  /// All pages but redirects, the page for addresses that are not there, and that for writers.
  private func entries(for pages: [Output]) -> [(url: String, changed: Day?)] {
    let changed = PageChanges(site: site)
    let hidden = Set(
      site.posts.flatMap(\.fields.aliases) + [
        .notFound, SitePaths.writing, SitePaths.writingWorker,
      ])
    return pages.map(\.path).filter { !hidden.contains($0) }.sorted().map {
      (home.canonical($0), changed[$0])
    }
  }
}
