/// The time of an event as a summary holds it, as its mark: `19:30` on the index's clocks,
/// `19:30 WITA` on others, or the writer's words.
package struct EventMark: Sendable, Hashable {
  package let string: String
  /// Nil where no clock shows it.
  package let time: TimeOfDay?

  /// What the index can list; nil where no time was given.
  ///
  /// - Parameter zone: the index's.
  package init?(_ date: DateSpan, in zone: TimeZoneName) {
    time = date.time
    if let time = date.time {
      let other = time.zone.flatMap { $0 == zone ? nil : " \($0.rawValue)" }
      string = time.iso + (other ?? "")
    } else if let text = date.timeText {
      string = text
    } else {
      return nil
    }
  }

  /// Reads what `string` is.
  package init(_ string: String) {
    self.string = string
    let parts = string.split(separator: " ", maxSplits: 1)
    let numbers = (parts.first ?? "").split(separator: ":").compactMap { Int($0) }
    let zone = parts.count > 1 ? TimeZoneName(rawValue: String(parts[1])) : nil
    let isClock = numbers.count == 2 && (parts.count == 1 || zone != nil)
    time = isClock ? TimeOfDay(hour: numbers[0], minute: numbers[1], zone: zone) : nil
  }

  /// `19.30 WIB`, or the writer's words.
  ///
  /// - Parameter zone: the index's.
  package func indonesian(in zone: TimeZoneName) -> String {
    time?.indonesian(in: zone) ?? string
  }
}
