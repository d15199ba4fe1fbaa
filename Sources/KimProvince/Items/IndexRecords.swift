import KimModel
import KimSearch

/// The public information of all KIM, in the order of the list.
struct IndexRecords {
  /// A class: lists of all KIM are sorted, filtered and cut, and a summary is wide.
  final class Entry: Sendable {
    let site: SiteSummary
    let record: PublicRecord

    init(site: SiteSummary, record: PublicRecord) {
      self.site = site
      self.record = record
    }
  }

  let entries: [Entry]

  init<Failure: Error>(
    index: ProvinceIndex, part: (SiteID, Int) throws(Failure) -> [UInt8]
  ) throws(Failure) {
    var entries: [Entry] = []
    for site in index.summaries where site.recordCount > 0 {
      let records = SearchData.records(in: try part(site.id, SearchData.recordPart))
      entries += records.map { Entry(site: site, record: $0) }
    }
    self.entries = entries.sorted(by: Self.isBefore)
  }

  private static func isBefore(_ left: Entry, _ right: Entry) -> Bool {
    let (first, second) = (left.record, right.record)
    if first.kind != second.kind || first.day != second.day || left.site.id == right.site.id {
      return PublicRecord.isBefore(first, second)
    }
    return left.site.id < right.site.id
  }
}
