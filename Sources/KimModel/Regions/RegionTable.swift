/// The official region list, in the order of its codes.
package struct RegionTable: Sendable {
  package let regions: [Region]
  private let names: [RegionCode: Int]
  private let childRanges: [RegionCode: [RegionCode]]

  /// The later of two entries with one code is left out; the parser reports it.
  package init(_ regions: [Region]) {
    var names: [RegionCode: Int] = [:]
    var unique: [Region] = []
    for region in regions.sorted(by: { $0.code < $1.code }) where names[region.code] == nil {
      names[region.code] = unique.count
      unique.append(region)
    }
    self.regions = unique
    self.names = names
    self.childRanges = Dictionary(
      grouping: unique.map(\.code).filter { $0.parent != nil }, by: { $0.parent ?? $0 })
  }

  package subscript(code: RegionCode) -> Region? { names[code].map { regions[$0] } }

  /// The regions one level below, in the order of their codes.
  package func children(of code: RegionCode) -> [Region] {
    (childRanges[code] ?? []).compactMap { self[$0] }
  }

  /// A region with the regions that it lies in.
  package func locality(of code: RegionCode) -> Locality {
    Locality(
      code: code,
      regions: RegionCode.Level.allCases.compactMap { code.ancestor(at: $0) }
        .compactMap { self[$0] })
  }
}
