import KimModel

/// A point on Earth as people write it: latitude and longitude in any of the usual forms.
enum WrittenPoint {
  /// Reads `-2.9761, 104.7754`, the same with decimal commas, blanks or a semicolon between,
  /// `2°45'22.0"S 103°34'11.5"E` and `2,7561 LS, 103,5672 BT`.
  static func parse(_ text: String) -> Coordinates? {
    guard text.utf8.count <= longest else { return nil }
    if let angles = WrittenAngles(text) { return angles.point }
    guard let bare = withoutLabels(text) else { return nil }
    for halves in divisions(of: bare) {
      guard halves.count == 2, let first = decimal(halves[0]), let second = decimal(halves[1])
      else { continue }
      return point(first, second)
    }
    return nil
  }

  private static let longest = 200

  /// The point of a latitude and a longitude.
  ///
  /// The longitudes of Indonesia are no latitudes: of its points, the other order is as certain.
  static func point(_ latitude: Double, _ longitude: Double) -> Coordinates? {
    if let point = Coordinates(latitude: latitude, longitude: longitude) { return point }
    guard (-11.5...6.5).contains(longitude), (94.5...141.5).contains(latitude) else { return nil }
    return Coordinates(latitude: longitude, longitude: latitude)
  }

  /// A decimal number with a point or a comma; nil for anything else.
  static func decimal(_ text: some StringProtocol) -> Double? {
    var digits = ""
    var hasPoint = false
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      switch scalar {
      case "0"..."9": digits.unicodeScalars.append(scalar)
      case ".", ",":
        guard !hasPoint else { return nil }
        hasPoint = true
        digits.append(".")
      case "-", "\u{2212}", "\u{2013}":
        guard offset == 0 else { return nil }
        digits.append("-")
      case "+": guard offset == 0 else { return nil }
      default: return nil
      }
    }
    guard let last = digits.utf8.last, last.isASCIIDigit else { return nil }
    return Double(digits)
  }

  /// The ways in which a text may be two numbers, the most certain first.
  private static func divisions(of text: String) -> [[String]] {
    let commas = text.split(separator: ",", omittingEmptySubsequences: false).map(trimmed)
    return [
      text.split(separator: ";").map(trimmed),
      commas.count == 2 ? commas : [],
      text.split(whereSeparator: \.isWhitespace).map { trimmed($0.drop { $0 == "," }) },
      commas.count == 4 ? ["\(commas[0]),\(commas[1])", "\(commas[2]),\(commas[3])"] : [],
    ]
  }

  private static func trimmed(_ text: Substring) -> String {
    var rest = text.drop { $0 == " " }
    while let last = rest.last, last == " " || last == "," { rest.removeLast() }
    return String(rest)
  }

  /// Without the names of the two numbers and brackets; nil where other words are there.
  private static func withoutLabels(_ text: String) -> String? {
    let words = text.lowercased().split { !$0.isLetter }
    guard words.allSatisfy(labels.contains) else { return nil }
    return text.split { $0.isLetter || "()[]:=".contains($0) }.joined(separator: " ")
  }

  /// Words that stand beside the numbers and change nothing.
  static let labels: Set<Substring> = [
    "lintang", "bujur", "lat", "latitude", "lon", "lng", "long", "longitude", "dan", "koordinat",
    "gps", "titik",
  ]
}

/// A point in degrees, minutes and seconds, or in degrees with the quarters of Earth named.
struct WrittenAngles {
  private var angles: [Angle] = []
  private var isOpen = false
  private var pending: Quarter?

  private struct Angle {
    var parts: [Double]
    var isNegative: Bool
    var quarter: Quarter?

    /// In degrees; nil if minutes or seconds are none.
    var degrees: Double? {
      guard parts.dropFirst().allSatisfy({ $0 < 60 }) else { return nil }
      let sum = zip(parts, [1.0, 60, 3600]).reduce(0) { $0 + $1.0 / $1.1 }
      return isNegative || quarter?.isNegative == true ? -sum : sum
    }
  }

  private enum Quarter: String {
    case north, south, east, west

    var isLatitude: Bool { self == .north || self == .south }
    var isNegative: Bool { self == .south || self == .west }

    init?(word: String) {
      switch word {
      case "n", "lu", "u", "utara": self = .north
      case "s", "ls", "selatan": self = .south
      case "e", "bt", "t", "timur": self = .east
      case "w", "bb", "barat": self = .west
      default: return nil
      }
    }
  }

  /// Nil where neither a degree's sign nor a quarter is in the text, or something else is.
  init?(_ text: String) {
    var rest = text.lowercased()[...]
    guard
      rest.contains("°") || rest.contains("º")
        || rest.split(whereSeparator: { !$0.isLetter }).contains(where: {
          Quarter(word: String($0)) != nil
        })
    else { return nil }
    while let next = rest.first {
      if next.isASCII, next.isNumber || next == "-" {
        guard readNumber(&rest) else { return nil }
      } else if next.isLetter {
        guard readWord(&rest) else { return nil }
      } else {
        rest.removeFirst()
      }
    }
  }

  private mutating func readNumber(_ rest: inout Substring) -> Bool {
    let isNegative = rest.first == "-"
    if isNegative { rest.removeFirst() }
    let text = Self.number(at: rest)
    guard !text.isEmpty, text.utf8.count < 20, let number = WrittenPoint.decimal(text) else {
      // A hyphen between the two is no sign of either.
      return isNegative
    }
    rest = rest.dropFirst(text.count)
    let isDegree = rest.first == "°" || rest.first == "º"
    if isOpen, !isDegree, angles[angles.count - 1].parts.count < 3 {
      angles[angles.count - 1].parts.append(number)
    } else {
      guard angles.count < 2 else { return false }
      angles.append(Angle(parts: [number], isNegative: isNegative, quarter: pending))
      pending = nil
      isOpen = true
    }
    return true
  }

  /// Digits, with a point or a comma between digits.
  private static func number(at rest: Substring) -> Substring {
    var end = rest.startIndex
    var hasPoint = false
    while end < rest.endIndex {
      let isDigit = rest[end].isASCII && rest[end].isNumber
      let next = rest.index(after: end)
      let isPoint =
        ".,".contains(rest[end]) && !hasPoint && end > rest.startIndex && next < rest.endIndex
        && rest[next].isASCII && rest[next].isNumber
      guard isDigit || isPoint else { break }
      hasPoint = hasPoint || isPoint
      end = next
    }
    return rest[..<end]
  }

  private mutating func readWord(_ rest: inout Substring) -> Bool {
    let word = rest.prefix { $0.isLetter }
    rest = rest.dropFirst(word.count)
    guard let quarter = Quarter(word: String(word)) else {
      return WrittenPoint.labels.contains(word)
    }
    if isOpen, angles[angles.count - 1].quarter == nil {
      angles[angles.count - 1].quarter = quarter
    } else {
      pending = quarter
    }
    isOpen = false
    return true
  }

  /// Nil unless it is one latitude and one longitude.
  var point: Coordinates? {
    guard angles.count == 2, let first = angles[0].degrees, let second = angles[1].degrees else {
      return nil
    }
    switch (angles[0].quarter?.isLatitude, angles[1].quarter?.isLatitude) {
    case (true, false): return Coordinates(latitude: first, longitude: second)
    case (false, true): return Coordinates(latitude: second, longitude: first)
    case (nil, nil): return WrittenPoint.point(first, second)
    case (true, _), (false, _), (nil, _): return nil
    }
  }
}
