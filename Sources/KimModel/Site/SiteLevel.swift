/// What a KIM covers; the raw value is its `tingkat`.
package enum SiteLevel: String, Sendable, Hashable, Codable, CaseIterable {
  case village = "desa"
  case urbanVillage = "kelurahan"
  case district = "kecamatan"
  case regency = "kabupaten"
  case province = "provinsi"
  case thematic = "tematik"

  package var label: String {
    switch self {
    case .village: "KIM Desa"
    case .urbanVillage: "KIM Kelurahan"
    case .district: "KIM Kecamatan"
    case .regency: "KIM Kabupaten/Kota"
    case .province: "KIM Provinsi"
    case .thematic: "KIM Tematik"
    }
  }

  /// The level of the region code that goes with it; a thematic KIM may have any.
  package var codeLevel: RegionCode.Level? {
    switch self {
    case .village, .urbanVillage: .village
    case .district: .district
    case .regency: .regency
    case .province: .province
    case .thematic: nil
    }
  }
}
