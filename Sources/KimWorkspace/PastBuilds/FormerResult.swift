import KimDiagnostics
import KimModel
import KimSiteWork

/// What a build has to tell of a site, or of the index, that would come out as it did.
struct FormerResult: Sendable {
  let fileCount: Int
  let pageCount: Int
  let diagnostics: Diagnostics
  let withheld: [WithheldFile]

  init(_ record: BuildRecord) {
    fileCount = record.fileCount
    pageCount = record.pageCount
    diagnostics = record.diagnostics
    withheld = record.withheld
  }
}
