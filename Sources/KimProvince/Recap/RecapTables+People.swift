import KimModel
import KimPages
import KimTheme

extension RecapTables {
  /// The six activities by year, and who took part; nil if nobody tagged anything.
  var activities: ReportSectionView? {
    let years = recap.years.periods.filter { recap.years[$0].dropFirst().contains { $0 > 0 } }
    guard !years.isEmpty else { return nil }
    var table = TableBuilder("t-adinda", texts[.adindaPerTahun], texts, isFolded: true)
    table.column(texts[.labelTahun], isNumber: false)
    for label in Adinda.allCases.map(texts.label) + [texts[.labelPeserta]] {
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
      label: texts[.baganAdinda],
      entries: zip(Adinda.allCases, sums).map { activity, sum in
        (texts.chartLabel(of: activity), [sum])
      }, texts: texts)
    return ReportSectionView(
      id: "adinda", title: texts[.enamKegiatan],
      note: texts(.sekianPeserta, texts.number(recap.participants)), chart: chart.view,
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
    var table = TableBuilder("t-sepi", texts[.tabelSepi], texts)
    for key: TextKey in [.angkaKim, .wilayah, .kolomKeadaan, .tulisanTerbaru] {
      table.column(texts[key], isNumber: false)
    }
    table.column(texts[.kolomHari])
    for summary in quiet.prefix(limit) {
      table.row([
        .name(summary.name, url: summary.root(from: toRoot) + SitePaths.home.string),
        .text(summary.shortPlace), .text(texts.label(of: index.activity(of: summary))),
        .text(summary.newestDay.map(texts.date) ?? texts[.belumAda]),
        .number(index.silence(of: summary)),
      ])
    }
    return ReportSectionView(
      id: "sepi", title: texts[.lamaTidakMenulis],
      note: texts(.sekianKim, texts.number(quiet.count)), table: table.view)
  }

  /// KIM whose officers' term is over; nil if there are none.
  func endedTerms(limit: Int) -> ReportSectionView? {
    let ended = recap.summaries.compactMap { summary in
      summary.term.flatMap { $0.last < index.context.day.year ? (summary, $0) : nil }
    }.sorted { ($0.1.last, $0.0.id) < ($1.1.last, $1.0.id) }
    guard !ended.isEmpty else { return nil }
    var table = TableBuilder("t-masa", texts[.tabelMasaBakti], texts)
    for key: TextKey in [.angkaKim, .wilayah, .labelMasaBakti] {
      table.column(texts[key], isNumber: false)
    }
    for (summary, term) in ended.prefix(limit) {
      table.row([
        .name(summary.name, url: summary.root(from: toRoot) + SitePaths.profile.string),
        .text(summary.shortPlace), .text(term.description),
      ])
    }
    return ReportSectionView(
      id: "masa-bakti", title: texts[.masaBaktiSudah],
      note: texts(.sekianKim, texts.number(ended.count)), table: table.view)
  }
}

extension Texts {
  /// Short enough for the foot of a column.
  fileprivate func chartLabel(of activity: Adinda) -> String {
    switch activity {
    case .aksesInformasi: self[.adindaAksesSingkat]
    case .implementasi: self[.adindaImplementasiSingkat]
    case .networking: self[.adindaNetworkingSingkat]
    case .diseminasi: self[.adindaDiseminasiSingkat]
    case .diskusi, .aspirasi: label(of: activity)
    }
  }
}
