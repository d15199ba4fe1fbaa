package import KimModel
import KimSiteWork
package import KimSystem

/// Starts a post with the fields of its type to fill in.
package struct NewPost {
  private let site: String
  private let title: String
  private let type: PostType
  private let root: TypedPath

  package init(_ title: String, type: PostType, site: String, in root: TypedPath) {
    self.title = title
    self.type = type
    self.site = site
    self.root = root
  }

  /// Makes the file and returns its path; nil for the time of the clock. Throws a `UsageError` for
  /// a site that is not there and a post that is, a `ClockError` and a `DiskError`.
  package func create(at moment: Moment?) throws -> TypedPath {
    let folder = try ContentRoot(discovering: root).site(named: site)
    guard let slug = Slug(of: title) else { throw UsageError.emptyTitle(title) }
    let zone = try IndexContent.province(of: root).zone
    let day = try BuildClock.moment(moment, in: zone).day
    let path = "\(folder.id)/\(type.rawValue)/\(day)-\(slug).md"
    return try NewFile(PostText(title: title, type: type, day: day).text, at: path, in: root)
      .create()
  }
}

extension UsageError {
  fileprivate static func emptyTitle(_ title: String) -> UsageError {
    UsageError(
      id: "judul '\(title)' tidak memuat huruf atau angka; beri judul yang dapat dibaca",
      en: "the title '\(title)' has no letter or digit; give one that can be read")
  }
}
