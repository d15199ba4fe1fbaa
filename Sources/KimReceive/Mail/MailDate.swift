/// `Thu, 26 Nov 2026 18:03:00 +0700` (RFC 5322, section 3.3), of which the day is asked.
enum MailDate {
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// As `2026-11-26`, where the sender was; nil for what is no date.
  static func day(_ field: String) -> String? {
    let words = field.split { " ,".contains($0) }
    guard let month = words.firstIndex(where: { word in months.contains(word.lowercased()) }),
      month > 0, month + 1 < words.count, let day = Int(words[month - 1]),
      let year = Int(words[month + 1]), (1...31).contains(day), (1970...9999).contains(year),
      let number = months.firstIndex(of: words[month].lowercased())
    else { return nil }
    return ISODay.text(year: year, month: number + 1, day: day)
  }
}
