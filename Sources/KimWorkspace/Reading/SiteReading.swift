package import KimDiagnostics
package import KimModel

/// What came of reading a site's folder.
package enum SiteReading: Sendable {
  case source(SiteSource, SiteInputs)
  /// Too much of it is out of reach to build it: what was published of it stays as it was.
  case broken(Diagnostics)
}
