import KimModel
import KimProvince
import KimSearch
import KimTestSupport

extension ProvinceText {
  /// The index over some sites, with all that it reads of them.
  func searchedIndex(of sites: [SiteText]) -> BuiltSite {
    let built = sites.map { $0.build(province: self) }
    let data = Dictionary(
      built.compactMap { site in site.summary.map { ($0.id, site.search) } }
    ) { first, _ in first }
    return index(over: built.compactMap(\.summary)) { site, part in
      Self.part(part, of: data[site] ?? [])
    }
  }

  /// A part of a site's search data, given what its fingerprint is taken of.
  static func part(_ part: Int, of body: [UInt8]) -> [UInt8] {
    let bytes = Array(repeating: UInt8(0), count: SearchData.head) + body
    let ranges = SearchData.ranges(
      in: Array(body.prefix(SearchData.tableSize)), size: bytes.count)
    return ranges.map { Array(bytes[$0[part]]) } ?? []
  }
}
