extension Day {
  /// `14 Juni 2023`.
  package var indonesian: String { "\(day) \(Month.name(month)) \(year)" }

  /// `Rabu, 14 Juni 2023`.
  package var indonesianWithWeekday: String { "\(weekday.name), \(indonesian)" }
}
