import KimDiagnostics
package import KimModel

/// Finds regions by what people call them: a code, a name, a name with its kind (`Kec. Lais`), or a
/// name with regions that it lies in (`Mekar Jaya, Lalan`).
package struct RegionSearch {
  private let regions: RegionTable
  private let area: RegionCode?

  /// - Parameter area: only this region and what lies in it is found; nil: all of the list.
  package init(in regions: RegionTable, within area: RegionCode? = nil) {
    self.regions = regions
    self.area = area
  }

  /// All that bear the name, in the order of their codes.
  package func found(_ text: String) -> [Region] {
    if let code = RegionCode(text) { return regions[code].map { [$0] } ?? [] }
    let parts = text.split(separator: ",").compactMap { Self.spelling(of: String($0)) }
    guard let name = parts.first else { return [] }
    return candidates.filter { region in
      Self.bears(name, region) && parts.dropFirst().allSatisfy { lies(region, in: $0) }
    }
  }

  /// The name most like the text, where none is borne.
  package func nearest(to text: String) -> String? {
    Suggestion.nearest(to: text, in: candidates.map(\.shortName))
  }

  private var candidates: [Region] {
    regions.regions.filter { region in area.map { region.code.isWithin($0) } ?? true }
  }

  private func lies(_ region: Region, in name: String) -> Bool {
    regions.locality(of: region.code).regions.dropLast().contains { Self.bears(name, $0) }
  }

  /// Which word a village has before its name, few people know for sure.
  private static func bears(_ name: String, _ region: Region) -> Bool {
    let own = spelling(of: region.shortName) ?? ""
    if name == own || name == spelling(of: region.fullName) { return true }
    return region.code.level == .village && ["desa-\(own)", "kelurahan-\(own)"].contains(name)
  }

  private static func spelling(of text: String) -> String? {
    guard let slug = Slug(of: text)?.string else { return nil }
    let words = slug.split(separator: "-", maxSplits: 1)
    guard words.count == 2, let kind = kinds[String(words[0])] else { return slug }
    return "\(kind)-\(words[1])"
  }

  /// What is short for the kind of a region.
  private static let kinds = [
    "prov": "provinsi", "propinsi": "provinsi", "kab": "kabupaten", "kec": "kecamatan",
    "kel": "kelurahan", "ds": "desa",
  ]
}
