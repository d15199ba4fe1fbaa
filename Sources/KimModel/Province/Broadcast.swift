/// A message from Diskominfo that the sites of its region show.
package struct Broadcast: Sendable {
  /// The file's path below `_provinsi`.
  package let source: String
  /// Where the index publishes it: `siaran/vaksinasi.html`.
  package let path: OutputPath
  package let title: String
  package let day: Day
  package let summary: String
  /// Nil: all regions of the index.
  package let region: RegionCode?
  package let validUntil: Day?
  package let body: RenderedBody

  package init(
    source: String, path: OutputPath, title: String, day: Day, summary: String,
    region: RegionCode?, validUntil: Day?, body: RenderedBody
  ) {
    self.source = source
    self.path = path
    self.title = title
    self.day = day
    self.summary = summary
    self.region = region
    self.validUntil = validUntil
    self.body = body
  }

  /// Whether the sites of a region show it on a day.
  package func isShown(in code: RegionCode, on day: Day) -> Bool {
    guard self.day <= day, validUntil.map({ $0 >= day }) ?? true else { return false }
    return region.map { code.isWithin($0) || $0.isWithin(code) } ?? true
  }
}
