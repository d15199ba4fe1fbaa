package import KimModel

/// An event as calendars import it.
package struct CalendarEvent: Sendable {
  /// The same for the same post, wherever it is published: a calendar that imports it again changes
  /// its entry and does not add a second one (RFC 5545, section 3.8.4.7).
  package let uid: String
  package let title: String
  package let summary: String
  package let date: DateSpan
  package let location: String?
  package let coordinates: Coordinates?
  /// An absolute address.
  package let url: String?
  /// The day that the post last changed, as far as is known.
  package let changed: Day
  /// Whether its writer told that day.
  package let isChangeTold: Bool

  /// - Parameters:
  ///   - index: the region of the index, since sites of two indexes may have one id.
  ///   - updated: the day that the post was changed, if it was.
  ///   - known: the last day on which its site is known to have changed. The day of an event that is
  ///     to come says nothing of when it was written down.
  package init(
    site: SiteID, path: OutputPath, index: RegionCode, title: String, summary: String = "",
    date: DateSpan, location: String? = nil, coordinates: Coordinates? = nil, url: String? = nil,
    updated: Day? = nil, known: Day? = nil
  ) {
    uid = "\(site)/\(path)@kim.\(index)"
    self.title = title
    self.summary = summary
    self.date = date
    self.location = location
    self.coordinates = coordinates
    self.url = url
    changed = updated ?? min(date.first, known ?? date.first)
    isChangeTold = updated != nil
  }
}
