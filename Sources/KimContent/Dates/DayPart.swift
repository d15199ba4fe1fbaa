/// The parts of a day that people name beside an hour: `7 malam` is 19.00.
enum DayPart {
  case dawn, morning, noon, afternoon, evening, night, am, pm

  /// In lower case, of one word.
  init?(_ word: String) {
    switch word {
    case "dinihari", "subuh": self = .dawn
    case "pagi", "pg": self = .morning
    case "siang": self = .noon
    case "sore": self = .afternoon
    case "petang": self = .evening
    case "malam", "mlm", "malem": self = .night
    case "am": self = .am
    case "pm": self = .pm
    default: return nil
    }
  }

  static func read(_ tokens: inout DateTokens) -> DayPart? {
    if let part = tokens.word(DayPart.init) { return part }
    return tokens.attempt { tokens in
      guard tokens.word(in: ["dini"]) != nil, tokens.word(in: ["hari"]) != nil else { return nil }
      return DayPart.dawn
    }
  }

  /// The hour from 0 to 23 that is meant by one from 0 to 24 beside this part of the day; nil where
  /// the two do not fit, or where it could be two: `12 malam` begins a day or ends it.
  func hour(_ hour: Int) -> Int? {
    switch self {
    case .dawn: (1...6).contains(hour) ? hour : nil
    case .morning: (1...11).contains(hour) ? hour : nil
    case .noon: (10...15).contains(hour) ? hour : (1...3).contains(hour) ? hour + 12 : nil
    case .afternoon: (14...18).contains(hour) ? hour : (3...6).contains(hour) ? hour + 12 : nil
    case .evening: (16...19).contains(hour) ? hour : (5...7).contains(hour) ? hour + 12 : nil
    case .night: (18...23).contains(hour) ? hour : (6...11).contains(hour) ? hour + 12 : nil
    case .am: (1...11).contains(hour) ? hour : hour == 12 ? 0 : nil
    case .pm: (12...23).contains(hour) ? hour : (1...11).contains(hour) ? hour + 12 : nil
    }
  }
}
