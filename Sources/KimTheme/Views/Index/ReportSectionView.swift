package import KimTemplate

/// A part of a report: a table, a chart with its table, or a list.
package struct ReportSectionView: View {
  package let id: String
  package let title: String
  package let note: String
  package let isFilter: Bool
  package let link: LinkView?
  package let chart: ColumnChartView?
  package let map: MapView?
  package let table: TableView?
  package let cards: [CardView]
  package let rows: [ReportRowView]
  package let events: [EventView]
  package let kims: [KimRowView]
  package let folds: [FoldView]

  package init(
    id: String, title: String, note: String = "", isFilter: Bool = false, link: LinkView? = nil,
    chart: ColumnChartView? = nil, map: MapView? = nil, table: TableView? = nil,
    cards: [CardView] = [], rows: [ReportRowView] = [], events: [EventView] = [],
    kims: [KimRowView] = [], folds: [FoldView] = []
  ) {
    self.id = id
    self.title = title
    self.note = note
    self.isFilter = isFilter
    self.link = link
    self.chart = chart
    self.map = map
    self.table = table
    self.cards = cards
    self.rows = rows
    self.events = events
    self.kims = kims
    self.folds = folds
  }

  package static let name = "reportSection"

  package static let fields: [ViewField<Self>] = [
    .text("id", "an id for the part") { $0.id },
    .text("title", "its name") { $0.title },
    .text("note", "how many; may be empty") { $0.note },
    .flag("isFilter", "the part is shown alone when its id is in the address") { $0.isFilter },
    .record("link", "a file to download, or a page with more") { $0.link },
    .record("chart", "a chart of the table") { $0.chart },
    .record("map", "a map of the points") { $0.map },
    .record("table", "a table") { $0.table },
    .list("cards", "posts with photos") { $0.cards },
    .flag("hasCards", "cards is not empty") { !$0.cards.isEmpty },
    .list("rows", "posts, one a line") { $0.rows },
    .flag("hasRows", "rows is not empty") { !$0.rows.isEmpty },
    .list("events", "coming events") { $0.events },
    .flag("hasEvents", "events is not empty") { !$0.events.isEmpty },
    .list("kims", "KIM") { $0.kims },
    .flag("hasKims", "kims is not empty") { !$0.kims.isEmpty },
    .list("folds", "lists that open") { $0.folds },
    .flag("hasFolds", "folds is not empty") { !$0.folds.isEmpty },
  ]
}
