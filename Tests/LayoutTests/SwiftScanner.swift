/// Splits Swift source into words and marks, without comments, numbers and the text of strings.
///
/// Code inside `\(…)` of a string counts as code.
struct SwiftScanner {
  enum Token: Hashable {
    case word(String)
    case mark(Character)
  }

  private let bytes: [UInt8]
  private var index = 0
  private var tokens: [Token] = []

  static func tokens(of text: String) -> [Token] {
    var scanner = SwiftScanner(bytes: Array(text.utf8))
    scanner.scanCode(inString: false)
    return scanner.tokens
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// Reads until the end, or in a string until the parenthesis that closes the interpolation.
  private mutating func scanCode(inString: Bool) {
    var depth = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "/") where isNext("//"): skipLine()
      case UInt8(ascii: "/") where isNext("/*"): skipBlock()
      case UInt8(ascii: "\""): skipString(hashes: 0)
      case UInt8(ascii: "#"): scanHashes()
      case _ where byte.isLetter: scanWord()
      case _ where byte.isDigit: _ = word()
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "`"): index += 1
      case UInt8(ascii: ")") where inString && depth == 0:
        index += 1
        return
      default:
        if byte == UInt8(ascii: "(") { depth += 1 }
        if byte == UInt8(ascii: ")") { depth -= 1 }
        tokens.append(.mark(Character(Unicode.Scalar(byte))))
        index += 1
      }
    }
  }

  private func isNext(_ text: StaticString) -> Bool { isNext(Array("\(text)".utf8)) }

  private func isNext(_ text: [UInt8]) -> Bool {
    bytes[index] == text[0] && bytes[index...].starts(with: text)
  }

  /// `try!` and `try?` are words of their own; `try !isDone()` is not.
  private mutating func scanWord() {
    var word = word()
    if word == "try", index < bytes.count,
      [UInt8(ascii: "!"), UInt8(ascii: "?")].contains(bytes[index])
    {
      word += bytes[index] == UInt8(ascii: "!") ? "!" : "?"
      index += 1
    }
    tokens.append(.word(word))
  }

  private mutating func word() -> String {
    let rest = bytes[index...]
    let word = rest.prefix { $0.isLetter || $0.isDigit }
    index = word.endIndex
    return String(decoding: word, as: UTF8.self)
  }

  private mutating func skipLine() {
    while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
  }

  /// Block comments nest.
  private mutating func skipBlock() {
    var depth = 0
    while index < bytes.count {
      if isNext("/*") {
        depth += 1
        index += 2
      } else if isNext("*/") {
        depth -= 1
        index += 2
        if depth == 0 { return }
      } else {
        index += 1
      }
    }
  }

  private mutating func scanHashes() {
    let hashes = bytes[index...].prefix { $0 == UInt8(ascii: "#") }.count
    index += hashes
    if index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
      skipString(hashes: hashes)
    } else {
      for _ in 0..<hashes { tokens.append(.mark("#")) }
    }
  }

  /// - Parameter hashes: how many `#` stand before the quotation mark that is next.
  private mutating func skipString(hashes: Int) {
    let mark = isNext("\"\"\"\n") ? "\"\"\"" : "\""
    let end = Array((mark + String(repeating: "#", count: hashes)).utf8)
    let escape = Array(("\\" + String(repeating: "#", count: hashes)).utf8)
    let interpolation = escape + [UInt8(ascii: "(")]
    index += mark.utf8.count
    while index < bytes.count {
      if isNext(interpolation) {
        index += interpolation.count
        scanCode(inString: true)
      } else if isNext(escape) {
        index += escape.count + 1
      } else if isNext(end) {
        index += end.count
        return
      } else {
        index += 1
      }
    }
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }

  fileprivate var isLetter: Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= self | 0x20 || self == UInt8(ascii: "_")
      || self >= 0x80
  }
}
