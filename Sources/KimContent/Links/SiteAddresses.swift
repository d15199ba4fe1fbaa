import KimModel

/// Where other sites of the province are, seen from one site.
struct SiteAddresses: Sendable {
  private let id: SiteID
  /// The index's address, for a site that is published apart from it.
  private let index: WebAddress?

  init(id: SiteID, profile: SiteProfile, province: Province) {
    self.id = id
    index = profile.webAddress == nil ? nil : province.webAddress
  }

  /// The URL of what follows `kim:`, from a page that is `toRoot` below its site's root.
  func url(of reference: String, toRoot: String) -> String? {
    Self.path(of: reference).map { path in
      index.map { $0.string + path } ?? toRoot + id.toIndex + path
    }
  }

  /// The path from the index's root of what follows `kim:`: a site, or a page of one. Whether it
  /// exists is for the index to find out.
  static func path(of reference: String) -> String? {
    var path = reference.hasSuffix("/") ? String(reference.dropLast()) : reference
    if !path.hasSuffix(".html") { path += "/index.html" }
    guard OutputPath(path) != nil, let slash = path.lastIndex(of: "/"),
      SiteID(String(path[..<slash])) != nil
    else { return nil }
    return path
  }
}
