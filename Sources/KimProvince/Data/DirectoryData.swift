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
    OpenData.bytes(
      of: [
        ("judul", .string(index.province.title)),
        ("kode_wilayah", .string(index.province.code.string)),
      ], index.summaries, object)
  }

  private func object(_ summary: SiteSummary) -> JSONValue {
    .object(omittingNil: [
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

/// Open data of all KIM as JSON.
enum OpenData {
  /// An object with some members, and last `kim`, which has an object of each KIM: one after the other,
  /// as all of them take much room.
  static func bytes(
    of members: [(String, JSONValue)], _ summaries: [SiteSummary],
    _ object: (SiteSummary) -> JSONValue
  ) -> [UInt8] {
    var json = JSONText(.html)
    json.object { json in
      for (key, value) in members { json.member(key, value) }
      json.key("kim")
      json.array { json in
        for summary in summaries { object(summary).write(to: &json) }
      }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }
}
