import KimModel

/// The month or year in which a KIM was founded, where nobody knows the day.
enum WrittenFounding {
  /// Reads `2023`, `tahun 2023`, `Mei 2023`, `05/2023`, `2023-05`.
  static func parse(_ text: String) -> FoundingDate? {
    guard text.utf8.count <= 40 else { return nil }
    var parts = text.lowercased().split { !($0.isLetter || $0.isNumber) }
    while let first = parts.first, ["tahun", "thn", "bulan", "sejak"].contains(first) {
      parts.removeFirst()
    }
    switch parts.count {
    case 1: return year(parts[0]).flatMap { FoundingDate(year: $0) }
    case 2:
      if let year = year(parts[1]), let month = month(parts[0]) {
        return FoundingDate(year: year, month: month)
      }
      guard let year = year(parts[0]), let month = number(parts[1]) else { return nil }
      return FoundingDate(year: year, month: month)
    default: return nil
    }
  }

  private static func year(_ text: Substring) -> Int? {
    text.utf8.count == 4 ? number(text) : nil
  }

  private static func month(_ text: Substring) -> Int? {
    DateWords.month(String(text)) ?? (text.utf8.count <= 2 ? number(text) : nil)
  }

  private static func number(_ text: Substring) -> Int? {
    text.utf8.allSatisfy(\.isASCIIDigit) ? Int(text) : nil
  }
}
