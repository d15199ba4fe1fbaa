import KimModel
import KimTheme

extension SiteSummary {
  /// Where the site's root is, from a page of the index that is `toRoot` below the index's root.
  func root(from toRoot: String) -> String {
    webAddress?.string ?? toRoot + root
  }

  /// Village and district, without what every row of a list would repeat.
  var shortPlace: String {
    let regions = smallRegions
    guard let first = regions.first else { return locality.regions.last?.fullName ?? "" }
    let names = [regionName ?? first.name] + regions.dropFirst().map(\.name)
    // Many a district has the name of its chief village.
    return names.count > 1 && names[0] == names[1]
      ? first.fullName : names.joined(separator: ", ")
  }

  /// The same beside the KIM's name, which often says the village or the district already.
  var placeBesideName: String {
    guard let first = smallRegions.first, name.hasSuffix(" " + (regionName ?? first.name)) else {
      return shortPlace
    }
    return smallRegions.dropFirst().map(\.fullName).joined(separator: ", ")
  }

  /// The village and the district, as far as it lies in them.
  private var smallRegions: [Region] {
    locality.regions.filter { $0.code.level >= .district }.reversed()
  }

  /// Its level where that is not plain from its place, its status, its posts.
  func countNote(_ texts: Texts) -> String {
    let status = self.status == .active ? nil : texts.label(of: self.status).lowercased()
    let posts =
      postCount == 0 ? texts[.belumAdaTulisan] : texts(.sekianTulisan, String(postCount))
    return [status, posts].compactMap { $0 }.joined(separator: " · ")
  }
}
