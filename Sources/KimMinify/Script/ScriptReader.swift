/// Reads a script's pieces: what this project's own scripts are written in, no more of the language.
struct ScriptReader {
  private let bytes: [UInt8]
  private var index = 0
  /// The last piece that is no blank: it tells a division from a regular expression.
  private var last: ScriptToken?

  static func tokens(of script: [UInt8]) -> [ScriptToken] {
    var reader = ScriptReader(bytes: script)
    return reader.read(inTemplate: false)
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func read(inTemplate: Bool) -> [ScriptToken] {
    var tokens: [ScriptToken] = []
    var depth = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "{") { depth += 1 }
      if bytes[index] == UInt8(ascii: "}") {
        if depth == 0, inTemplate { return tokens }
        depth -= 1
      }
      let token = next()
      tokens.append(token)
      if case .blank = token { continue }
      last = token
    }
    return tokens
  }

  private mutating func next() -> ScriptToken {
    let byte = bytes[index]
    if isBlank(byte) || isComment { return blank() }
    if byte.isInWord { return word() }
    switch byte {
    case UInt8(ascii: "'"), UInt8(ascii: "\""): return .literal(quoted(byte))
    case UInt8(ascii: "`"): return template()
    case UInt8(ascii: "/") where mayBeExpression: return .literal(expression())
    default: return sign()
    }
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }

  private var isComment: Bool {
    bytes[index] == UInt8(ascii: "/") && (starts("//") || starts("/*"))
  }

  private func starts(_ text: String) -> Bool { bytes[index...].starts(with: text.utf8) }

  private mutating func take(to end: Int) -> String {
    let stop = min(end, bytes.count)
    defer { index = stop }
    return String(decoding: bytes[index..<stop], as: UTF8.self)
  }

  private mutating func blank() -> ScriptToken {
    var endsLine = false
    while index < bytes.count, isBlank(bytes[index]) || isComment {
      if starts("//") {
        index = bytes[index...].firstIndex(of: 0x0A) ?? bytes.count
      } else if starts("/*") {
        index = bytes[index...].firstRange(of: Array("*/".utf8))?.upperBound ?? bytes.count
      } else {
        endsLine = endsLine || bytes[index] == 0x0A
        index += 1
      }
    }
    return .blank(endsLine: endsLine)
  }

  private mutating func word() -> ScriptToken {
    let first = bytes[index]
    let isNumber = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first)
    let end = bytes[index...].firstIndex {
      !$0.isInWord && !(isNumber && $0 == UInt8(ascii: "."))
    }
    let text = take(to: end ?? bytes.count)
    return isNumber ? .literal(text) : .word(text)
  }

  private mutating func quoted(_ quote: UInt8) -> String {
    var end = index + 1
    while end < bytes.count, bytes[end] != quote {
      end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    return take(to: end + 1)
  }

  private mutating func template() -> ScriptToken {
    var parts: [ScriptToken.TemplatePart] = []
    index += 1
    var start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "`") {
      guard starts("${") else {
        index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        continue
      }
      parts.append(.text(String(decoding: bytes[start..<index], as: UTF8.self)))
      index += 2
      last = nil
      parts.append(.code(read(inTemplate: true)))
      index += 1
      start = index
    }
    parts.append(.text(String(decoding: bytes[start..<min(index, bytes.count)], as: UTF8.self)))
    index += 1
    return .template(parts)
  }

  /// Whether a slash begins a regular expression here: behind a sign that a value follows.
  private var mayBeExpression: Bool {
    switch last {
    case nil: true
    case .sign(let sign): ![")", "]", "}"].contains(sign)
    case .word(let word): word == "return" || word == "typeof"
    case .literal, .template, .blank: false
    }
  }

  private mutating func expression() -> String {
    var end = index + 1
    var isInClass = false
    while end < bytes.count, isInClass || bytes[end] != UInt8(ascii: "/") {
      if bytes[end] == UInt8(ascii: "[") { isInClass = true }
      if bytes[end] == UInt8(ascii: "]") { isInClass = false }
      end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    let flags = bytes[min(end + 1, bytes.count)...].prefix { $0.isInWord }
    return take(to: flags.endIndex)
  }

  private mutating func sign() -> ScriptToken {
    switch bytes[index] {
    case UInt8(ascii: ".") where starts("..."): .sign(take(to: index + 3))
    case UInt8(ascii: "=") where starts("=>"): .sign(take(to: index + 2))
    default: .sign(take(to: index + 1))
    }
  }
}

extension UInt8 {
  /// Whether it is of a name, a keyword or a number.
  var isInWord: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...:
      true
    default: false
    }
  }
}
