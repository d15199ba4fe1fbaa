package import KimDiagnostics
package import KimModel
package import KimPhotos
package import KimSiteWork

/// What came of a build or a check.
package struct BuildReport: Sendable {
  /// False where what all sites share is broken, so that nothing was built.
  package internal(set) var hasBegun = false
  /// The version that built last, if it is another one; then all sites are made again.
  package internal(set) var formerVersion: String?
  package internal(set) var sitesBuilt = 0
  package internal(set) var sitesLeft = 0
  /// Those of them whose workers were lost.
  package internal(set) var sitesLost: [SiteID] = []
  /// Sites, and the index, that were made anew.
  package internal(set) var builtAgain = 0
  package internal(set) var pages = WriteCounts()
  package internal(set) var files = WriteCounts()
  package internal(set) var isIndexLeft = false
  package internal(set) var diagnostics = Diagnostics()
  package internal(set) var withheld: WithheldFiles
  /// In a check, the sites, in the order in which they were done.
  package internal(set) var checked: [CheckedSite] = []
  /// Photos that have one picture of middle size so far.
  package internal(set) var earlyPhotos = 0
  /// Share cards that were drawn.
  package internal(set) var cards = CardWork()
  package internal(set) var duration = Duration.zero

  /// - Parameter listsFiles: whether files that are withheld are named and not only counted.
  package init(listsFiles: Bool = false) { withheld = WithheldFiles(areNamed: listsFiles) }

  /// What others have to tell of the same build.
  package mutating func add(_ more: Diagnostics) { diagnostics.add(more) }

  mutating func add(_ outcome: WorkerOutcome, of site: SiteFolder) {
    switch outcome {
    case .built(let result):
      builtAgain += 1
      diagnostics.add(result.diagnostics)
      files += result.files
      pages += result.pages
      withheld.add(result.withheld, of: site)
      cards += result.cards
      earlyPhotos += result.earlyPhotos
      if result.isLeft { sitesLeft += 1 } else { sitesBuilt += 1 }
    case .lost(let loss):
      diagnostics.add(loss.diagnostic(of: site))
      sitesLeft += 1
      sitesLost.append(site.id)
    }
  }

  /// A site, or the index, that would have come out as it did.
  ///
  /// - Parameter site: nil for the index.
  mutating func repeats(_ former: FormerResult, of site: SiteFolder? = nil) {
    diagnostics.add(former.diagnostics)
    files.unchanged += former.fileCount
    pages.unchanged += former.pageCount
    guard let site else { return }
    withheld.add(former.withheld, of: site)
    sitesBuilt += 1
  }

  mutating func add(_ written: WriteResult) {
    files += written.files
    pages += written.pages
    diagnostics.add(written.diagnostics)
  }

  /// Pages of a site that nobody writes.
  mutating func count(_ built: BuiltSite) {
    pages.unchanged += built.outputs.count { $0.path.string.hasSuffix(".html") }
    files.unchanged += built.outputs.count
  }
}

/// How far a build is.
package struct BuildProgress: Sendable {
  package let done: Int
  package let total: Int
  package let site: SiteID
  /// Nil while none are made.
  package var photos: PhotoProgress?
  /// That were made so far, of all sites.
  package var photoCount = 0
  /// Nil while nothing can be said.
  package var timeLeft: Duration?
}
