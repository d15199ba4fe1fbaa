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
    var table = TableBuilder("t-informasi", "Informasi yang wajib diumumkan desa")
    table.column("Informasi", isNumber: false)
    table.column("KIM desa")
    table.column("Bagian")
    for kind in VillageInformation.allCases {
      let count = villages.count { $0.disclosed.contains(kind) }
      table.row([.name(kind.label), .number(count), .share(count, of: villages.count)])
    }
    return ReportSectionView(
      id: "informasi", title: "Informasi yang wajib diumumkan desa",
      note: "Perki KI 1/2018 pasal 2; dikenali dari judul dan nama berkas", table: table.view)
  }

  /// What is not there yet, in the order of the villages' codes; nil if nothing is missing.
  func missing(limit: Int) -> ReportSectionView? {
    let incomplete = villages.filter { $0.disclosed.count < VillageInformation.allCases.count }
      .sorted { ($0.locality.code, $0.id) < ($1.locality.code, $1.id) }
    guard !incomplete.isEmpty else { return nil }
    var table = TableBuilder("t-belum", "Yang belum ada di situs KIM desa")
    table.column("KIM", isNumber: false)
    table.column("Sudah ada")
    table.column("Belum ada", isNumber: false)
    for summary in incomplete.prefix(limit) {
      table.row([
        .name(
          summary.name, url: summary.root(from: toRoot) + SitePaths.home.string,
          note: summary.placeBesideName),
        .number(summary.disclosed.count), .text(Self.names(missingIn: summary)),
      ])
    }
    let count = "\(NumberText.grouped(incomplete.count)) KIM desa"
    return ReportSectionView(
      id: "belum-ada", title: "Yang belum ada di situs KIM desa",
      note: incomplete.count > limit ? "\(limit) dari \(count)" : count, table: table.view)
  }

  private static func names(missingIn summary: SiteSummary) -> String {
    guard !summary.disclosed.isEmpty else { return "Semua yang disebut di atas" }
    return VillageInformation.allCases.filter { !summary.disclosed.contains($0) }.map(\.label)
      .joined(separator: ", ")
  }
}
