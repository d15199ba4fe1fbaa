import KimDiagnostics
import KimModel

/// Compares what a KIM says of its region with the official list.
enum RegionCheck {
  static func diagnostics(of site: Site, in source: SiteSource) -> Diagnostics {
    let profile = site.profile
    let code = source.place(ofProfile: "kode_wilayah")
    guard site.locality.region != nil else {
      return Diagnostics([.unknownRegion(code, profile.code)])
    }
    var diagnostics = Diagnostics()
    if !profile.code.isWithin(site.slice.province.code) {
      diagnostics.add(.outsideProvince(code, profile.code, site.slice.province.code))
    }
    if let expected = profile.level.codeLevel, expected != profile.code.level {
      let place = source.place(ofProfile: "tingkat")
      diagnostics.add(.wrongLevel(place, profile.level, profile.code))
    }
    return diagnostics
  }
}

extension Diagnostic {
  fileprivate static func unknownRegion(_ place: Place, _ code: RegionCode) -> Diagnostic {
    Diagnostic(
      .warning, code: "site/unknown-region", at: place,
      id: "kode_wilayah \(code) tidak ada di daftar wilayah.csv",
      en: "kode_wilayah \(code) is not in wilayah.csv",
      hint: LocalizedText(
        id: "periksa kodenya; yang dipakai kode Kemendagri, bukan kode BPS",
        en: "check it; codes are the Ministry's, not those of BPS"))
  }

  fileprivate static func outsideProvince(
    _ place: Place, _ code: RegionCode, _ province: RegionCode
  ) -> Diagnostic {
    Diagnostic(
      .warning, code: "site/outside-province", at: place,
      id: "kode_wilayah \(code) berada di luar wilayah indeks ini (\(province))",
      en: "kode_wilayah \(code) is outside of this index (\(province))",
      hint: LocalizedText(id: "periksa kodenya", en: "check it"))
  }

  fileprivate static func wrongLevel(
    _ place: Place, _ level: SiteLevel, _ code: RegionCode
  ) -> Diagnostic {
    let fitting = SiteLevel.allCases.first { $0.codeLevel == code.level }
    return Diagnostic(
      .warning, code: "site/wrong-level", at: place,
      id: "tingkat '\(level.rawValue)' tidak cocok dengan kode_wilayah \(code)",
      en: "tingkat '\(level.rawValue)' does not fit kode_wilayah \(code)",
      hint: LocalizedText(
        id: (fitting.map { "tulis tingkat: \($0.rawValue); " } ?? "")
          + "kode desa dan kelurahan punya 13 tanda, kecamatan 8, kabupaten 5, provinsi 2",
        en: (fitting.map { "write tingkat: \($0.rawValue); " } ?? "")
          + "codes of villages have 13 characters, districts 8, regencies 5, provinces 2"),
      mend: fitting.flatMap { .write($0.rawValue, at: place) })
  }
}
