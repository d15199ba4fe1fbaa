/// Somebody to ask, as a writer gave them: a name, a number, or several of them on one line.
package struct Contact: Sendable, Hashable {
  /// The first telephone number in the text; nil if there is none.
  package let number: PhoneNumber?
  /// The text as it was written.
  package let text: String
  /// Whether the text says more than the number.
  package let hasMore: Bool

  /// Reads `0812-3456-7890`, `0812… (Bu Sri)`, `0812… / 0813…`, `812…`, `wa.me/62812…` and
  /// `https://api.whatsapp.com/send?phone=62812…`.
  package init(_ text: String) {
    self.text = text
    let text = Self.plain(text)
    if let number = PhoneNumber(text), number.digits.utf8.count > 8, !Self.lacksZero(text) {
      self.number = number
      hasMore = false
      return
    }
    let runs = Self.numbers(in: text)
    number = runs.first.flatMap { PhoneNumber($0) }
    hasMore = number == nil || runs.count > 1 || Self.hasWords(text)
  }

  /// A text with the blanks and dashes of telephones made those of a keyboard.
  private static func plain(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xA0, 0x2000...0x200A, 0x202F: plain.append(" ")
      case 0x2010...0x2015, 0x2212: plain.append("-")
      default: plain.append(scalar)
      }
    }
    return String(plain)
  }

  /// What readers see beside the number's link; nil where the number says it all.
  package var words: String? { hasMore ? text : nil }

  /// Whether it begins as a mobile number of Indonesia without its zero.
  private static func lacksZero(_ text: String) -> Bool { text.utf8.first == UInt8(ascii: "8") }

  /// Whether a name or the like stands beside the numbers of a text.
  private static func hasWords(_ text: String) -> Bool {
    var rest = text.lowercased()[...]
    for start in ["https://", "http://", "whatsapp://"] where rest.hasPrefix(start) {
      return !hosts.contains { rest.dropFirst(start.count).hasPrefix($0) }
    }
    if hosts.contains(where: rest.hasPrefix) || rest.hasPrefix("tel:") { return false }
    for label in labels where rest.hasPrefix(label) {
      rest = rest.dropFirst(label.count)
      break
    }
    return !rest.utf8.allSatisfy { $0.isASCIIDigit || " +-.():".utf8.contains($0) }
  }

  private static let hosts = ["wa.me/", "api.whatsapp.com/send?", "send?", "www.wa.me/"]
  private static let labels = ["whatsapp", "wa", "no. hp", "no hp", "hp", "telepon", "telp"]

  // MARK: Numbers

  /// The telephone numbers in a text, each in international or in Indonesia's form.
  ///
  /// One pass: a number is a run of digits with single signs between, of 9 to 15 digits that begin
  /// as telephone numbers do.
  private static func numbers(in text: String) -> [String] {
    let bytes = Array(text.utf8)
    var found: [String] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index].isASCIIDigit else {
        index += 1
        continue
      }
      let hasPlus = index > 0 && bytes[index - 1] == UInt8(ascii: "+")
      let (digits, end) = run(of: bytes, from: index)
      if let number = number(digits, hasPlus: hasPlus) { found.append(number) }
      index = end
    }
    return found
  }

  /// The digits from a place on, and the end of their run; a blank, dot, hyphen or bracket between.
  private static func run(of bytes: [UInt8], from start: Int) -> (digits: [UInt8], end: Int) {
    var digits: [UInt8] = []
    var index = start
    var end = start
    while index < bytes.count, index - end < 3 {
      if bytes[index].isASCIIDigit {
        // After a whole number, a zero begins another.
        if digits.count >= 10, index > end, bytes[index] == UInt8(ascii: "0") { break }
        if digits.count < 20 { digits.append(bytes[index]) }
        end = index + 1
      } else if !" .-()".utf8.contains(bytes[index]) {
        break
      }
      index += 1
    }
    return (digits, end)
  }

  private static func number(_ digits: [UInt8], hasPlus: Bool) -> String? {
    let text = String(decoding: digits, as: UTF8.self)
    guard (9...15).contains(digits.count) else { return nil }
    if hasPlus { return "+" + text }
    if text.hasPrefix("0") || text.hasPrefix("62") { return text }
    // A mobile number of Indonesia has 9 to 12 digits after its zero.
    return text.hasPrefix("8") && digits.count <= 12 ? "0" + text : nil
  }
}
