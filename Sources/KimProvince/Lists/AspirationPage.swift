import KimModel
import KimPages
import KimTheme

/// What residents asked for and what became of it, and who waits longest for an answer.
struct AspirationPage {
  let index: ProvinceIndex

  private var texts: Texts { index.texts }

  private static let longest = 100

  /// Nil if no KIM published a wish.
  var content: ReportContent? {
    let counts = self.counts
    guard !counts.isEmpty else { return nil }
    let sums = AspirationStatus.allCases.indices.map { column in
      counts.reduce(0) { $0 + $1.counts[column] }
    }
    var page = ReportContent(
      path: IndexPaths.aspirations, title: texts[.aspirasiWarga], intro: texts[.aspirasiPengantar])
    page.menuLabel = texts.menuLabel(of: .aspirasi)
    page.numbers =
      [(texts[.angkaAspirasi], sums.reduce(0, +))]
      + zip(AspirationStatus.allCases, sums).map { (texts.label(of: $0).lowercased(), $1) }
    page.sections = [table(counts, sums), waiting].compactMap { $0 }
    return page
  }

  /// By category, those with most wishes first.
  private var counts: [AspirationCount] {
    var sums: [String: [Int]] = [:]
    let width = AspirationStatus.allCases.count
    for count in index.summaries.flatMap(\.aspirations) where count.counts.count == width {
      let old = sums[count.category] ?? [Int](repeating: 0, count: width)
      sums[count.category] = zip(old, count.counts).map { $0 + $1 }
    }
    return sums.map { AspirationCount(category: $0, counts: $1) }.sorted {
      let (left, right) = ($0.counts.reduce(0, +), $1.counts.reduce(0, +))
      return left == right ? $0.category < $1.category : left > right
    }
  }

  private func table(_ counts: [AspirationCount], _ sums: [Int]) -> ReportSectionView {
    var table = TableBuilder("t-aspirasi", texts[.tabelAspirasi], texts, isFolded: true)
    table.column(texts[.kolomBidang], isNumber: false)
    for status in AspirationStatus.allCases { table.column(texts.label(of: status)) }
    table.column(texts[.jumlah])
    for count in counts.prefix(Self.longest) {
      table.row(
        [.name(count.category.capitalizingFirst)] + count.counts.map { .number($0) }
          + [.number(count.counts.reduce(0, +))])
    }
    let chart = ColumnChart(
      label: texts[.baganAspirasi],
      entries: zip(AspirationStatus.allCases, sums).map { (texts.label(of: $0), [$1]) },
      texts: texts)
    return ReportSectionView(
      id: "tahap", title: texts[.menurutBidang], chart: chart.view, table: table.view)
  }

  /// Those without an answer, the oldest first.
  private var waiting: ReportSectionView? {
    let done = AspirationStatus.done.rawValue
    let entries = Array(
      IndexItems(.aspirasi, of: index.summaries).entries.filter { $0.post.mark != done }.reversed())
    guard !entries.isEmpty else { return nil }
    return ReportSectionView(
      id: "menunggu", title: texts[.lamaMenunggu],
      note: texts(.sekianAspirasi, texts.number(entries.count)),
      rows: entries.prefix(Self.longest).map { entry in
        let status = entry.post.mark.flatMap { AspirationStatus(rawValue: $0) } ?? .received
        return entry.row(
          toRoot: "", texts, kind: "tanggapan-\(status.rawValue)", mark: texts.label(of: status))
      })
  }
}

extension String {
  fileprivate var capitalizingFirst: String { prefix(1).uppercased() + dropFirst() }
}
