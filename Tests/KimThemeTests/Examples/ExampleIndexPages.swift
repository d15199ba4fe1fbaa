import KimTemplate
import KimTheme

/// The pages of the index.
extension Example {
  static let index = IndexView(
    title: "<index.title>", intro: "<index.intro>", numbers: [number],
    broadcasts: [notice("broadcasts")], broadcastsUrl: "<index.broadcastsUrl>",
    newest: [card("newest")], newsUrl: "<index.newsUrl>", asOf: "<index.asOf>",
    urgentNotices: [notice("urgentNotices")],
    moreUrgent: [notice("moreUrgent")], events: [event("events")], strips: [section],
    regionsTitle: "<index.regionsTitle>", map: map, regions: [regionRow],
    otherRegions: [regionRow], kims: [kim("kims")])

  static let regionRow = RegionRowView(
    name: "<regionRow.name>", url: "<regionRow.url>", countText: "<regionRow.countText>",
    hasKim: true)

  static func kim(_ use: String) -> KimRowView {
    KimRowView(
      url: "<\(use).url>", name: "<\(use).name>", place: "<\(use).place>", note: "<\(use).note>",
      initial: "<\(use).initial>", fill: "<\(use).fill>", ink: "<\(use).ink>",
      newestText: "<\(use).newestText>")
  }

  static let region = RegionPageView(
    breadcrumbs: [link("breadcrumbs")], title: "<region.title>", intro: "<region.intro>",
    numbers: [number], coverage: coverage, villages: [village],
    regionsTitle: "<region.regionsTitle>", regions: [regionRow], kimsTitle: "<region.kimsTitle>",
    kims: [kim("kims")], newest: [card("newest")], urgentNotices: [notice("urgentNotices")],
    moreUrgent: [notice("moreUrgent")], events: [event("events")], sections: [section],
    links: [link("links")])

  static let coverage = CoverageView(
    value: "<coverage.value>", max: "<coverage.max>", text: "<coverage.text>")

  static let village = VillageView(
    id: "<village.id>", name: "<village.name>", kims: [kim("village.kim")])

  static let directory = DirectoryView(
    breadcrumbs: [link("breadcrumbs")], title: "<directory.title>", intro: "<directory.intro>",
    groups: [group("groups")], searchUrl: "<directory.searchUrl>", awards: [award],
    circles: [group("circles")])

  static func group(_ use: String) -> DirectoryGroupView {
    DirectoryGroupView(
      id: "<\(use).id>", name: "<\(use).name>", shortName: "<\(use).shortName>",
      countText: "<\(use).countText>", url: "<\(use).url>", kims: [kim("\(use).kim")])
  }

  static let broadcast = BroadcastView(
    breadcrumbs: [link("breadcrumbs")], title: "<broadcast.title>", source: "<broadcast.source>",
    date: "<broadcast.date>", dateText: "<broadcast.dateText>", facts: [fact],
    body: HTML(trusted: "<p>broadcast.body</p>"), shareUrl: "<broadcast.shareUrl>")

  static let report = ReportView(
    breadcrumbs: [link("breadcrumbs")], title: "<report.title>", intro: "<report.intro>",
    numbers: [number], linksLabel: "<report.linksLabel>", links: [link("links")],
    calendar: link("calendar"), sections: [section])

  static let section = ReportSectionView(
    id: "<reportSection.id>", title: "<reportSection.title>", note: "<reportSection.note>",
    isFilter: true, link: link("reportSection.link"), chart: chart, map: map, table: table,
    cards: [card("cards")], isOneType: true, rows: [reportRow], events: [event("section.events")],
    kims: [kim("section.kims")], folds: [fold])

  static let reportRow = ReportRowView(
    url: "<reportRow.url>", title: "<reportRow.title>", kind: "<reportRow.kind>",
    mark: "<reportRow.mark>", origin: "<reportRow.origin>", date: "<reportRow.date>",
    dateText: "<reportRow.dateText>", note: "<reportRow.note>")

  static let fold = FoldView(title: "<fold.title>", note: "<fold.note>", facts: [fact])

  static let table = TableView(
    id: "<table.id>", caption: "<table.caption>", isFolded: true, isWide: true, columns: [column],
    rows: [TableRowView(cells: [heading, cell])])

  static let column = ColumnView(
    label: "<column.label>", url: "<column.url>", isNumber: true, isSorted: false)

  static let heading = CellView(
    text: "<heading.text>", url: "<heading.url>", note: "<heading.note>", isHeading: true)

  static let cell = CellView(
    text: "<cell.text>", isNumber: true, tint: "<cell.tint>", value: "<cell.value>",
    max: "<cell.max>")

  static let chart = ColumnChartView(
    label: "<chart.label>", width: "<chart.width>", height: "<chart.height>",
    baseline: "<chart.baseline>", bars: [columnBar], keys: [columnKey])

  static let columnBar = ColumnBarView(
    x: "<bar.x>", y: "<bar.y>", width: "<bar.width>", height: "<bar.height>",
    middle: "<bar.middle>", valueY: "<bar.valueY>", labelY: "<bar.labelY>", text: "<bar.text>",
    label: "<bar.label>", isSecond: true)

  static let columnKey = ColumnKeyView(label: "<key.label>", isSecond: true)

  static let map = MapView(
    label: "<map.label>", width: "<map.width>", height: "<map.height>", scale: "<map.scale>",
    areas: [mapArea], keys: [mapKey], lines: [mapLine], points: [mapPoint],
    names: [item("names")], unplaced: "<map.unplaced>", note: "<map.note>")

  static let mapArea = MapAreaView(
    path: "<mapArea.path>", kind: "<mapArea.kind>", title: "<mapArea.title>",
    url: "<mapArea.url>", thumbX: "<mapArea.thumbX>", thumbY: "<mapArea.thumbY>",
    label: "<mapArea.label>", labelX: "<mapArea.labelX>", labelY: "<mapArea.labelY>")

  static let mapKey = MapKeyView(label: "<mapKey.label>", kind: "<mapKey.kind>")

  static let mapLine = MapLineView(
    x1: "<mapLine.x1>", y1: "<mapLine.y1>", x2: "<mapLine.x2>", y2: "<mapLine.y2>",
    x: "<mapLine.x>", y: "<mapLine.y>", text: "<mapLine.text>")

  static let mapPoint = MapPointView(
    x: "<mapPoint.x>", y: "<mapPoint.y>", labelX: "<mapPoint.labelX>",
    labelY: "<mapPoint.labelY>", number: "<mapPoint.number>", title: "<mapPoint.title>",
    url: "<mapPoint.url>", kind: "<mapPoint.kind>", label: "<mapPoint.label>")
}
