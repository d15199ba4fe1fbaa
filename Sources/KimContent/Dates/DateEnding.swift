import KimModel

/// What stands behind a date: nothing, a time, or words.
struct DateEnding {
  private(set) var time: WrittenTime?
  /// A time that no clock shows, as it was written.
  private(set) var timeText: String?
  /// Words that say nothing of a time.
  private(set) var leftOut: String?

  /// Nil for what could change the date.
  init?(_ given: DateTokens, _ clockOffset: Int) {
    var tokens = given
    tokens.skip(".,;:)|(-–—" + DateTokens.marks)
    guard !tokens.isAtEnd else { return }
    if let time = WrittenTime(tokens, clockOffset: clockOffset) {
      self.time = time
    } else if Self.isTime(tokens) {
      timeText = Self.text(tokens)
    } else if Self.isRemark(tokens) {
      leftOut = Self.text(tokens)
    } else {
      return nil
    }
  }

  /// Before a time: `ba'da Isya`, `setelah salat Jumat`.
  private static let anchors: Set<String> = [
    "jam", "pukul", "pkl", "waktu", "bada", "badha", "bakda", "bakdo", "setelah", "sesudah",
    "sehabis", "habis", "usai", "selepas", "menjelang", "sampai", "hingga", "sd", "selesai",
  ]

  private static func isTime(_ tokens: DateTokens) -> Bool {
    switch tokens.next {
    case .word(let word): return anchors.contains(word) || DayPart(word) != nil
    case .number(let hour):
      guard hour.utf8.count <= 2, case .sign(let sign)? = tokens.token(after: 1),
        sign == "." || sign == ":", case .number(let minute)? = tokens.token(after: 2)
      else { return false }
      return minute.utf8.count == 2
    default: return false
    }
  }

  /// Words without a number, one of them a word indeed: `HUT RI`, not `x`, not `atau besok`.
  private static func isRemark(_ given: DateTokens) -> Bool {
    var tokens = given
    guard tokens.word(in: ["atau", "or"]) == nil else { return false }
    var hasWord = false
    while let next = tokens.next {
      if case .number = next { return false }
      if case .word(let word) = next, word.count > 2 { hasWord = true }
      tokens.skipToken()
    }
    return hasWord
  }

  private static func text(_ tokens: DateTokens) -> String {
    let text = tokens.rest
    let isOpen = !text.contains("(") && text.hasSuffix(")")
    return isOpen ? String(text.dropLast()) : text
  }
}
