package import KimTemplate

/// The posts of a year.
package struct ArchiveYearView: View {
  package let year: String
  package let countText: String
  package let months: [ArchiveMonthView]

  package init(
    year: String, countText: String, months: [ArchiveMonthView] = []
  ) {
    self.year = year
    self.countText = countText
    self.months = months
  }

  package static let name = "year"

  package static let fields: [ViewField<Self>] = [
    .text("year", "the year") { $0.year },
    .text("countText", "how many posts") { $0.countText },
    .list("months", "newest first") { $0.months },
    .flag("hasMonths", "months is not empty") { !$0.months.isEmpty },
  ]
}
