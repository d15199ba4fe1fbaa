package import KimDiagnostics
package import KimModel
package import KimSystem

/// What a build of one site, or of the index, was made from and what came of it: while the one is
/// the same, the other is not made again.
package struct BuildRecord: Sendable, Equatable {
  /// Of everything that is not among the inputs: the tool, the theme, what the province says.
  package var key: Fingerprint
  /// The same of the index without its search; empty for a site.
  package var pagesKey = Fingerprint(string: "")
  /// Where the site is; nil for the index.
  package var region: RegionCode?
  package var validity = Validity()
  package var inputs = RecordedInputs()
  /// The state among them.
  package var outputs = OutputFiles()
  /// How many of them are files of the site, and pages.
  package var fileCount = 0
  package var pageCount = 0
  /// Told again in each build that does not make the site anew.
  package var diagnostics = Diagnostics()
  /// Counted again, too.
  package var withheld: [WithheldFile] = []

  package init(key: Fingerprint) { self.key = key }
}
