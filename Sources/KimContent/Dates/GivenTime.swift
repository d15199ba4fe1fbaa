import KimModel

/// The time of an event as its writer gave it: of the clock, or in words.
package struct GivenTime: Sendable, Hashable {
  let written: WrittenTime?
  /// What readers see where it is not of the clock; nil if it is.
  let text: String?

  init(_ text: String, clockOffset: Int) {
    written = WrittenTime(text, clockOffset: clockOffset)
    self.text = written == nil ? Self.bounded(text) : nil
  }

  /// In characters: lists show it beside the day.
  static let longest = 80

  static func bounded(_ text: String) -> String {
    text.count <= longest ? text : text.prefix(longest) + "…"
  }

  /// The first clock in a text that no clock shows: `25.00`, `09.60`.
  static func impossibleClock(in text: String) -> String? {
    var tokens = DateTokens(text)
    while !tokens.isAtEnd {
      let before = tokens
      guard let hour = tokens.number(digits: 1...2), tokens.sign(".:") != nil,
        let minute = tokens.number(digits: 2...2)
      else {
        if tokens.index == before.index { tokens.skipToken() }
        continue
      }
      if hour * 60 + minute > 24 * 60 || minute > 59 { return tokens.words(since: before) }
    }
    return nil
  }
}
