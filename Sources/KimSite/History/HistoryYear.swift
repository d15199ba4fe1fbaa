/// The year in what a writer gave as the time of a history: `1890`, `sekitar 1890`, `abad ke-18`.
struct HistoryYear {
  /// To sort by; nil if the text names no year that can be told.
  let number: Int?

  init(_ text: String) {
    let numbers = text.split { !$0.isASCII || !$0.isNumber }
    if let year = numbers.first(where: { (3...4).contains($0.utf8.count) }) {
      number = Int(year)
    } else if text.lowercased().contains("abad"), let century = numbers.first.flatMap({ Int($0) }),
      (1...21).contains(century)
    {
      number = (century - 1) * 100
    } else {
      number = nil
    }
  }
}
