import KimModel

/// One line that a worker reads: a site to build.
struct WorkerTask: Sendable, Codable {
  let id: SiteID
  let inner: [String]

  init(_ site: SiteFolder) {
    id = site.id
    inner = site.inner
  }

  func site(in root: TypedPath) -> SiteFolder {
    SiteFolder(id: id, place: SourcePlace(id.string, in: root), inner: inner)
  }
}
