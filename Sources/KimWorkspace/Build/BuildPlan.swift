package import KimDiagnostics
import KimModel
import KimPhotos
package import KimSiteWork

/// All that a build knows before it reads the first site.
package struct BuildPlan {
  package let root: ContentRoot
  /// The sites to build, in the order of their ids.
  package let sites: [SiteFolder]
  package let province: ProvinceInputs
  let photos: PhotoStage

  /// Nil, with the reasons in `diagnostics`, if nothing can be built. Throws a `UsageError` for
  /// options that name something that is not there, and a `DiskError`.
  package init?(_ options: BuildOptions, diagnostics: inout Diagnostics) throws {
    root = try ContentRoot(discovering: options.root)
    sites = try Self.chosen(options, of: root)
    diagnostics.add(options.isWhole ? root.diagnostics : root.diagnostics(of: sites))
    guard let province = try ProvinceInputs(options, diagnostics: &diagnostics),
      !root.sites.isEmpty
    else { return nil }
    self.province = province
    photos = try PhotoStage(options, limits: province.limits, day: province.day)
  }

  private static func chosen(_ options: BuildOptions, of root: ContentRoot) throws -> [SiteFolder] {
    let named =
      options.sites.isEmpty
      ? root.sites : Set(try options.sites.map(root.site(named:))).sorted { $0.id < $1.id }
    guard let shard = options.shard else { return named }
    return named.filter { shard.contains($0.id) }
  }
}
