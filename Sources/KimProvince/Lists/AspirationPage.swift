import KimModel
import KimPages
import KimTheme

/// What residents asked for and what became of it, and who waits longest for an answer.
struct AspirationPage {
  let index: ProvinceIndex

  private static let longest = 100

  /// Nil if no KIM published a wish.
  var content: ReportContent? {
    let counts = self.counts
    guard !counts.isEmpty else { return nil }
    let sums = AspirationStatus.allCases.indices.map { column in
      counts.reduce(0) { $0 + $1.counts[column] }
    }
    var page = ReportContent(
      path: IndexPaths.aspirations, title: "Aspirasi warga",
      intro: "Usulan dan keluhan warga yang dihimpun KIM, dan tindak lanjutnya. "
        + "Nama pelapor tidak pernah dimuat.")
    page.menuLabel = "Aspirasi"
    page.numbers =
      [("aspirasi", sums.reduce(0, +))]
      + zip(AspirationStatus.allCases, sums).map { ($0.rawValue, $1) }
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
    var table = TableBuilder("t-aspirasi", "Aspirasi menurut bidang dan tahap", isFolded: true)
    table.column("Bidang", isNumber: false)
    for status in AspirationStatus.allCases { table.column(status.label) }
    table.column("Jumlah")
    for count in counts.prefix(Self.longest) {
      table.row(
        [.name(count.category.capitalizingFirst)] + count.counts.map { .number($0) }
          + [.number(count.counts.reduce(0, +))])
    }
    let chart = ColumnChart(
      label: "Jumlah aspirasi menurut tahapnya",
      entries: zip(AspirationStatus.allCases, sums).map { ($0.label, [$1]) })
    return ReportSectionView(
      id: "tahap", title: "Menurut bidang dan tahap", chart: chart.view, table: table.view)
  }

  /// Those without an answer, the oldest first.
  private var waiting: ReportSectionView? {
    let done = AspirationStatus.done.rawValue
    let entries = Array(
      IndexItems(.aspirasi, of: index.summaries).entries.filter { $0.post.mark != done }.reversed())
    guard !entries.isEmpty else { return nil }
    return ReportSectionView(
      id: "menunggu", title: "Paling lama menunggu jawaban",
      note: "\(NumberText.grouped(entries.count)) aspirasi",
      rows: entries.prefix(Self.longest).map { entry in
        let status = entry.post.mark.flatMap { AspirationStatus(rawValue: $0) } ?? .received
        return entry.row(toRoot: "", kind: "tanggapan-\(status.rawValue)", mark: status.label)
      })
  }
}

extension AspirationStatus {
  fileprivate var label: String { rawValue.capitalizingFirst }
}

extension String {
  fileprivate var capitalizingFirst: String { prefix(1).uppercased() + dropFirst() }
}
