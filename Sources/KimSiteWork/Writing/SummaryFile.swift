import FoundationEssentials
package import KimModel

/// Reads a site's summary from JSON, the form in which processes and machines exchange it.
package enum SummaryFile {
  /// Nil for what no build of this version has written.
  package static func summary(from bytes: [UInt8]) -> SiteSummary? {
    do {
      let summary = try JSONDecoder().decode(SiteSummary.self, from: Data(bytes))
      return summary.version == SiteSummary.currentVersion ? summary : nil
    } catch {
      return nil
    }
  }
}
