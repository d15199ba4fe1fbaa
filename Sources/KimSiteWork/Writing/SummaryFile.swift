import FoundationEssentials
package import KimModel

/// A site's summary as JSON: the form in which processes and machines exchange it.
package enum SummaryFile {
  /// The same summary always gives the same bytes.
  package static func bytes(of summary: SiteSummary) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return [UInt8](try encoder.encode(summary))
  }

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
