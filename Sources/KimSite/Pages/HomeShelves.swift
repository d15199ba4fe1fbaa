import KimModel
import KimPages
import KimText
import KimTheme

/// What a home page shows by what readers look for: products, sights, services, documents, pictures.
struct HomeShelves {
  let site: Site

  /// The types that have a shelf.
  static let types: Set<PostType> = [.umkm, .wisata, .layanan, .dokumen, .galeri]

  private static let width = 6
  /// How far back videos are looked for.
  private static let depth = 60

  /// - Parameter newest: the posts that a home page of news shows.
  func view(of newest: [Post]) -> ShelvesView {
    var view = ShelvesView()
    let stories = newest.filter { !Self.types.contains($0.type) }.leading { $0.thumbnail != nil }
    view.stories = stories.enumerated().compactMap { index, post in
      site.cards.card(of: post, on: .home, isLead: index == 0)
    }
    view.products = shelf(of: .umkm)
    view.places = shelf(of: .wisata)
    view.services = shelf(of: .layanan)
    view.documents = shelf(of: .dokumen)
    view.pictures = shelf(of: .galeri)
    view.videos = videos
    return view
  }

  private func shelf(of type: PostType) -> HomeSectionView? {
    guard let section = site.sections.first(where: { $0.type == type }) else { return nil }
    let posts = section.posts.filter { !$0.hasExpired(on: site.slice.day) }
    guard !posts.isEmpty else { return nil }
    return shelf(
      "rak-\(type.rawValue)", site.texts.title(of: type), SitePaths.list(of: type).string, posts)
  }

  /// Posts whose text shows a video, found by the class that the renderer gives it.
  private var videos: HomeSectionView? {
    let mark = Array("<p class=\"video\">".utf8)
    let posts = site.current.prefix(Self.depth).filter { $0.body.html.contains(run: mark) }
    guard !posts.isEmpty else { return nil }
    return shelf("rak-video", site.texts[.video], OutputPath.archive.string, Array(posts))
  }

  private func shelf(
    _ id: String, _ label: String, _ url: String, _ posts: [Post]
  ) -> HomeSectionView {
    HomeSectionView(
      id: id, label: label, url: url, isShelf: true,
      items: posts.prefix(Self.width).compactMap { site.cards.card(of: $0, on: .home) })
  }
}
