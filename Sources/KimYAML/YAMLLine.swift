/// One line of YAML outside of texts that go on over several lines: dashes, a key, a value.
struct YAMLLine {
  let bytes: [UInt8]
  /// Spaces before the first character.
  let indentation: Int
  /// The columns of the dashes of list items.
  let dashes: [Int]
  /// The start of the key, or of the value if there is none.
  let start: Int
  /// The key without quotes and the spaces before the colon; nil if there is none.
  let key: Range<Int>?
  /// The value: what follows the key, or the dashes if there is no key, without spaces around it.
  let value: Range<Int>

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    indentation = bytes.prefix { $0 == 0x20 }.count
    var dashes: [Int] = []
    var start = indentation
    while start < bytes.count, bytes[start] == UInt8(ascii: "-"), Self.isBlank(bytes, at: start + 1)
    {
      dashes.append(start)
      start = Self.afterBlanks(bytes, from: start + 1)
    }
    self.dashes = dashes
    self.start = start
    let end = bytes.lastIndex { $0 != 0x20 && $0 != 0x09 }.map { $0 + 1 } ?? 0
    let found = Self.key(bytes, from: start)
    key = found?.key
    let begin = found.map { Self.afterBlanks(bytes, from: $0.colon + 1) } ?? start
    value = begin..<max(begin, end)
  }

  /// The column, from 0, that what belongs to this line has to be deeper than.
  var parentIndentation: Int? { key == nil ? dashes.last : start }

  /// Whether nothing stands after the key, or the dashes, but perhaps a comment.
  var hasNoValue: Bool { value.isEmpty || bytes[value.lowerBound] == UInt8(ascii: "#") }

  /// The value up to a `#` after a blank; all of it if it begins with one.
  var valueWithoutComment: Range<Int> {
    let sign = value.dropFirst().first {
      bytes[$0] == UInt8(ascii: "#") && Self.isBlank(bytes, at: $0 - 1)
    }
    guard var end = sign else { return value }
    while end > value.lowerBound, Self.isBlank(bytes, at: end - 1) { end -= 1 }
    return value.lowerBound..<end
  }

  var keyText: String? { key.map { String(decoding: bytes[$0], as: UTF8.self) } }

  // MARK: Finding the key

  private static func key(_ bytes: [UInt8], from start: Int) -> (key: Range<Int>, colon: Int)? {
    guard start < bytes.count else { return nil }
    switch bytes[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return quotedKey(bytes, from: start)
    case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "#"): return nil
    default: break
    }
    for index in start..<bytes.count {
      if bytes[index] == UInt8(ascii: ":"), isBlank(bytes, at: index + 1) {
        var end = index
        while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
        return (start..<end, index)
      }
      if bytes[index] == UInt8(ascii: "#"), index > start, isBlank(bytes, at: index - 1) {
        return nil
      }
    }
    return nil
  }

  private static func quotedKey(
    _ bytes: [UInt8], from start: Int
  ) -> (key: Range<Int>, colon: Int)? {
    guard let end = QuotedText.end(of: bytes[...], from: start) else { return nil }
    let colon = afterBlanks(bytes, from: end)
    guard colon < bytes.count, bytes[colon] == UInt8(ascii: ":"), isBlank(bytes, at: colon + 1)
    else { return nil }
    return ((start + 1)..<(end - 1), colon)
  }

  /// Whether a blank stands there, or the line has ended.
  static func isBlank(_ bytes: [UInt8], at index: Int) -> Bool {
    index >= bytes.count || bytes[index] == 0x20 || bytes[index] == 0x09
  }

  private static func afterBlanks(_ bytes: [UInt8], from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    return index
  }
}
