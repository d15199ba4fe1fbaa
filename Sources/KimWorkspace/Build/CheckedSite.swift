import KimModel
import KimSiteWork

/// A site that was checked, as far as a report on it needs to know.
package struct CheckedSite: Sendable {
  let site: SiteFolder
  /// Its KIM's name; nil where the site cannot be built.
  let name: String?
  let postCounts: [PostType: Int]

  init(_ site: SiteFolder, _ summary: SiteSummary?) {
    self.site = site
    name = summary?.name
    postCounts = summary?.counts ?? [:]
  }
}
