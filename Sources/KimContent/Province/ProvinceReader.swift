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
    let address = webAddress()
    let zone = fields.read(ProvinceKeys.zone)
    let themes = themes()
    let language = fields.read(ProvinceKeys.language)
    let colour = fields.read(ProvinceKeys.colour)
    let mentor = fields.read(ProvinceKeys.mentor)
    let limits = fields.read(ProvinceKeys.limits)
    let targets = fields.read(ProvinceKeys.targets)
    let activity = activity()
    let hasWritingPages = fields.read(ProvinceKeys.hasWritingPages) ?? true
    let repository = fields.read(ProvinceKeys.repository)
    guard let code = fields.read(ProvinceKeys.code) else { return nil }
    let name = regions[code]?.shortName ?? code.string
    var province = Province(
      title: title ?? "KIM \(name)", code: code,
      description: description ?? "",
      webAddress: address, zone: zone ?? TimeZoneName.of(code),
      theme: themes.index)
    province.requiredTheme = themes.required
    province.language = language
    if language != nil { province.languagePlace = fields.place(ofValue: ProvinceKeys.language) }
    province.colour = colour
    province.mentor = mentor
    province.limits = limits ?? Limits()
    province.targets = targets ?? [:]
    province.activity = activity
    province.hasWritingPages = hasWritingPages
    province.repository = repository
    return province
  }

  /// The index's theme, and the one that all sites have to use: its name, or `ya` for the index's.
  private mutating func themes() -> (index: String, required: String?) {
    let index = fields.read(ProvinceKeys.theme)
    switch fields.read(ProvinceKeys.requiredTheme) {
    case nil: return (index ?? Province.defaultTheme, nil)
    case .some(let name):
      switch name.lowercased() {
      case "ya", "true", "yes":
        let theme = index ?? Province.defaultTheme
        return (theme, theme)
      case "tidak", "false", "no": return (index ?? Province.defaultTheme, nil)
      default: return (index ?? name, name)
      }
    }
  }

  /// An address of a page is read as that of its folder.
  private mutating func webAddress() -> WebAddress? {
    let key = ProvinceKeys.webAddress.name
    guard let address = fields.read(ProvinceKeys.webAddress) else { return nil }
    let place = fields.place(ofKey: key)
    let value = fields.place(ofValue: key)
    if let folder = address.folderOfPage {
      fields.diagnostics.add(.addressOfPage(folder, at: place, value: value))
      return folder
    }
    if address.isOpenToChange {
      fields.diagnostics.add(.insecureAddress(address, at: place, value: value))
    }
    return address
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

extension Diagnostic {
  fileprivate static func addressOfPage(
    _ folder: WebAddress, at place: Place, value: Place
  ) -> Diagnostic {
    Diagnostic(
      .warning, code: "province/address-of-page", at: place,
      id: "'alamat_situs' adalah alamat sebuah halaman; yang dipakai alamat foldernya",
      en: "'alamat_situs' is the address of a page; that of its folder is used",
      hint: LocalizedText(
        id: "ganti menjadi alamat_situs: \(folder.string)",
        en: "make it alamat_situs: \(folder.string)"),
      mend: .write(folder.string, at: value))
  }

  fileprivate static func insecureAddress(
    _ address: WebAddress, at place: Place, value: Place
  ) -> Diagnostic {
    let better = "https" + address.string.dropFirst("http".count)
    return Diagnostic(
      .warning, code: "province/insecure-address", at: place,
      id: "'alamat_situs' memakai http://; pembaca tidak terlindung, dan peramban memperingatkan",
      en: "'alamat_situs' uses http://; readers are not protected, and browsers warn of it",
      hint: LocalizedText(
        id: "bila hosnya sudah melayani https, ganti menjadi alamat_situs: \(better)",
        en: "if the host serves https, make it alamat_situs: \(better)"),
      mend: .write(better, at: value))
  }
}
