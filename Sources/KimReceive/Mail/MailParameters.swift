/// A field such as `image/jpeg; name="panen.jpg"`: a word, and parameters (RFC 2045, section 5.1; RFC
/// 2231 for names beyond ASCII and in pieces).
struct MailParameters {
  /// In small letters.
  let word: String
  private var values: [String: String] = [:]

  private static let most = 50

  init(_ field: String) {
    var parts = Self.parts(of: field)[...]
    word = (parts.popFirst() ?? "").lowercased()
    for part in parts.prefix(Self.most) {
      guard let equals = part.firstIndex(of: "=") else { continue }
      let name = part[..<equals].filter { !$0.isWhitespace }.lowercased()
      let value = Self.unquoted(part[part.index(after: equals)...])
      if values[name] == nil { values[name] = value }
    }
  }

  subscript(name: String) -> String? {
    if let value = values[name] { return EncodedWord.decoded(value) }
    if let value = values[name + "*"] { return Self.extended(value) }
    return pieces(of: name)
  }

  /// `name*0=…; name*1*=…`
  private func pieces(of name: String) -> String? {
    var joined = ""
    for number in 0..<Self.most {
      if let piece = values["\(name)*\(number)"] {
        joined += piece
      } else if let piece = values["\(name)*\(number)*"] {
        joined += number == 0 ? Self.extended(piece) : Self.percent(piece)
      } else {
        break
      }
    }
    return joined.isEmpty ? nil : joined
  }

  /// `UTF-8''panen%20raya.jpg`
  private static func extended(_ value: String) -> String {
    let parts = value.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
    return parts.count == 3 ? percent(String(parts[2])) : value
  }

  private static func percent(_ value: String) -> String {
    String(decoding: TransferText.unescaped(Array(value.utf8)[...], sign: "%"), as: UTF8.self)
  }

  /// At semicolons that stand in no quotes.
  private static func parts(of field: String) -> [String] {
    var parts: [String] = []
    var (part, isQuoted, isEscaped) = ("", false, false)
    for character in field {
      if isEscaped {
        part.append(character)
        isEscaped = false
      } else if isQuoted, character == "\\" {
        part.append(character)
        isEscaped = true
      } else if character == ";", !isQuoted {
        parts.append(part)
        part = ""
      } else {
        if character == "\"" { isQuoted.toggle() }
        part.append(character)
      }
    }
    parts.append(part)
    return parts.map { trimmed($0[...]) }
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text.drop(while: \.isWhitespace)
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return String(text)
  }

  private static func unquoted(_ text: Substring) -> String {
    let text = trimmed(text)
    guard text.first == "\"" else { return text }
    var (result, isEscaped) = ("", false)
    for character in text.dropFirst() {
      if isEscaped {
        result.append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "\"" {
        break
      } else {
        result.append(character)
      }
    }
    return result
  }
}
