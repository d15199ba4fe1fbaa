import KimDiagnostics
import KimModel

/// What a build of one site, or of the index, was made from and what came of it: while the one is
/// the same, the other is not made again.
struct BuildRecord: Sendable, Equatable {
  /// Of everything that is not among the inputs: the tool, the theme, what the province says.
  var key: Fingerprint
  /// Where the site is; nil for the index.
  var region: RegionCode?
  var days = ValidDays()
  var inputs = SiteInputs()
  /// The state among them.
  var outputs: [OutputFile] = []
  /// How many of them are files of the site, and pages.
  var fileCount = 0
  var pageCount = 0
  /// Told again in each build that does not make the site anew.
  var diagnostics = Diagnostics()
}
