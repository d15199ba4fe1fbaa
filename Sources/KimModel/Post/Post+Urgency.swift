extension Post {
  /// How long urgent information stands where its writer gave no end, in days: a banner that nobody
  /// takes down is read by nobody.
  private static let daysWithoutEnd = 14

  /// The last day on which it stands on every page; nil unless it is urgent.
  package var urgentUntil: Day? {
    guard publicInformation == .urgent else { return nil }
    return validUntil ?? Day(daysSinceEpoch: date.last.daysSinceEpoch + Self.daysWithoutEnd)
  }

  /// Whether every page has to show it on a day.
  package func isUrgent(on day: Day) -> Bool { urgentUntil.map { $0 >= day } ?? false }
}
