import KimModel
import KimPages
import KimTheme

/// The posts of a site that the index lists, in the order of their use.
struct SummaryItems {
  let site: Site

  /// Of the index, which shows them.
  private var texts: Texts { site.indexTexts }

  private var today: Day { site.slice.day }

  var newest: [PostSummary] {
    site.posts.lazy.filter { !$0.type.isEvent && !$0.hasExpired(on: today) }
      .prefix(SiteSummary.newestLimit).map { post in
        var item = post.listed(texts)
        item.photo = item.photo?.ofIndex
        return item
      }
  }

  /// Urgent notices, each with the last day on which it stands, named by its writer or not.
  var urgent: [PostSummary] {
    site.posts.filter { $0.isUrgent(on: today) }.prefix(SiteSummary.urgentLimit).map { post in
      var item = post.item(in: site.zone, texts)
      item.lastDay = post.urgentUntil
      return item
    }
  }

  var links: [SiteReference] {
    var paths: Set<String> = []
    let written =
      site.posts.flatMap { $0.fields.relatedLinks + $0.body.siteLinks }
      + site.pages.flatMap(\.body.siteLinks)
    return Array(
      written.filter { paths.insert($0.path).inserted }.prefix(SiteSummary.linkLimit))
  }

  var byType: [(type: PostType, items: [PostSummary])] {
    let sections = Dictionary(uniqueKeysWithValues: site.sections.map { ($0.type, $0.posts) })
    return SiteSummary.itemLimits.compactMap { type, limit in
      sections[type].map { posts in
        let ordered = type.presentation.itemOrder(posts, on: today)
        return (type, ordered.prefix(limit).map { $0.item(in: site.zone, texts) })
      }
    }
  }
}

extension Post {
  /// The post as a page of the index lists it: without a summary, with what that page shows.
  fileprivate func item(in zone: TimeZoneName, _ texts: Texts) -> PostSummary {
    let presentation = type.presentation
    return PostSummary(
      path: path, type: type, title: ShortText.bounded(title, to: 100), day: date.first,
      lastDay: date.isRange ? date.last : nil, summary: "",
      photo: presentation.hasItemPhoto ? picture : nil,
      note: ShortText.bounded(presentation.itemNote(of: self, texts), to: 60),
      mark: presentation.itemMark(of: self, in: zone), point: presentation.isOnMap ? point : nil)
  }

  private var picture: PostSummary.PhotoSummary? {
    thumbnail.flatMap {
      PostSummary.PhotoSummary(files: $0.photo.files, tone: $0.photo.tone, alt: "").ofIndex
    }
  }

  /// The point to about 10 m, which a map of a province does not show.
  private var point: Coordinates? {
    guard let coordinates = fields.coordinates else { return nil }
    func rounded(_ degrees: Double) -> Double { (degrees * 10_000).rounded() / 10_000 }
    return Coordinates(
      latitude: rounded(coordinates.latitude), longitude: rounded(coordinates.longitude))
  }
}

extension PostSummary.PhotoSummary {
  /// Cards of the index say what a photo shows by their title, and name all its files: one that has
  /// a single file so far is left to the next build.
  fileprivate var ofIndex: Self? { files.isEarly ? nil : Self(files: files, tone: tone, alt: "") }
}
