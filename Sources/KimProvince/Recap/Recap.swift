import KimModel

/// What some KIM did together: the recap that kim.id makes, and what it does not count.
struct Recap {
  let summaries: [SiteSummary]
  let months: CountTable
  /// Posts, participants, then the six activities.
  let years: CountTable
  let counts: [PostType: Int]

  init(_ summaries: [SiteSummary]) {
    self.summaries = summaries
    var (months, years) = (CountTable.byMonth, CountTable.byYear)
    var counts: [PostType: Int] = [:]
    for summary in summaries {
      months.add(summary.months)
      years.add(summary.years)
      for (type, count) in summary.counts { counts[type, default: 0] += count }
    }
    self.months = months
    self.years = years
    self.counts = counts
  }

  var total: Int { counts.values.reduce(0, +) }
  var participants: Int { years.periods.reduce(0) { $0 + years[$1][1] } }

  /// The four types that kim.id counts, then those of ours that have posts.
  var types: [PostType] {
    Self.classic + PostType.allCases.filter { !Self.classic.contains($0) && counts[$0] != nil }
  }

  static let classic: [PostType] = [.berita, .galeri, .pengumuman, .agenda]

  /// A type's column in `months`.
  static func column(of type: PostType) -> Int { PostType.allCases.firstIndex(of: type) ?? 0 }
}
