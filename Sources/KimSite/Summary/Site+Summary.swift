import KimModel
import KimPages

extension Site {
  /// What this site says to the index, given the pages that it publishes.
  func summary(pages: [OutputPath]) -> SiteSummary {
    var summary = SiteSummary(
      id: id, name: ShortText.bounded(profile.name, to: 120), level: profile.level,
      locality: locality)
    describe(&summary)
    count(&summary)
    summary.pages = PathFilter(pages)
    let items = SummaryItems(site: self)
    var budget = SummaryBudget(spent: summary)
    summary.urgent = budget.take(items.urgent)
    summary.newest = budget.take(items.newest)
    summary.links = budget.take(items.links)
    summary.items = budget.take(items.byType)
    return summary
  }

  private func describe(_ summary: inout SiteSummary) {
    summary.regionName = profile.regionName.map { ShortText.bounded($0, to: 80) }
    summary.status = profile.status
    summary.motto = profile.motto.map { ShortText.bounded($0, to: 160) }
    summary.cluster = profile.cluster.map { ShortText.bounded($0, to: 60) }
    summary.whatsapp = profile.whatsapp
    summary.founded = profile.founded
    summary.memberCount = profile.memberCount
    summary.term = profile.term
    summary.awards = profile.awards.prefix(SiteSummary.awardLimit).map {
      Award(
        name: ShortText.bounded($0.name, to: 80),
        giver: $0.giver.map { ShortText.bounded($0, to: 60) }, year: $0.year)
    }
    summary.logo = logo?.files.logo.path
    summary.webAddress = profile.webAddress
    summary.colour = profile.colour
  }

  private func count(_ summary: inout SiteSummary) {
    for section in sections { summary.counts[section.type] = section.posts.count }
    let columns = Dictionary(
      uniqueKeysWithValues: PostType.allCases.enumerated().map { ($1, $0) })
    var (months, years) = (CountTable.byMonth, CountTable.byYear)
    for post in posts {
      let day = post.date.first
      months.add(1, to: columns[post.type] ?? 0, of: day.year * 100 + day.month)
      years.add(1, to: 0, of: day.year)
      years.add(post.participants ?? 0, to: 1, of: day.year)
      for (column, activity) in Adinda.allCases.enumerated() where post.adinda.contains(activity) {
        years.add(1, to: 2 + column, of: day.year)
      }
    }
    summary.months = months.latest(SiteSummary.monthLimit)
    summary.years = years.latest(SiteSummary.yearLimit)
    summary.aspirations = aspirations
    summary.newestDay = posts.first { $0.type != .agenda }?.date.first
  }

  /// By category; those beyond the limit are counted together.
  private var aspirations: [AspirationCount] {
    var counts: [String: [Int]] = [:]
    let statuses = Aspiration.Status.allCases
    for post in posts {
      guard case .aspiration(let wish) = post.details,
        let column = statuses.firstIndex(of: wish.status)
      else { continue }
      let name = ShortText.bounded(wish.category?.lowercased() ?? Self.otherCategory, to: 40)
      let isKnown = counts[name] != nil || counts.count < SiteSummary.categoryLimit - 1
      let key = isKnown ? name : Self.otherCategory
      counts[key, default: [Int](repeating: 0, count: statuses.count)][column] += 1
    }
    return counts.keys.sorted().map { AspirationCount(category: $0, counts: counts[$0] ?? []) }
  }

  private static let otherCategory = "lain-lain"
}

extension Post {
  /// The post as lists show it, bounded in size.
  var listed: PostSummary {
    PostSummary(
      path: path, type: type, title: ShortText.bounded(title, to: 160), day: date.first,
      lastDay: date.isRange ? date.last : nil, summary: ShortText.bounded(summary, to: 140),
      photo: thumbnail.map {
        PostSummary.PhotoSummary(files: $0.photo.files, tone: $0.photo.tone, alt: $0.alt)
      },
      note: note)
  }

  /// The photo that stands for the post: its own, else the first of its gallery or of its text.
  var thumbnail: PostPhoto? {
    let photos =
      [cover].compactMap { $0 } + gallery + body.photos.map { PostPhoto(photo: $0, alt: title) }
    return photos.first { !$0.photo.isBroken && $0.photo.format != .svg }
  }

  private var note: String {
    switch details {
    case .product(let product): product.price.map(NumberText.rupiah) ?? ""
    case .clarification(let clarification): clarification.verdict.label
    default: ShortText.bounded(type == .agenda ? location ?? "" : "", to: 60)
    }
  }
}
