/// The attributes of a tag, as a browser reads them: in any case, with or without quotes.
///
/// Values are as they were written, with their references of characters.
struct HTMLAttributes {
  private var values: [String: ArraySlice<UInt8>] = [:]
  /// Whether an attribute without a value is none that HTML has, as in `a<b dan c>d`.
  private(set) var hasLooseWord = false
  /// Whether any attribute has a value.
  private(set) var hasValue = false

  private static let most = 100

  /// - Parameter text: what stands between the name and the `>`.
  init(_ text: ArraySlice<UInt8>) {
    var index = text.startIndex
    for _ in 0..<Self.most {
      guard let start = text[index...].firstIndex(where: { $0 > 0x20 && $0 != 0x2F }) else {
        return
      }
      let end = text[(start + 1)...].firstIndex { $0 <= 0x20 || $0 == 0x2F || $0 == 0x3D }
      let name = String(decoding: text[start..<(end ?? text.endIndex)].prefix(40), as: UTF8.self)
      let value = HTMLTagText.value(in: text, from: end ?? text.endIndex)
      if let value {
        hasValue = true
        if values[name.lowercased()] == nil { values[name.lowercased()] = text[value.text] }
      } else if !Self.flags.contains(name.lowercased()) {
        hasLooseWord = true
      }
      index = value?.end ?? end ?? text.endIndex
    }
  }

  /// The value of an attribute without the blanks around it; nil where it is not there or empty.
  subscript(name: String) -> ArraySlice<UInt8>? {
    guard let value = values[name]?.trimmed, !value.isEmpty else { return nil }
    return value
  }

  /// The first of these attributes that is there and not empty.
  func first(_ names: String...) -> ArraySlice<UInt8>? {
    for name in names { if let value = self[name] { return value } }
    return nil
  }

  /// A value in lower case and without blanks, for a look at what stands in it.
  func plain(_ name: String) -> String {
    let value = values[name]?.prefix(2_000) ?? []
    return String(decoding: value.filter { $0 > 0x20 }, as: UTF8.self).lowercased()
  }

  func number(_ name: String) -> Int? {
    self[name].flatMap { Int(String(decoding: $0.prefix(6), as: UTF8.self)) }
  }

  private static let flags: Set<String> = [
    "allowfullscreen", "async", "autofocus", "autoplay", "border", "checked", "compact", "controls",
    "default", "defer", "disabled", "download", "hidden", "inert", "ismap", "itemscope", "loop",
    "mozallowfullscreen", "multiple", "muted", "nohref", "nomodule", "noresize", "noshade",
    "novalidate", "nowrap", "open", "playsinline", "readonly", "required", "reversed", "selected",
    "webkitallowfullscreen",
  ]
}

/// The text of a tag: where its values and itself end.
enum HTMLTagText {
  /// The value behind a `=`; nil if there is none.
  static func value(
    in text: ArraySlice<UInt8>, from start: Int
  ) -> (text: Range<Int>, end: Int)? {
    guard let equals = text[start...].firstIndex(where: { $0 > 0x20 }), text[equals] == 0x3D else {
      return nil
    }
    let first = text[(equals + 1)...].firstIndex { $0 > 0x20 } ?? text.endIndex
    guard first < text.endIndex else { return (first..<first, first) }
    let quote = text[first]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let end = text[first...].firstIndex { $0 <= 0x20 } ?? text.endIndex
      return (first..<end, end)
    }
    let end = text[(first + 1)...].firstIndex(of: quote) ?? text.endIndex
    return ((first + 1)..<end, min(end + 1, text.endIndex))
  }

  /// The offset behind the `>` of a tag; nil where it has none before the next tag or blank line.
  ///
  /// A value without its closing quote ends at the first `>`, so that no word of the text behind it
  /// is lost in it.
  static func end(in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
    var index = start
    while index < bytes.endIndex {
      switch bytes[index] {
      case UInt8(ascii: ">"): return index + 1
      case UInt8(ascii: "<"): return nil
      case 0x0A where isBlankLine(bytes, after: index): return nil
      case UInt8(ascii: "="):
        let first = bytes[(index + 1)...].firstIndex { $0 > 0x20 } ?? bytes.endIndex
        guard first < bytes.endIndex, "\"'".utf8.contains(bytes[first]) else {
          index += 1
          continue
        }
        guard let close = closing(in: bytes, from: first) else {
          return unquotedEnd(in: bytes, from: first + 1)
        }
        index = close + 1
      default: index += 1
      }
    }
    return nil
  }

  private static func closing(in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
    var (hasEnd, index) = (false, start + 1)
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == bytes[start] { break }
      if byte == UInt8(ascii: ">") { hasEnd = true }
      if byte == 0x0A, isBlankLine(bytes, after: index) { return nil }
      index += 1
    }
    guard index < bytes.endIndex else { return nil }
    guard hasEnd, index + 1 < bytes.endIndex else { return index }
    let next = bytes[index + 1]
    return next <= 0x20 || next == UInt8(ascii: ">") || next == UInt8(ascii: "/") ? index : nil
  }

  private static func unquotedEnd(in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
    let end = bytes[start...].firstIndex {
      $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<") || $0 == 0x0A
    }
    return end.flatMap { bytes[$0] == UInt8(ascii: ">") ? $0 + 1 : nil }
  }

  static func isBlankLine(_ bytes: ArraySlice<UInt8>, after end: Int) -> Bool {
    let next = bytes[(end + 1)...].first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }
    return next == nil || next == 0x0A
  }
}
