/// When a KIM was founded, as exactly as anybody knows: a day, a month or a year.
package struct FoundingDate: Sendable, Hashable, CustomStringConvertible {
  package let year: Int
  /// 1 to 12; nil where only the year is known.
  package let month: Int?
  /// Nil where only the month or the year is known.
  package let day: Int?

  package init(_ day: Day) {
    year = day.year
    month = day.month
    self.day = day.day
  }

  /// Returns nil for a month that there is not, and for a year that no KIM can be from.
  package init?(year: Int, month: Int? = nil) {
    guard (1900...2200).contains(year), month.map((1...12).contains) ?? true else { return nil }
    self.year = year
    self.month = month
    day = nil
  }

  /// `2023-06-14`, `2023-06` or `2023` (ISO 8601).
  package var description: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return [String(year), month.map(two), day.map(two)].compactMap(\.self).joined(separator: "-")
  }

  /// `14 Juni 2023`, `Juni 2023` or `2023`.
  package var indonesian: String {
    [day.map(String.init), month.map(Month.name), String(year)].compactMap(\.self)
      .joined(separator: " ")
  }
}

extension FoundingDate: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    if let day = Day(iso: text) {
      self.init(day)
      return
    }
    let numbers = text.split(separator: "-").compactMap { Int($0) }
    guard let year = numbers.first,
      let date = FoundingDate(year: year, month: numbers.count == 2 ? numbers[1] : nil),
      date.description == text
    else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a date")
    }
    self = date
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
