package import KimDiagnostics
package import KimModel
package import KimPhotos
package import KimSystem

// What a worker and the process that started it say to each other: one line of JSON each.

/// The first line that a worker reads: what is common to all its work.
package struct WorkerSetup: Sendable, Codable {
  package let options: BuildOptions
  /// Nil for a check, which writes nothing.
  package let output: TypedPath?
  package let cache: TypedPath?
  /// What the worker has to find too: the same province and themes.
  package let shared: Fingerprint

  package init(
    options: BuildOptions, output: TypedPath?, cache: TypedPath?, shared: Fingerprint
  ) {
    self.options = options
    self.output = output
    self.cache = cache
    self.shared = shared
  }
}

/// One line that a worker reads: a site to build.
package struct WorkerTask: Sendable, Codable {
  package let id: SiteID
  package let inner: [String]

  package init(_ site: SiteFolder) {
    id = site.id
    inner = site.inner
  }

  package func site(in root: TypedPath) -> SiteFolder {
    SiteFolder(id: id, place: SourcePlace(id.string, in: root), inner: inner)
  }
}

/// One line that a worker says.
package enum WorkerReply: Sendable, Codable {
  /// It has read what all sites share.
  case ready
  /// The site's new photos are being made, which may take as long as it takes.
  case photos(PhotoProgress)
  /// A site is built and written.
  case done(SiteResult)
  /// The machine is to blame: nobody can go on.
  case failed(DiskError)
  /// What all sites share is not what it was when the build began.
  case changed
}

/// What came of one site.
package struct SiteResult: Sendable, Codable {
  /// The site is broken as a whole: what was published of it stays.
  package var isLeft = false
  package var files = WriteCounts()
  package var pages = WriteCounts()
  package var diagnostics = Diagnostics()
  package var withheld: [WithheldFile] = []
  package var cards = CardWork()
  /// Photos that have one picture of middle size so far.
  package var earlyPhotos = 0
  /// Where nothing is written, it is in no file.
  package var summary: SiteSummary?

  package init() {}
}
