import KimModel
import KimPages

extension Site {
  /// What this site says to the index.
  var summary: SiteSummary {
    var summary = SiteSummary(
      id: id, name: ShortText.cut(profile.name, to: 120), level: profile.level,
      locality: locality)
    summary.regionName = profile.regionName
    summary.status = profile.status
    summary.motto = profile.motto.map { ShortText.cut($0, to: 160) }
    summary.cluster = profile.cluster.map { ShortText.cut($0, to: 80) }
    summary.whatsapp = profile.whatsapp
    summary.founded = profile.founded
    summary.memberCount = profile.memberCount
    summary.logo = profile.logo?.path
    summary.webAddress = profile.webAddress
    summary.colour = profile.colour
    for section in sections { summary.counts[section.type] = section.posts.count }
    summary.newest = posts.filter { $0.type != .agenda && !$0.hasExpired(on: slice.day) }
      .prefix(SiteSummary.newestLimit).map(\.listed)
    return summary
  }
}

extension Post {
  /// The post as lists show it, bounded in size.
  var listed: PostSummary {
    PostSummary(
      path: path, type: type, title: ShortText.cut(title, to: 160), day: date.first,
      lastDay: date.isRange ? date.last : nil, summary: ShortText.cut(summary, to: 140),
      photo: thumbnail.map {
        PostSummary.PhotoSummary(
          path: $0.photo.path, width: $0.photo.width, height: $0.photo.height, alt: $0.alt)
      },
      note: note)
  }

  /// The photo that stands for the post: its own, else the first of its gallery or of its text.
  var thumbnail: PostPhoto? {
    cover ?? gallery.first ?? body.photos.first.map { PostPhoto(photo: $0, alt: title) }
  }

  private var note: String {
    switch details {
    case .product(let product): product.price.map(NumberText.rupiah) ?? ""
    case .clarification(let clarification): clarification.verdict.label
    default: ShortText.cut(type == .agenda ? location ?? "" : "", to: 60)
    }
  }
}
