package import KimDiagnostics
package import KimModel

/// What the folder `_provinsi` says, read and checked.
package struct ProvinceContent: Sendable {
  package let province: Province
  package let regions: RegionTable
  /// Newest first.
  package let broadcasts: [Broadcast]
  /// The index's own pages, in the order of their paths.
  package let pages: [Page]

  /// Returns nil, with the reasons in `diagnostics`, if `provinsi.yml` is missing or broken.
  package init?(parsing source: SourceFolder, diagnostics: inout Diagnostics) {
    return nil
  }
}
