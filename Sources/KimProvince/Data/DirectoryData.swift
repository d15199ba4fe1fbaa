import KimModel
import KimPages
import KimText

/// Every KIM as open data: a table for spreadsheets, and JSON for programs.
struct DirectoryData {
  let index: ProvinceIndex

  var outputs: [Output] {
    [Output(IndexPaths.directoryCSV, .bytes(csv)), Output(IndexPaths.directoryJSON, .bytes(json))]
  }

  private static let columns = [
    "id", "nama", "tingkat", "kode_wilayah", "desa_kelurahan", "kecamatan", "kabupaten_kota",
    "provinsi", "status", "alamat", "berdiri", "anggota", "jumlah_tulisan", "tulisan_terbaru",
  ]

  private var csv: [UInt8] {
    var table = CSVTable(columns: Self.columns)
    for summary in index.summaries {
      let names = RegionCode.Level.allCases.reversed().map { summary.locality[$0]?.name ?? "" }
      table.append(
        [
          .text(summary.id.string), .text(summary.name), .text(summary.level.rawValue),
          .code(summary.locality.code.string),
        ] + names.map(CSVTable.Field.text) + [
          .text(summary.status.rawValue), .text(address(summary)),
          .text(summary.founded?.description ?? ""),
          .number(summary.memberCount), .number(summary.postCount),
          .text(summary.newestDay?.description ?? ""),
        ])
    }
    return table.bytes
  }

  private var json: [UInt8] {
    let items = index.summaries.map { summary in
      JSONValue.object(omittingNil: [
        ("id", .string(summary.id.string)), ("nama", .string(summary.name)),
        ("tingkat", .string(summary.level.rawValue)),
        ("kode_wilayah", .string(summary.locality.code.string)),
        ("wilayah", .string(summary.place)), ("status", .string(summary.status.rawValue)),
        ("alamat", .string(address(summary))),
        ("berdiri", summary.founded.map { .string($0.description) }),
        ("anggota", summary.memberCount.map(JSONValue.integer)),
        ("klaster", SchemaOrg.text(summary.cluster)),
        ("jumlah_tulisan", .integer(summary.postCount)), ("tulisan", counts(summary)),
        ("tulisan_terbaru", summary.newestDay.map { .string($0.description) }),
      ])
    }
    return JSONValue.object([
      ("judul", .string(index.province.title)),
      ("kode_wilayah", .string(index.province.code.string)), ("kim", .array(items)),
    ]).bytes + [UInt8(ascii: "\n")]
  }

  private func counts(_ summary: SiteSummary) -> JSONValue {
    .object(
      PostType.allCases.compactMap { type in
        summary.counts[type].map { (type.rawValue, .integer($0)) }
      })
  }

  /// Absolute while the index has an address, else from the index's root.
  private func address(_ summary: SiteSummary) -> String {
    summary.webAddress?.string ?? (index.home?.string ?? "") + summary.root
  }
}
