import KimDiagnostics
import KimModel
import KimYAML

/// Reads `provinsi.yml`.
struct ProvinceReader {
  private var fields: Fields

  /// Nil, with the reasons in `diagnostics`, if the file cannot be read or says no region.
  static func read(
    _ file: SourceFile, regions: RegionTable, diagnostics: inout Diagnostics
  ) -> Province? {
    var found = Diagnostics()
    defer { diagnostics.add(found) }
    let kindKeys = KeySets.kindKeys(in: KeySets.province)
    guard
      let node = YAMLDocument.read(
        file, range: 0..<file.bytes.count, keys: kindKeys,
        diagnostics: &found)
    else { return nil }
    let checked = ShownValues.checked(
      node, in: file, range: 0..<file.bytes.count, diagnostics: &found)
    var reader = ProvinceReader(fields: Fields(checked, in: file, family: .province))
    let province = reader.read(regions)
    reader.fields.finish()
    found.add(reader.fields.diagnostics)
    return province
  }

  private mutating func read(_ regions: RegionTable) -> Province? {
    let title = fields.read(ProvinceKeys.title)
    let description = fields.read(ProvinceKeys.description)
    let address = fields.read(ProvinceKeys.webAddress)
    let zone = fields.read(ProvinceKeys.zone)
    let theme = fields.read(ProvinceKeys.theme)
    let colour = fields.read(ProvinceKeys.colour)
    let mentor = fields.read(ProvinceKeys.mentor)
    let limits = fields.read(ProvinceKeys.limits)
    let targets = fields.read(ProvinceKeys.targets)
    let activity = activity()
    guard let code = fields.read(ProvinceKeys.code) else { return nil }
    let name = regions[code]?.shortName ?? code.string
    var province = Province(
      title: title ?? "KIM \(name)", code: code,
      description: description ?? "Kabar dari Komunitas Informasi Masyarakat di \(name).",
      webAddress: address, zone: zone ?? TimeZoneName.of(code),
      theme: theme ?? Province.defaultTheme)
    province.colour = colour
    province.mentor = mentor
    province.limits = limits ?? Limits()
    province.targets = targets ?? [:]
    province.activity = activity
    return province
  }

  /// Days since the newest post.
  private mutating func activity() -> ActivityLimits {
    var limits = ActivityLimits()
    if let days = fields.read(ProvinceKeys.activeDays) { limits.activeDays = days }
    if let days = fields.read(ProvinceKeys.rareDays) { limits.rareDays = days }
    limits.rareDays = max(limits.rareDays, limits.activeDays)
    return limits
  }
}
