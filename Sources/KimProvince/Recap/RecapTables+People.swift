import KimModel
import KimPages
import KimTheme

extension RecapTables {
  /// The six activities by year, and who took part; nil if nobody tagged anything.
  var activities: ReportSectionView? {
    let years = recap.years.periods.filter { recap.years[$0].dropFirst().contains { $0 > 0 } }
    guard !years.isEmpty else { return nil }
    var table = TableBuilder("t-adinda", "Kegiatan ADINDA per tahun", isFolded: true)
    table.column("Tahun", isNumber: false)
    for label in Adinda.allCases.map(\.label) + ["Peserta"] {
      table.column(label, isTinted: true)
    }
    for year in years {
      let counts = recap.years[year]
      table.row(
        [.name(String(year))] + counts.dropFirst(2).map { .number($0) } + [.number(counts[1])])
    }
    let sums = Adinda.allCases.indices.map { column in
      years.reduce(0) { $0 + recap.years[$1][2 + column] }
    }
    let chart = ColumnChart(
      label: "Jumlah tulisan menurut enam kegiatan KIM (ADINDA)",
      entries: zip(Adinda.allCases, sums).map { activity, sum in
        (activity.chartLabel, [sum])
      })
    return ReportSectionView(
      id: "adinda", title: "Enam kegiatan (ADINDA)",
      note: "\(NumberText.grouped(recap.participants)) peserta", chart: chart.view,
      table: table.view)
  }

  /// KIM that have been silent, the longest first; nil if there are none.
  func silent(limit: Int) -> ReportSectionView? {
    let quiet = recap.summaries.filter { index.activity(of: $0) != .active }
      .sorted { left, right in
        let (first, second) = (index.silence(of: left) ?? .max, index.silence(of: right) ?? .max)
        return first == second ? left.id < right.id : first > second
      }
    guard !quiet.isEmpty else { return nil }
    var table = TableBuilder("t-sepi", "KIM yang lama tidak menulis")
    for label in ["KIM", "Wilayah", "Keadaan", "Tulisan terbaru"] {
      table.column(label, isNumber: false)
    }
    table.column("Hari")
    for summary in quiet.prefix(limit) {
      table.row([
        .name(summary.name, url: summary.root(from: toRoot) + SitePaths.home.string),
        .text(summary.shortPlace), .text(index.activity(of: summary).rawValue),
        .text(summary.newestDay?.indonesian ?? "belum ada"), .number(index.silence(of: summary)),
      ])
    }
    return ReportSectionView(
      id: "sepi", title: "Lama tidak menulis",
      note: "\(NumberText.grouped(quiet.count)) KIM", table: table.view)
  }

  /// KIM whose officers' term is over; nil if there are none.
  func endedTerms(limit: Int) -> ReportSectionView? {
    let ended = recap.summaries.compactMap { summary in
      summary.term.flatMap { $0.last < index.context.day.year ? (summary, $0) : nil }
    }.sorted { ($0.1.last, $0.0.id) < ($1.1.last, $1.0.id) }
    guard !ended.isEmpty else { return nil }
    var table = TableBuilder("t-masa", "Masa bakti yang sudah berakhir")
    for label in ["KIM", "Wilayah", "Masa bakti"] { table.column(label, isNumber: false) }
    for (summary, term) in ended.prefix(limit) {
      table.row([
        .name(summary.name, url: summary.root(from: toRoot) + SitePaths.profile.string),
        .text(summary.shortPlace), .text(term.description),
      ])
    }
    return ReportSectionView(
      id: "masa-bakti", title: "Masa bakti sudah berakhir",
      note: "\(NumberText.grouped(ended.count)) KIM", table: table.view)
  }
}

extension Adinda {
  /// Six of these stand beside each other on a phone.
  fileprivate var chartLabel: String {
    switch self {
    case .aksesInformasi: "Akses"
    case .implementasi: "Implem."
    case .networking: "Netw."
    case .diseminasi: "Disem."
    case .diskusi, .aspirasi: label
    }
  }
}
