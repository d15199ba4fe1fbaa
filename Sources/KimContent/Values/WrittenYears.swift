import KimModel

/// The years that officers serve, as people write them.
package struct WrittenYears {
  let term: Term?
  /// What readers see where the two years do not say it.
  let text: String?

  var isUnderstood: Bool { term != nil }

  /// Reads `2023-2028`, `2023 s.d. 2028`, `2023 sampai 2028`, `tahun 2023/2028`,
  /// `Januari 2023 - Desember 2028`; as text, whatever else has a letter or digit.
  init?(_ text: String) {
    if let term = Term(text) {
      self.term = term
      self.text = nil
      return
    }
    guard text.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    guard text.utf8.count <= Self.longest else {
      term = nil
      self.text = text
      return
    }
    let parts = text.lowercased().split { !($0.isLetter || $0.isNumber) }
    let years = parts.filter { $0.utf8.count == 4 && Int($0) != nil }
    let words = parts.filter { $0.first?.isLetter == true }
    let numbers = parts.filter { $0.first?.isNumber == true }
    guard years.count == 2, let found = Term("\(years[0])-\(years[1])"),
      words.allSatisfy({ Self.words.contains($0) || DateWords.month(String($0)) != nil })
    else {
      term = nil
      self.text = text
      return
    }
    term = found
    let isPlain = numbers.count == 2 && words.allSatisfy { Self.words.contains($0) }
    self.text = isPlain ? nil : text
  }

  private static let longest = 120
  private static let words: Set<Substring> = [
    "s", "d", "sd", "sampai", "dengan", "hingga", "tahun", "thn", "periode", "masa", "bakti", "ke",
    "to",
  ]
}
