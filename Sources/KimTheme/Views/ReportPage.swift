package import KimTemplate

/// A page of the index that gathers what all KIM have: coverage, recap, one type of posts, or public
/// information, which a KIM has a page of too.
package struct ReportView: View {
  package let breadcrumbs: [LinkView]
  package let title: String
  package let intro: String
  package let numbers: [NumberView]
  package let linksLabel: String
  package let links: [LinkView]
  package let calendar: LinkView?
  package let body: HTML
  package let sections: [ReportSectionView]

  package init(
    breadcrumbs: [LinkView] = [], title: String, intro: String = "", numbers: [NumberView] = [],
    linksLabel: String = "", links: [LinkView] = [], calendar: LinkView? = nil,
    body: HTML = .empty, sections: [ReportSectionView] = []
  ) {
    self.breadcrumbs = breadcrumbs
    self.title = title
    self.intro = intro
    self.numbers = numbers
    self.linksLabel = linksLabel
    self.links = links
    self.calendar = calendar
    self.body = body
    self.sections = sections
  }

  package static let name = "report"

  package static let fields: [ViewField<Self>] = [
    .list("breadcrumbs", "the way from the home page") { $0.breadcrumbs },
    .text("title", "its name") { $0.title },
    .text("intro", "one sentence about it") { $0.intro },
    .list("numbers", "the page in numbers") { $0.numbers },
    .text("linksLabel", "what the links are") { $0.linksLabel },
    .list("links", "other orders or parts of the same") { $0.links },
    .record("calendar", "a calendar to subscribe to") { $0.calendar },
    .html("body", "what its KIM wrote above the parts; may be empty") { $0.body },
    .list("sections", "its parts") { $0.sections },
  ]
}

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
  package let isOneType: Bool
  package let rows: [ReportRowView]
  package let events: [EventView]
  package let kims: [KimRowView]
  package let folds: [FoldView]

  package init(
    id: String, title: String, note: String = "", isFilter: Bool = false, link: LinkView? = nil,
    chart: ColumnChartView? = nil, map: MapView? = nil, table: TableView? = nil,
    cards: [CardView] = [], isOneType: Bool = false, rows: [ReportRowView] = [],
    events: [EventView] = [],
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
    self.isOneType = isOneType
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
    .flag("isOneType", "all of them are of one type, which need not be said on each") {
      $0.isOneType
    },
    .list("rows", "posts, one a line") { $0.rows },
    .list("events", "coming events") { $0.events },
    .list("kims", "KIM") { $0.kims },
    .list("folds", "lists that open") { $0.folds },
  ]
}

/// A post in a list, with a word that sorts it.
package struct ReportRowView: View {
  package let url: String
  package let title: String
  package let kind: String
  package let mark: String
  package let origin: String
  package let date: String
  package let dateText: String
  package let note: String

  package init(
    url: String, title: String, kind: String = "", mark: String = "", origin: String, date: String,
    dateText: String, note: String = ""
  ) {
    self.url = url
    self.title = title
    self.kind = kind
    self.mark = mark
    self.origin = origin
    self.date = date
    self.dateText = dateText
    self.note = note
  }

  package static let name = "reportRow"

  package static let fields: [ViewField<Self>] = [
    .text("url", "where it leads") { $0.url },
    .text("title", "the headline") { $0.title },
    .text("kind", "a class name: vonis-hoaks, tanggapan-diproses, …") { $0.kind },
    .text("mark", "a verdict, a status, or a number; may be empty") { $0.mark },
    .text("origin", "the name of the KIM") { $0.origin },
    .text("date", "as 2023-06-14") { $0.date },
    .text("dateText", "as people read it") { $0.dateText },
    .text("note", "such as a channel; may be empty") { $0.note },
  ]
}

/// A list that opens.
package struct FoldView: View {
  package let title: String
  package let note: String
  package let facts: [FactView]

  package init(
    title: String, note: String, facts: [FactView]
  ) {
    self.title = title
    self.note = note
    self.facts = facts
  }

  package static let name = "fold"

  package static let fields: [ViewField<Self>] = [
    .text("title", "its name") { $0.title },
    .text("note", "how many") { $0.note },
    .list("facts", "its lines") { $0.facts },
  ]
}
