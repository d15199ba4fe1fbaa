import KimDiagnostics
import KimModel
import KimYAML

/// Reads `provinsi.yml`.
struct ProvinceReader {
  private var fields: Fields

  /// Nil, with the reasons in `diagnostics`, unless every field of the file is sound.
  static func read(
    _ file: SourceFile, regions: RegionTable, diagnostics: inout Diagnostics
  ) -> Province? {
    var found = Diagnostics()
    defer { diagnostics.add(found) }
    guard
      let node = YAMLDocument.read(
        file, range: 0..<file.bytes.count, textKeys: TextKeys.all, listKeys: TextKeys.lists,
        diagnostics: &found)
    else { return nil }
    var reader = ProvinceReader(fields: Fields(node, in: file, family: .province))
    let province = reader.read(regions)
    reader.fields.finish()
    found.add(reader.fields.diagnostics)
    return found.hasErrors ? nil : province
  }

  private mutating func read(_ regions: RegionTable) -> Province? {
    let title = fields.text("judul")
    let description = fields.text("keterangan")
    let address = fields.webAddress("alamat_situs")
    let zone: TimeZoneName? = zone()
    let theme = fields.text("tema")
    let colour = fields.colour("warna")
    let mentor = mentor()
    let limits = limits()
    let targets = targets()
    let activity = activity()
    guard fields.requiredText("kode_wilayah", example: "\"16\"") != nil,
      let code = fields.value("kode_wilayah", expected: Self.codeForms, Self.code)
    else { return nil }
    let name = regions[code]?.shortName ?? code.string
    var province = Province(
      title: title ?? "KIM \(name)", code: code,
      description: description ?? "Kabar dari Komunitas Informasi Masyarakat di \(name).",
      webAddress: address, zone: zone ?? TimeZoneName.of(code),
      theme: theme ?? Province.defaultTheme)
    province.colour = colour
    province.mentor = mentor
    province.limits = limits
    province.targets = targets
    province.activity = activity
    return province
  }

  private static let codeForms = LocalizedText(
    id: "kode provinsi atau kabupaten dalam tanda kutip, seperti \"16\" atau \"16.06\"",
    en: "a code of a province or regency in quotes, such as \"16\" or \"16.06\"")

  private static func code(_ text: String) -> RegionCode? {
    RegionCode(text).flatMap { $0.level <= .regency ? $0 : nil }
  }

  private mutating func zone() -> TimeZoneName? {
    fields.value(
      "zona_waktu", expected: LocalizedText(id: "WIB, WITA atau WIT", en: "WIB, WITA or WIT")
    ) { TimeZoneName(rawValue: $0.uppercased()) }
  }

  private mutating func mentor() -> Mentor? {
    fields.record("pembina", shorthand: "nama") { group in
      let address = group.text("alamat")
      let whatsapp = group.phone("whatsapp")
      let email = group.email("surel")
      let url = group.url("situs")
      let name = group.requiredText("nama", example: "Dinas Komunikasi dan Informatika")
      return name.map {
        Mentor(name: $0, address: address, whatsapp: whatsapp, email: email, url: url)
      }
    }
  }

  /// `target: {2024: 100}`: how many villages shall have a KIM at the end of each year.
  private mutating func targets() -> [Int: Int] {
    fields.record("target") { group in
      var targets: [Int: Int] = [:]
      for year in Self.targetYears {
        if let count = group.integer(String(year), in: 0...100_000) { targets[year] = count }
      }
      return targets
    } ?? [:]
  }

  private static let targetYears = 2010...2060

  /// `ambang_aktif`, `ambang_jarang`: days since the newest post.
  private mutating func activity() -> ActivityLimits {
    var limits = ActivityLimits()
    if let days = fields.integer("ambang_aktif", in: 1...3650) { limits.activeDays = days }
    if let days = fields.integer("ambang_jarang", in: 1...3650) { limits.rareDays = days }
    limits.rareDays = max(limits.rareDays, limits.activeDays)
    return limits
  }

  /// `batas`: what one writer may take.
  private mutating func limits() -> Limits {
    fields.record("batas") { group in
      var limits = Limits()
      limits.postBytes =
        group.integer("tulisan_kib", in: 1...65_536).map { $0 << 10 }
        ?? limits.postBytes
      limits.frontMatterBytes =
        group.integer("keterangan_kib", in: 1...1024).map { $0 << 10 }
        ?? limits.frontMatterBytes
      limits.photoBytes =
        group.integer("foto_mb", in: 1...1000).map { $0 * 1_000_000 }
        ?? limits.photoBytes
      limits.filesPerSite =
        group.integer("berkas_per_situs", in: 1...1_000_000)
        ?? limits.filesPerSite
      limits.markdownDepth =
        group.integer("sarang_markdown", in: 1...1000)
        ?? limits.markdownDepth
      limits.buildSeconds = group.integer("detik_per_situs", in: 1...3600) ?? limits.buildSeconds
      limits.buildMemoryBytes =
        group.integer("memori_mib", in: 16...1_048_576).map { $0 << 20 }
        ?? limits.buildMemoryBytes
      return limits
    } ?? Limits()
  }
}
