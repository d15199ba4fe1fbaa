import KimModel

/// Where a KIM of the corpus is, and what it is called.
package struct SitePlace: Sendable {
  /// Below the content root: `musi-banyuasin/kim-toman`.
  package let folder: String
  let name: String
  let village: String
  let district: String
  let regency: String
  let code: String

  /// Villages spread over the whole list; where there are more KIM than villages, the list is gone
  /// through again and a village has several.
  static func all(_ count: Int, in regions: RegionList) -> [SitePlace] {
    let villages = regions.villages
    var taken: Set<String> = []
    return (0..<count).map { index in
      let (round, rest) = index.quotientAndRemainder(dividingBy: villages.count)
      let inRound = min(count - round * villages.count, villages.count)
      let village = villages[rest * villages.count / inRound]
      return SitePlace(village, round: round, regions, taken: &taken)
    }
  }

  private init(
    _ village: (code: String, name: String), round: Int, _ regions: RegionList,
    taken: inout Set<String>
  ) {
    code = village.code
    self.village = village.name
    district = regions.district(of: village.code)
    regency = regions.regency(of: village.code)
    name = round == 0 ? "KIM \(village.name)" : "KIM \(Self.second(round)) \(village.name)"
    let parent = Self.slug(regency.replacing("Kabupaten ", with: ""))
    let own = parent + "/" + Self.slug(name)
    let longer = "\(own)-\(Self.slug(district))"
    let longest = "\(longer)-\(village.code.suffix(4))"
    folder = [own, longer].first { !taken.contains($0) } ?? longest
    taken.insert(folder)
  }

  /// The names of a village's further KIM.
  private static func second(_ round: Int) -> String {
    let names = ["Suara", "Karya", "Bina", "Mitra", "Cahaya", "Tunas", "Gema", "Warta"]
    let (lap, index) = (round - 1).quotientAndRemainder(dividingBy: names.count)
    return lap == 0 ? names[index] : "\(names[index]) \(lap + 1)"
  }

  /// Codes whose last part begins with 1 are urban villages (Kepmendagri on region codes).
  var isUrban: Bool { code.dropFirst(9).hasPrefix("1") }

  private static func slug(_ text: String) -> String { Slug(of: text)?.string ?? "baru" }
}
