import KimModel

extension SiteSummary {
  /// Where the site's root is, from a page of the index that is `toRoot` below the index's root.
  func root(from toRoot: String) -> String {
    webAddress?.string ?? toRoot + root
  }

  /// Village and district, without what every row of a list would repeat.
  var shortPlace: String {
    let names = locality.regions.filter { $0.code.level >= .district }.reversed().map(\.name)
    guard let first = names.first else { return locality.regions.last?.fullName ?? "" }
    return ([regionName ?? first] + names.dropFirst()).joined(separator: ", ")
  }

  /// Its level where that is not plain from its place, its status, its posts.
  var countNote: String {
    let status = self.status == .active ? nil : self.status.label.lowercased()
    let posts = postCount == 0 ? "belum ada tulisan" : "\(postCount) tulisan"
    return [status, posts].compactMap { $0 }.joined(separator: " · ")
  }
}
