package import KimDiagnostics
import KimModel

/// What came of a build or a check.
package struct BuildReport: Sendable {
  /// False where what all sites share is broken, so that nothing was built.
  package internal(set) var hasBegun = false
  package internal(set) var sitesBuilt = 0
  package internal(set) var sitesLeft = 0
  package internal(set) var pages = WriteCounts()
  package internal(set) var files = WriteCounts()
  package internal(set) var isIndexLeft = false
  package internal(set) var diagnostics = Diagnostics()
  package internal(set) var duration = Duration.zero

  package init() {}

  mutating func add(_ built: BuiltSite) {
    diagnostics.add(built.diagnostics)
    if built.retention == .everything { sitesLeft += 1 } else { sitesBuilt += 1 }
  }

  mutating func add(_ delivery: Delivery) {
    files += delivery.files
    pages += delivery.pages
    diagnostics.add(delivery.diagnostics)
  }

  /// Pages of a site that nobody writes.
  mutating func count(_ built: BuiltSite) {
    pages.unchanged += built.outputs.count { $0.path.string.hasSuffix(".html") }
    files.unchanged += built.outputs.count
  }
}
