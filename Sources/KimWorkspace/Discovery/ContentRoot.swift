package import KimDiagnostics
package import KimModel
package import KimSiteWork
package import KimSystem

/// The folder with all content, and the KIM sites found in it.
package struct ContentRoot: Sendable {
  package let path: TypedPath
  /// In the order of their ids, each id once, whatever the letter case.
  package let sites: [SiteFolder]
  /// Paths below the root that exist and cannot be read or built: what they last published stays.
  package let blocked: Set<String>
  package let diagnostics: Diagnostics
  private let ids: Set<SiteID>

  package init(discovering path: TypedPath) throws {
    var walk = SiteSearch(root: path)
    try walk.search()
    var register = SiteRegister(root: path)
    for folder in walk.found { register.add(folder) }
    self.path = path
    sites = register.sites(sizes: walk.sizes)
    ids = Set(sites.map(\.id))
    blocked = Set(walk.blocked).union(register.refused)
    var diagnostics = walk.diagnostics
    diagnostics.add(register.diagnostics)
    if walk.found.isEmpty, blocked.isEmpty { diagnostics.add(.noSite(in: path)) }
    self.diagnostics = diagnostics
  }

  /// The site of an id, or of its folder's path as a shell completes it. Throws a `UsageError` that
  /// names the nearest one.
  package func site(named name: String) throws(UsageError) -> SiteFolder {
    let typed = TypedPath(name).string
    if let site = sites.first(where: { $0.id.string == typed || $0.path.string == typed }) {
      return site
    }
    throw .unknownSite(name, sites.map(\.id.string))
  }

  /// Whether a site that was built earlier is gone, and not merely out of reach.
  package func hasLost(_ id: SiteID) -> Bool {
    guard !ids.contains(id) else { return false }
    return !blocked.contains { id.string == $0 || id.string.hasPrefix($0 + "/") }
  }

  /// The part of the diagnostics that is about these sites.
  package func diagnostics(of chosen: [SiteFolder]) -> Diagnostics {
    diagnostics.about(chosen)
  }
}

extension Diagnostics {
  /// Those of some sites' folders.
  func about(_ sites: [SiteFolder]) -> Diagnostics {
    Diagnostics(found.filter { problem in sites.contains { $0.holds(problem.place.path) } })
  }
}

extension SiteFolder {
  /// Whether a path, as messages show it, is this folder's or within it; not within a KIM inside.
  func holds(_ shown: String) -> Bool {
    guard shown != path.string else { return true }
    guard shown.hasPrefix(path.string + "/") else { return false }
    let rest = shown.dropFirst(path.string.count + 1)
    return !inner.contains { rest == $0 || rest.hasPrefix($0 + "/") }
  }
}

extension UsageError {
  fileprivate static func unknownSite(_ name: String, _ names: [String]) -> UsageError {
    let whole = names.filter { $0.hasSuffix("/" + name) }
    guard whole.isEmpty else { return shortened(name, whole) }
    let meant = Suggestion.nearest(to: name, in: names)
    return UsageError(
      id: "tidak ada situs '\(name)'" + (meant.map { "; maksud Anda '\($0)'?" } ?? ""),
      en: "there is no site '\(name)'" + (meant.map { "; did you mean '\($0)'?" } ?? ""))
  }

  private static let mostNames = 5

  /// - Parameter names: the ids that end so.
  private static func shortened(_ name: String, _ names: [String]) -> UsageError {
    let list = names.prefix(mostNames).map { "'\($0)'" }
    let more = names.count > list.count
    return UsageError(
      id: "situs disebut dengan nama lengkapnya, bukan '\(name)': "
        + list.joined(separator: " atau ") + (more ? ", dan lain-lain" : ""),
      en: "a site is named in full, not '\(name)': " + list.joined(separator: " or ")
        + (more ? ", and others" : ""))
  }
}

extension Diagnostic {
  fileprivate static func noSite(in root: TypedPath) -> Diagnostic {
    Diagnostic(
      .error, code: "site/none", at: Place(path: root.string),
      id: "tidak ada situs KIM di folder ini",
      en: "no KIM site is in this folder",
      hint: LocalizedText(
        id: "situs adalah folder yang berisi kim.yml; buat satu dengan: kim new site NAMA-DESA, "
          + "atau mulai dari nol dengan: kim init",
        en: "a site is a folder with a kim.yml; make one with: kim new site VILLAGE, or begin from "
          + "nothing with: kim init"))
  }
}
