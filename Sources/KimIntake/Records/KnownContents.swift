import KimModel
import KimReceive
import KimSiteWork

/// The records of KIM by what came: the same content under another number is no other post.
struct KnownContents {
  private var records: [SiteID: [String: IntakeRecord]] = [:]

  /// Reads all records of a KIM once.
  mutating func record(of content: String, in site: SiteFolder) throws -> IntakeRecord? {
    if let known = records[site.id] { return known[content] }
    var known: [String: IntakeRecord] = [:]
    for record in try RecordShelf(site: site).records { known[record.content] = record }
    records[site.id] = known
    return known[content]
  }

  mutating func add(_ record: IntakeRecord, of site: SiteFolder) {
    records[site.id]?[record.content] = record
  }
}
