import KimModel
import KimPages

extension Site {
  /// The summary that the index gets of this site, given the pages that it publishes.
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
    summary.memberCount = profile.memberCount?.number
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
      years.add(post.fields.participants?.number ?? 0, to: 1, of: day.year)
      for (column, activity) in Adinda.allCases.enumerated()
      where post.fields.adinda.contains(activity) {
        years.add(1, to: 2 + column, of: day.year)
      }
    }
    summary.months = months.latest(SiteSummary.monthLimit)
    summary.years = years.latest(SiteSummary.yearLimit)
    summary.aspirations = AspirasiPresentation.counts(of: posts)
    summary.disclosed = disclosed
    summary.recordCount = records.count
    summary.newestDay = posts.first { !$0.type.isEvent }?.date.first
  }
}
