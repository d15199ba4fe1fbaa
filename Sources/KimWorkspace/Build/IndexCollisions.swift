import KimDiagnostics
import KimModel
import KimSiteWork
import KimSystem

/// Finds files of the index that would lie inside a site's folder, or where such a folder has to be.
struct IndexCollisions {
  /// By path in lower case: not every host tells letter cases apart.
  private var sites: [String: SiteFolder] = [:]
  /// Folders that sites are in, with one of those sites.
  private var outer: [String: SiteFolder] = [:]
  private let province: TypedPath

  init(_ sites: [SiteFolder], province: TypedPath) {
    self.province = province
    for site in sites {
      let names = site.id.string.lowercased().split(separator: "/")
      self.sites[names.joined(separator: "/")] = site
      for count in 1...names.count {
        outer[names.prefix(count).joined(separator: "/")] = site
      }
    }
  }

  /// The index without those files, with an error for each that names both sides.
  func removed(from index: BuiltSite, keeping sources: Set<String>) -> BuiltSite {
    var diagnostics = index.diagnostics
    let rest = index.keeping { output in
      guard let site = site(at: output.path) else { return true }
      diagnostics.add(.collision(output, with: site, in: province))
      return false
    }
    return rest.replacing(
      retention: Self.retention(index.retention, adding: sources), diagnostics: diagnostics)
  }

  private func site(at path: OutputPath) -> SiteFolder? {
    let lower = path.string.lowercased()
    if let site = outer[lower] { return site }
    let names = lower.split(separator: "/")
    return (1..<max(names.count, 1)).lazy
      .compactMap { sites[names.prefix($0).joined(separator: "/")] }.first
  }

  private static func retention(
    _ retention: BuiltSite.Retention, adding sources: Set<String>
  ) -> BuiltSite.Retention {
    switch retention {
    case .everything: .everything
    case .outputsOf(let others): .outputsOf(sources: others.union(sources))
    }
  }
}

extension Diagnostic {
  fileprivate static func collision(
    _ output: Output, with site: SiteFolder, in province: TypedPath
  ) -> Diagnostic {
    let source = output.source.map { province.appending($0).string }
    return Diagnostic(
      .error, code: "site/collides-with-index", at: Place(path: source ?? site.path.string),
      id: "halaman indeks '\(output.path)' bertabrakan dengan situs '\(site.path)'",
      en: "the index's page '\(output.path)' collides with the site '\(site.path)'",
      hint: LocalizedText(
        id: "ganti nama folder situs atau nama halaman itu",
        en: "rename the site's folder or that page"))
  }
}
