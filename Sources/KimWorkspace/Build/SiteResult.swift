import KimDiagnostics
import KimModel

/// What came of one site.
struct SiteResult: Sendable, Codable {
  /// The site is broken as a whole: what was published of it stays.
  var isLeft = false
  var files = WriteCounts()
  var pages = WriteCounts()
  var diagnostics = Diagnostics()
  /// Where nothing is written, it is in no file.
  var summary: SiteSummary?
}
