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

/// The official list of regions, read from `kode,nama` lines.
package struct RegionList: Sendable {
  /// As in the file, which each corpus gets a copy of.
  let bytes: [UInt8]
  let province: (code: String, name: String)
  /// In the order of the list.
  let villages: [(code: String, name: String)]
  private let names: [String: String]

  /// Nil if the list has no province or no village.
  package init?(_ bytes: [UInt8]) {
    var names: [String: String] = [:]
    var villages: [(code: String, name: String)] = []
    var province: (code: String, name: String)?
    for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline) {
      let parts = line.split(separator: ",", maxSplits: 1).map(String.init)
      guard let code = parts.first, code.first?.isNumber == true, let name = parts.last else {
        continue
      }
      names[code] = name
      if code.utf8.count == 13 { villages.append((code, name)) }
      if code.utf8.count == 2, province == nil { province = (code, name) }
    }
    guard let province, !villages.isEmpty else { return nil }
    self.bytes = bytes
    self.province = province
    self.villages = villages
    self.names = names
  }

  /// The name of the district of a village's code.
  func district(of code: String) -> String { names[String(code.prefix(8))] ?? "" }

  /// The name of its regency or city, as it stands in the list.
  func regency(of code: String) -> String { names[String(code.prefix(5))] ?? "" }
}
