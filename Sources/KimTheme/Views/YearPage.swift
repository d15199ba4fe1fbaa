package import KimTemplate

/// A KIM's year in numbers, on a sheet for its file and its mentor's.
package struct YearView: View {
  package let title: String
  package let period: String
  package let facts: [FactView]
  package let numbers: [NumberView]
  package let types: [NumberView]
  package let activities: [NumberView]
  package let chart: ColumnChartView
  package let codeUrl: String
  package let address: String
  package let chair: String
  package let mentor: String

  package init(
    title: String, period: String, facts: [FactView] = [],
    numbers: [NumberView] = [], types: [NumberView] = [], activities: [NumberView] = [],
    chart: ColumnChartView, codeUrl: String = "", address: String = "", chair: String = "",
    mentor: String = ""
  ) {
    self.title = title
    self.period = period
    self.facts = facts
    self.numbers = numbers
    self.types = types
    self.activities = activities
    self.chart = chart
    self.codeUrl = codeUrl
    self.address = address
    self.chair = chair
    self.mentor = mentor
  }

  package static let name = "yearSheet"

  package static let fields: [ViewField<Self>] = [
    .text("title", "its name") { $0.title },
    .text("period", "the days of the first and the last post that count") { $0.period },
    .list("facts", "who the KIM is: number, decree, term, region") { $0.facts },
    .list("numbers", "the year in a few numbers") { $0.numbers },
    .list("types", "posts by type, the most first") { $0.types },
    .list("activities", "posts by the six activities (ADINDA); none if no post names one") {
      $0.activities
    },
    .record("chart", "posts by month") { $0.chart },
    .text("codeUrl", "the picture of a QR code that leads to the site; may be empty") {
      $0.codeUrl
    },
    .text("address", "the site's address, to be typed; may be empty") { $0.address },
    .text("chair", "who signs; may be empty") { $0.chair },
    .text("mentor", "the office that signs too; may be empty") { $0.mentor },
  ]
}
