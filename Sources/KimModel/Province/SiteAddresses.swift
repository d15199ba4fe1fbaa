/// Where other sites of the province are, seen from one site.
package struct SiteAddresses: Sendable {
  private let toIndex: String
  /// The index's address, for a site that is published apart from it.
  private let index: WebAddress?

  package init(id: SiteID, profile: SiteProfile, province: Province) {
    toIndex = id.toIndex
    index = profile.webAddress == nil ? nil : province.webAddress
  }

  /// The URL of a path below the index's root, from a page that is `toRoot` below its site's root.
  package func url(ofIndexPath path: String, toRoot: String) -> String {
    index.map { $0.string + path } ?? toRoot + toIndex + path
  }

  /// The URL of what follows `kim:`; nil if no page can have that path.
  package func url(of reference: String, toRoot: String) -> String? {
    Self.path(of: reference).map { url(ofIndexPath: $0, toRoot: toRoot) }
  }

  /// The path from the index's root of what follows `kim:`: a site, or a page of one. Whether it
  /// exists is for the index to find out.
  package static func path(of reference: String) -> String? {
    var path = reference.hasSuffix("/") ? String(reference.dropLast()) : reference
    if !path.hasSuffix(".html") { path += "/index.html" }
    guard OutputPath(path) != nil, let slash = path.lastIndex(of: "/"),
      SiteID(String(path[..<slash])) != nil
    else { return nil }
    return path
  }
}
