import KimYAML

/// A price as people write it.
package struct WrittenPrice {
  /// In whole rupiah; nil where no one amount is certain.
  let amount: Int?
  /// What it is for, where that is written behind it.
  let unit: String?
  /// What readers see in place of an amount.
  let text: String?
  /// Whether it is certain what the text says.
  let isUnderstood: Bool

  /// Reads `25000`, `25.000`, `Rp25.000`, `Rp 25.000,-`, `Rp25.000,00`, `10rb/bungkus`,
  /// `10 ribu per ikat`, `1,5 juta`; as text, `mulai 10.000`, `gratis`, `nego`,
  /// `Rp5.000-Rp10.000` and whatever else has a letter. Nil for the rest.
  init?(_ text: String) {
    let isShort = text.utf8.count <= Self.longest
    if isShort, let amount = Self.amount(text[...]) {
      self.init(amount: amount, unit: nil, text: nil, isUnderstood: true)
      return
    }
    if isShort, let (amount, unit) = Self.amountWithUnit(text) {
      self.init(amount: amount, unit: unit, text: nil, isUnderstood: true)
      return
    }
    guard isShort else {
      self.init(amount: nil, unit: nil, text: text, isUnderstood: false)
      return
    }
    let isWord = Self.hasWord(text)
    guard isWord || Self.isRange(text) || text.contains(where: \.isLetter) else { return nil }
    self.init(
      amount: nil, unit: nil, text: text, isUnderstood: isWord || Self.isRange(text))
  }

  private init(amount: Int?, unit: String?, text: String?, isUnderstood: Bool) {
    self.amount = amount
    self.unit = unit
    self.text = text
    self.isUnderstood = isUnderstood
  }

  // MARK: Amounts

  private static let most = 1_000_000_000_000
  /// A longer text says more than an amount.
  private static let longest = 120

  private static func amount(_ text: Substring) -> Int? {
    var rest = text.lowercased()[...]
    for sign in ["rp", "idr"] where rest.hasPrefix(sign) {
      rest = rest.dropFirst(sign.count)
      break
    }
    if rest.hasPrefix(".") { rest = rest.dropFirst() }
    while rest.hasPrefix(" ") { rest = rest.dropFirst() }
    for end in [",-", ",00", ".-", ",--"] where rest.hasSuffix(end) {
      return whole(rest.dropLast(end.count))
    }
    return whole(rest) ?? multiplied(rest)
  }

  private static func whole(_ text: Substring) -> Int? {
    WholeNumber(String(text)).flatMap { $0.value < most ? $0.value : nil }
  }

  /// `10rb`, `1,5 juta`, `2.5jt`: what follows a comma or a point has one or two digits.
  private static func multiplied(_ text: Substring) -> Int? {
    let number = text.prefix { $0.isASCII && ($0.isNumber || $0 == "," || $0 == ".") }
    let word = text.dropFirst(number.count).drop { $0 == " " }
    guard let factor = factors[String(word)] else { return nil }
    let parts = number.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard let first = parts.first, (1...6).contains(first.utf8.count), let whole = Int(first),
      parts.count <= 2
    else { return nil }
    guard parts.count == 2 else { return bounded(whole * factor) }
    guard (1...2).contains(parts[1].utf8.count), let part = Int(parts[1]) else { return nil }
    let scale = parts[1].utf8.count == 1 ? 10 : 100
    return bounded(whole * factor + part * factor / scale)
  }

  private static func bounded(_ amount: Int) -> Int? { amount < most ? amount : nil }

  private static let factors: [String: Int] = [
    "rb": 1000, "rbu": 1000, "ribu": 1000, "k": 1000, "jt": 1_000_000, "juta": 1_000_000,
    "jta": 1_000_000, "miliar": 1_000_000_000, "milyar": 1_000_000_000,
  ]

  // MARK: Units

  /// `10rb/bungkus`, `Rp. 10.000,-/kg`, `15.000 per ikat`.
  private static func amountWithUnit(_ text: String) -> (Int, String)? {
    for sign in ["/", " per "] {
      guard let range = text.firstRange(of: sign) else { continue }
      let price = text[..<range.lowerBound].trimmed
      let unit = text[range.upperBound...].trimmed
      guard let amount = amount(price), isUnit(unit) else { continue }
      return (amount, String(unit))
    }
    return nil
  }

  private static func isUnit(_ text: Substring) -> Bool {
    let lower = text.lowercased()
    return text.utf8.count <= 40 && text.contains(where: \.isLetter)
      && !lower.contains("rp") && !text.contains { "/-–—,;".contains($0) }
  }

  // MARK: Texts that readers understand

  private static func hasWord(_ text: String) -> Bool {
    let lower = text.lowercased()
    return words.contains { lower.hasPrefix($0) }
  }

  private static let words = [
    "gratis", "cuma-cuma", "bebas", "nego", "mulai", "dari ", "sekitar", "kisaran", "antara",
    "tergantung", "sesuai", "menyesuaikan", "hubungi", "tanya", "bervariasi", "variasi", "beragam",
    "berbeda", "seikhlasnya", "sukarela", "donasi", "free",
  ]

  /// `Rp5.000-Rp10.000`, `5rb s/d 10rb`.
  private static func isRange(_ text: String) -> Bool {
    for sign in ["s.d.", "s/d", " sd ", " sampai ", " hingga ", "–", "—", "-"] {
      guard let range = text.firstRange(of: sign) else { continue }
      let first = text[..<range.lowerBound].trimmed
      let second = text[range.upperBound...].trimmed
      if amount(second) != nil || amountWithUnit(String(second)) != nil,
        amount(first) != nil || Int(first) != nil
      {
        return true
      }
    }
    return false
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    var rest = drop { $0 == " " }
    while rest.last == " " { rest.removeLast() }
    return rest
  }
}
