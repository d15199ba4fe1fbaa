import KimYAML

/// What WhatsApp puts before a message that was forwarded, or copied out of a conversation:
/// `*Forwarded*`, `[17/8 19.15] Bu Yuli: `.
package enum ForwardedMarks {
  /// The words of all its languages that people here use, without signs.
  private static let labels: Set = [
    "forwarded", "forwarded many times", "diteruskan", "diteruskan berkali kali",
    "diteruskan banyak kali", "pesan diteruskan", "pesan terusan",
  ]
  private static let mostLabels = 4
  private static let longestLabel = 60
  /// In characters.
  private static let longestTime = 30
  private static let longestName = 48

  /// The offset of the message itself; nil where nothing stands before it.
  static func end(in lines: FrontMatterLines, from start: Int) -> Int? {
    var end = start
    for _ in 0..<mostLabels {
      let line = lines.bytes[lines.line(at: end)]
      guard line.count <= longestLabel, isLabel(String(decoding: line, as: UTF8.self)[...]) else {
        break
      }
      end = lines.firstText(from: lines.next(after: end)) ?? lines.bytes.count
    }
    end = stamp(in: lines.bytes[end...]) ?? end
    return end == start ? nil : end
  }

  /// The message itself.
  package static func removed(from text: [UInt8]) -> [UInt8] {
    let lines = FrontMatterLines(text)
    guard let start = lines.firstText(from: 0), let end = end(in: lines, from: start) else {
      return text
    }
    return Array(text[end...])
  }

  /// Whether a line says that the message was forwarded, and no more.
  static func isLabel(_ line: Substring) -> Bool {
    guard line.utf8.count <= longestLabel else { return false }
    let words = line.lowercased().split { !$0.isLetter }
    return (1...3).contains(words.count) && labels.contains(words.joined(separator: " "))
  }

  /// A line without the time and name that it begins with.
  static func withoutStamp(_ line: Substring) -> Substring {
    let bytes = Array(line.utf8)
    guard let end = stamp(in: bytes[...]) else { return line }
    return String(decoding: bytes[end...], as: UTF8.self)[...]
  }

  /// Whether a line begins with a time and a name.
  static func beginsWithStamp(_ line: Substring) -> Bool {
    stamp(in: Array(line.utf8.prefix(4 * (longestTime + longestName)))[...]) != nil
  }

  // MARK: Times and names

  /// The end of `[17/8 19.15] Bu Yuli: ` or `17/08/26 19.15 - Bu Yuli: `.
  private static func stamp(in bytes: ArraySlice<UInt8>) -> Int? {
    let start = bytes.prefix(4 * (longestTime + longestName))
    let line = String(decoding: start.prefix { $0 != 0x0A }, as: UTF8.self)
    var rest = line.drop { $0.isWhitespace || $0.unicodeScalars.allSatisfy(isMarkOfDirection) }
    let isInBrackets = rest.first == "["
    if isInBrackets { rest.removeFirst() }
    let time = rest.prefix(longestTime + 1).prefix { isOfTime($0) }
    guard time.count <= longestTime, time.count(where: \.isNumber) > 2, time.contains("/") else {
      return nil
    }
    rest = rest[time.endIndex...]
    let hasEnd = isInBrackets ? rest.first == "]" : rest.first == "-" && time.last == " "
    guard hasEnd else { return nil }
    let name = rest.dropFirst().prefix(longestName + 1).prefix { $0 != ":" }
    guard name.count <= longestName, !name.allSatisfy(\.isWhitespace) else { return nil }
    rest = rest[name.endIndex...].dropFirst()
    guard rest.first == " " || rest.first == "\u{A0}" else { return nil }
    rest.removeFirst()
    return bytes.startIndex + line[..<rest.startIndex].utf8.count
  }

  private static func isOfTime(_ character: Character) -> Bool {
    character.isASCII && character.isNumber || character.isWhitespace
      || "/.,:apmAPM".contains(character)
  }

  private static func isMarkOfDirection(_ scalar: Unicode.Scalar) -> Bool {
    [0x200E, 0x200F, 0xFEFF].contains(scalar.value)
  }
}
