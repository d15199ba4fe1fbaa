import KimContent
import KimDiagnostics

/// Words of a head that are beyond ASCII: `=?UTF-8?B?UGFuZW4=?=` (RFC 2047).
enum EncodedWord {
  /// In bytes: no title and no name is longer.
  private static let longest = 1000

  static func decoded(_ text: String) -> String {
    guard text.contains("=?") else { return text }
    let text = String(decoding: text.utf8.prefix(longest), as: UTF8.self)
    var (result, rest, follows) = ("", text[...], false)
    while let start = rest.firstRange(of: "=?") {
      let before = rest[..<start.lowerBound]
      guard let (bytes, next) = word(rest[start.upperBound...]) else {
        result += rest[..<start.upperBound]
        rest = rest[start.upperBound...]
        follows = false
        continue
      }
      // Blanks between two such words are no part of the text.
      if !follows || !before.allSatisfy(\.isWhitespace) { result += before }
      result += self.text(of: bytes)
      rest = next
      follows = true
    }
    return result + rest
  }

  /// `UTF-8?B?UGFuZW4=?=` and what follows it.
  private static func word(_ text: Substring) -> (bytes: [UInt8], next: Substring)? {
    guard let first = text.firstIndex(of: "?") else { return nil }
    let afterFirst = text.index(after: first)
    guard let second = text[afterFirst...].firstIndex(of: "?") else { return nil }
    let afterSecond = text.index(after: second)
    guard let end = text[afterSecond...].firstRange(of: "?=") else { return nil }
    let letters = Array(text[afterSecond..<end.lowerBound].utf8)
    switch text[afterFirst..<second].lowercased() {
    case "b": return (Base64Text.bytes(of: letters), text[end.upperBound...])
    case "q":
      let blanks = letters.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 }
      return (TransferText.unescaped(blanks[...], sign: "="), text[end.upperBound...])
    default: return nil
    }
  }

  /// UTF-8, or what old programs write; no sign that begins a new line.
  private static func text(of bytes: [UInt8]) -> String {
    var ignored = Diagnostics()
    let file = TextDecoding.decode(bytes, path: "", diagnostics: &ignored)
    return String(decoding: file?.bytes ?? [], as: UTF8.self)
      .split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
