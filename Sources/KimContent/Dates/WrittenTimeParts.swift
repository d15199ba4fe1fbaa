import KimModel

/// The parts of a written time: where it begins and ends, and by which clocks.
struct WrittenTimeParts {
  private var start: WrittenClock
  private var end: WrittenClock?
  /// Whether it ends when all is done: `s.d. selesai`.
  private var isOpenEnded: Bool
  private(set) var zone: WrittenZone?
  /// Whether it says that it is a time: `pukul 09`.
  private var isIntroduced: Bool

  /// Nil unless all that is left is a time.
  ///
  /// - Parameter hasOffset: whether `-05:00` behind the first time is a zone, as in ISO 8601; the
  ///   end of a range else.
  init?(_ given: DateTokens, hasOffset: Bool) {
    var tokens = given
    tokens.skip(DateTokens.marks)
    var introduction = Self.skipIntroduction(&tokens)
    let part = DayPart.read(&tokens)
    if part != nil {
      tokens.skip(",")
      introduction.formUnion(Self.skipIntroduction(&tokens))
    }
    guard var start = WrittenClock(&tokens) else { return nil }
    start.part = part ?? start.part
    let isISO = introduction.contains("t") || start.hasSeconds
    zone = WrittenZone.read(&tokens, isISO: isISO && hasOffset)
    isOpenEnded = Self.takesOpenEnd(&tokens)
    if !isOpenEnded { end = tokens.attempt(Self.end) }
    let lastZone = WrittenZone.read(&tokens, isISO: false)
    zone = zone ?? lastZone
    isOpenEnded = Self.takesOpenEnd(&tokens) || isOpenEnded
    tokens.skip(words: Self.remarks)
    tokens.skip(".)" + DateTokens.marks)
    guard tokens.isAtEnd else { return nil }
    self.start = start
    isIntroduced = !introduction.isDisjoint(with: Self.certain) || zone != nil
  }

  /// Nil where it is no time of the clock, or where it could be two.
  var time: TimeOfDay? {
    guard let end else {
      guard let start = start.minutes(isIntroduced: isIntroduced) else { return nil }
      return time(start, end: nil)
    }
    guard let (start, end) = bounds(end) else { return nil }
    return time(start, end: end)
  }

  private func time(_ start: Int, end: Int?) -> TimeOfDay? {
    var name: TimeZoneName?
    if case .named(let zone)? = zone { name = zone }
    return TimeOfDay(
      hour: start / 60, minute: start % 60, end: end.map { ($0 / 60, $0 % 60) },
      isOpenEnded: isOpenEnded, zone: name)
  }

  /// The two ends of a range, of which each may say the part of the day for both.
  private func bounds(_ end: WrittenClock) -> (start: Int, end: Int)? {
    if start.part == nil, end.part != nil {
      guard let last = end.minutes(isIntroduced: true) else { return nil }
      if let first = start.minutes(in: end.part), first <= last { return (first, last) }
      return start.minutes(isIntroduced: true).flatMap { $0 <= last ? ($0, last) : nil }
    }
    guard let first = start.minutes(isIntroduced: isIntroduced),
      let last = end.minutes(isIntroduced: true)
    else { return nil }
    if end.part == nil, let part = start.part, last <= first,
      let later = end.minutes(in: part), later > first
    {
      return (first, later)
    }
    return (first, last)
  }

  // MARK: Words around it

  /// The `t` parts the date from the time in ISO 8601.
  private static let introductions: Set<String> = [
    "pukul", "jam", "pkl", "pk", "jm", "t", "waktu", "mulai", "dari", "tepat", "at", "from",
  ]
  /// Those that formal texts write before an hour of two digits.
  private static let certain: Set<String> = ["pukul", "jam", "pkl", "pk"]
  private static let remarks: Set<String> = ["tepat", "pas"]

  private static func skipIntroduction(_ tokens: inout DateTokens) -> Set<String> {
    var words: Set<String> = []
    while let word = tokens.word(in: introductions) {
      words.insert(word)
      tokens.skip(".:,")
    }
    return words
  }

  private static func end(_ tokens: inout DateTokens) -> WrittenClock? {
    guard tokens.until() else { return nil }
    _ = skipIntroduction(&tokens)
    return WrittenClock(&tokens)
  }

  /// `s.d. selesai`.
  private static func takesOpenEnd(_ tokens: inout DateTokens) -> Bool {
    tokens.attempt { tokens in
      tokens.until() ? tokens.word(in: ["selesai", "habis", "tuntas", "beres", "rampung"]) : nil
    } != nil
  }
}
