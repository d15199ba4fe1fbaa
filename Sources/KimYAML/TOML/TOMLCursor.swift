/// A place in TOML text that goes forward character by character and knows where it is.
struct TOMLCursor {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var line: Int
  private var lineStart = 0

  init(_ text: ArraySlice<UInt8>, firstLine: Int) {
    scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
    line = firstLine
  }

  var isAtEnd: Bool { index >= scalars.count }
  /// The character here; a line feed at the end.
  var scalar: Unicode.Scalar { isAtEnd ? "\n" : scalars[index] }
  var position: YAMLPosition { YAMLPosition(line: line, column: index - lineStart + 1) }

  mutating func advance() {
    guard !isAtEnd else { return }
    index += 1
    if scalars[index - 1] == "\n" {
      line += 1
      lineStart = index
    }
  }

  /// False, and nothing passed, if other signs stand here.
  mutating func pass(_ signs: String) -> Bool {
    let expected = Array(signs.unicodeScalars)
    guard scalars[index...].starts(with: expected) else { return false }
    for _ in expected { advance() }
    return true
  }

  /// Blanks, and with lines also line ends and remarks.
  mutating func passSpace(overLines: Bool) {
    while !isAtEnd {
      if scalar == "#", overLines {
        while !isAtEnd, scalar != "\n" { advance() }
      } else if LineSigns.isUnseen(scalar) || scalar == "\r" || (overLines && scalar == "\n") {
        advance()
      } else {
        return
      }
    }
  }

  mutating func passLine() {
    while !isAtEnd, scalar != "\n" { advance() }
    advance()
  }

  mutating func readRestOfLine() -> String {
    var text = String.UnicodeScalarView()
    while !isAtEnd, scalar != "\n" {
      text.append(scalar)
      advance()
    }
    return String(text)
  }

  /// False if more than a remark is left of the line.
  mutating func passRestOfLine() -> Bool {
    passSpace(overLines: false)
    guard scalar == "\n" || scalar == "#" else { return false }
    passLine()
    return true
  }

  // MARK: Keys

  private static let mostKeys = 8

  /// `a`, `"a b"`, `a.b`: nil for anything else, and for more than a few parts.
  mutating func readKeys() -> [TOMLKey]? {
    var keys: [TOMLKey] = []
    repeat {
      passSpace(overLines: false)
      guard keys.count < Self.mostKeys, let key = readKey() else { return nil }
      keys.append(key)
      passSpace(overLines: false)
    } while pass(".")
    return keys
  }

  private mutating func readKey() -> TOMLKey? {
    let position = position
    if scalar == "\"" || scalar == "'" {
      return TOMLString.read(&self).map { TOMLKey(name: $0, position: position) }
    }
    var name = String.UnicodeScalarView()
    while Self.isKey(scalar) {
      name.append(scalar)
      advance()
    }
    return name.isEmpty ? nil : TOMLKey(name: String(name), position: position)
  }

  private static func isKey(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar == "-" || scalar.properties.isAlphabetic
      || ("0"..."9").contains(scalar)
  }
}

struct TOMLKey {
  let name: String
  let position: YAMLPosition
}
