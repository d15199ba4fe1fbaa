/// A region of the official list.
package struct Region: Sendable, Hashable, Codable {
  package let code: RegionCode
  /// As the list has it: regencies with `Kabupaten` or `Kota`, districts and villages without.
  package let name: String

  package init(code: RegionCode, name: String) {
    self.code = code
    self.name = name
  }

  package enum Kind: String, Sendable {
    case province = "Provinsi"
    case regency = "Kabupaten"
    case city = "Kota"
    case district = "Kecamatan"
    case village = "Desa"
    case urbanVillage = "Kelurahan"
    case customaryVillage = "Desa Adat"
  }

  /// A village's kind is in its code: the last part begins with 1 for a kelurahan, 2 for a desa,
  /// 3 for a desa adat (Kepmendagri 300.2.2-2138/2025).
  package var kind: Kind {
    switch code.level {
    case .province: .province
    case .regency: name.hasPrefix("Kota ") ? .city : .regency
    case .district: .district
    case .village:
      switch code.string.utf8.dropFirst("16.06.06.".utf8.count).first {
      case UInt8(ascii: "1"): .urbanVillage
      case UInt8(ascii: "3"): .customaryVillage
      default: .village
      }
    }
  }

  /// The name with its kind before it, as it stands in a sentence: `Kecamatan Babat Toman`.
  package var fullName: String {
    code.level == .regency ? name : "\(kind.rawValue) \(name)"
  }

  /// The name without its kind: `Musi Banyuasin`.
  package var shortName: String {
    for prefix in ["Kabupaten ", "Kota "] where name.hasPrefix(prefix) {
      return String(name.dropFirst(prefix.count))
    }
    return name
  }
}
