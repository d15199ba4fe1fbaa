import KimModel
import KimPages
import KimText

/// The recap as open data: a row for each KIM.
struct RecapData {
  let index: ProvinceIndex

  var outputs: [Output] {
    guard !index.summaries.isEmpty else { return [] }
    return [Output(IndexPaths.recapCSV, .bytes(csv)), Output(IndexPaths.recapJSON, .bytes(json))]
  }

  private var csv: [UInt8] {
    let columns =
      ["id", "nama", "kode_wilayah", "kecamatan", "kabupaten_kota"]
      + Recap.allTypes.map(\.rawValue)
      + ["jumlah", "peserta", "keadaan", "hari_sejak_tulisan_terbaru", "masa_bakti_sampai"]
      + Adinda.allCases.map { "adinda_" + $0.rawValue.replacing("-", with: "_") }
    var table = CSVTable(columns: columns)
    for summary in index.summaries { table.append(row(summary)) }
    return table.bytes
  }

  private func row(_ summary: SiteSummary) -> [CSVTable.Field] {
    let recap = Recap([summary])
    return [
      .text(summary.id.string), .text(summary.name), .code(summary.locality.code.string),
      .text(summary.locality[.district]?.name ?? ""),
      .text(summary.locality[.regency]?.name ?? ""),
    ] + Recap.allTypes.map { .number(summary.counts[$0] ?? 0) }
      + [
        .number(summary.postCount), .number(recap.participants),
        .text(index.activity(of: summary).rawValue),
        .number(index.silence(of: summary)), .number(summary.term?.last),
      ] + recap.activities.map { .number($0) }
  }

  private var json: [UInt8] {
    let months = Recap(index.summaries).months
    return OpenData.bytes(
      of: [
        ("judul", .string(index.province.title)),
        ("kode_wilayah", .string(index.province.code.string)),
        ("sampai", .string(index.context.day.description)),
        ("bulan", .object(months.periods.map { (Self.name(ofMonth: $0), counts(months[$0])) })),
      ], index.summaries, object)
  }

  private func object(_ summary: SiteSummary) -> JSONValue {
    .object(omittingNil: [
      ("id", .string(summary.id.string)), ("nama", .string(summary.name)),
      ("kode_wilayah", .string(summary.locality.code.string)),
      ("tulisan", counts(Recap.allCases(of: summary))), ("jumlah", .integer(summary.postCount)),
      ("peserta", .integer(Recap([summary]).participants)),
      ("keadaan", .string(index.activity(of: summary).rawValue)),
      ("hari_sejak_tulisan_terbaru", index.silence(of: summary).map(JSONValue.integer)),
      (
        "bulan",
        .object(
          summary.months.periods.map { (Self.name(ofMonth: $0), counts(summary.months[$0])) })
      ),
    ])
  }

  /// Of the types that have any, in the order of all types.
  private func counts(_ numbers: [Int]) -> JSONValue {
    .object(
      zip(PostType.allCases, numbers).filter { $1 > 0 }.map { ($0.rawValue, .integer($1)) })
  }

  /// `2024-05`.
  private static func name(ofMonth month: Int) -> String {
    "\(month / 100)-\(month % 100 < 10 ? "0" : "")\(month % 100)"
  }
}

extension Recap {
  /// Those that kim.id counts first.
  fileprivate static let allTypes = classic + PostType.allCases.filter { !classic.contains($0) }

  fileprivate static func allCases(of summary: SiteSummary) -> [Int] {
    PostType.allCases.map { summary.counts[$0] ?? 0 }
  }

  /// The six activities, of all years.
  fileprivate var activities: [Int] {
    Adinda.allCases.indices.map { column in
      years.periods.reduce(0) { $0 + years[$1][2 + column] }
    }
  }
}
