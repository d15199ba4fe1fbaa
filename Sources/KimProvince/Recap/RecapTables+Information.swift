import KimModel
import KimPages
import KimTheme

/// What the governments of villages have to publish, as far as the sites of their KIM have it: for
/// who helps them with it, not to rank them.
extension RecapTables {
  private var villages: [SiteSummary] { recap.summaries.filter { $0.level == .village } }

  /// How many sites have each kind; nil if there is no KIM of a village.
  var disclosed: ReportSectionView? {
    let villages = villages
    guard !villages.isEmpty else { return nil }
    var table = TableBuilder("t-informasi", texts[.wajibDiumumkan], texts)
    table.column(texts[.kolomInformasi], isNumber: false)
    table.column(texts[.kolomKimDesa])
    table.column(texts[.bagian])
    for kind in VillageInformation.allCases {
      let count = villages.count { $0.disclosed.contains(kind) }
      table.row([.name(texts.label(of: kind)), .number(count), .share(count, of: villages.count)])
    }
    return ReportSectionView(
      id: "informasi", title: texts[.wajibDiumumkan],
      note: texts[.wajibDiumumkanDasar], table: table.view)
  }

  /// What is not there yet, in the order of the villages' codes; nil if nothing is missing.
  func missing(limit: Int) -> ReportSectionView? {
    let incomplete = villages.filter { $0.disclosed.count < VillageInformation.allCases.count }
      .sorted { ($0.locality.code, $0.id) < ($1.locality.code, $1.id) }
    guard !incomplete.isEmpty else { return nil }
    var table = TableBuilder("t-belum", texts[.belumDiSitus], texts)
    table.column(texts[.angkaKim], isNumber: false)
    table.column(texts[.kolomSudahAda])
    table.column(texts[.kolomBelumAda], isNumber: false)
    for summary in incomplete.prefix(limit) {
      table.row([
        .name(
          summary.name, url: summary.root(from: toRoot) + SitePaths.home.string,
          note: summary.placeBesideName),
        .number(summary.disclosed.count), .text(names(missingIn: summary)),
      ])
    }
    let count = texts(.sekianKimDesa, texts.number(incomplete.count))
    return ReportSectionView(
      id: "belum-ada", title: texts[.belumDiSitus],
      note: incomplete.count > limit ? texts(.sekianDari, String(limit), count) : count,
      table: table.view)
  }

  private func names(missingIn summary: SiteSummary) -> String {
    guard !summary.disclosed.isEmpty else { return texts[.semuaDisebut] }
    return VillageInformation.allCases.filter { !summary.disclosed.contains($0) }.map(texts.label)
      .joined(separator: ", ")
  }
}
