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
  /// Whether it is urgent public information, which stands on every page.
  package let isUrgent: Bool
  /// Nil: everybody.
  package let audience: BroadcastAudience?
  package let body: RenderedBody

  package init(
    source: String, path: OutputPath, title: String, day: Day, summary: String,
    region: RegionCode?, validUntil: Day?, isUrgent: Bool = false,
    audience: BroadcastAudience? = nil, body: RenderedBody
  ) {
    self.source = source
    self.path = path
    self.title = title
    self.day = day
    self.summary = summary
    self.region = region
    self.validUntil = validUntil
    self.isUrgent = isUrgent
    self.audience = audience
    self.body = body
  }

  /// Whether it is for readers: what is urgent is, whoever else it names.
  package var isForReaders: Bool { isUrgent || audience == nil }

  /// Whether the sites of a region show it on a day.
  package func isShown(in code: RegionCode, on day: Day) -> Bool {
    guard self.day <= day, validUntil.map({ $0 >= day }) ?? true else { return false }
    return region.map { code.isWithin($0) || $0.isWithin(code) } ?? true
  }
}
