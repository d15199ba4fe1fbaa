/// Where a KIM is: its region and the regions that it lies in, as far as the list names them.
package struct Locality: Sendable, Hashable, Codable {
  package let code: RegionCode
  /// From the province down; regions that the list does not have are left out.
  package let regions: [Region]

  package init(code: RegionCode, regions: [Region]) {
    self.code = code
    self.regions = regions
  }

  package subscript(level: RegionCode.Level) -> Region? {
    regions.first { $0.code.level == level }
  }

  /// The region itself; nil if the list does not have it.
  package var region: Region? { regions.last.flatMap { $0.code == code ? $0 : nil } }

  /// From the smallest region up to the regency:
  /// `Desa Toman, Kecamatan Babat Toman, Kabupaten Musi Banyuasin`.
  package func description(named override: String? = nil) -> String {
    var names = regions.filter { $0.code.level > .province || regions.count == 1 }
      .reversed().map(\.fullName)
    if let override {
      if region == nil { names.insert(override, at: 0) } else { names[0] = override }
    }
    return names.joined(separator: ", ")
  }
}
