import KimDiagnostics
import KimMarkdown
import KimYAML

/// A title and below it a place and a day, without keys, as people set out news in messengers:
///
/// ```
/// *Tim futsal masuk final*
/// Sekayu, Sabtu 22 Agustus 2026
///
/// Tim futsal menang …
/// ```
enum NewsHead {
  /// In bytes.
  private static let longestTitle = 200
  private static let longestBlankLine = 256

  /// The two lines as fields; nil where they are not certain to be a title and a day: a blank line
  /// has to follow, and no heading, which would be the title.
  ///
  /// - Parameter start: the offset of the first character.
  static func frontMatter(
    of file: SourceFile, _ lines: FrontMatterLines, at start: Int
  ) -> FrontMatter? {
    let second = lines.next(after: start)
    let third = lines.next(after: second)
    let (title, day, gap) = (
      lines.line(at: start), lines.line(at: second), lines.line(at: third)
    )
    guard third < file.bytes.count, title.count <= longestTitle,
      gap.count <= longestBlankLine, UnseenText.isAll(file.bytes[gap]),
      let titleText = self.title(String(decoding: file.bytes[title], as: UTF8.self)[...]),
      case let dayText = String(decoding: file.bytes[day], as: UTF8.self)[...],
      let dateline = Dateline(dayText),
      MarkdownRenderer.firstHeading(of: file, body: third..<file.bytes.count) == nil
    else { return nil }
    let line = file.bytes[..<start].count { $0 == UInt8(ascii: "\n") } + 1
    let node = fields(titleText, dateline, in: dayText, line: line)
    return FrontMatter(
      fields: start..<third, body: third..<file.bytes.count, isMended: true, plainFields: node)
  }

  private static func fields(
    _ title: Substring, _ dateline: Dateline, in day: Substring, line: Int
  ) -> YAMLNode {
    func entry(_ key: String, _ text: Substring, line: Int) -> YAMLNode.Entry {
      let before = text.base.unicodeScalars[..<text.startIndex].count
      let position = YAMLPosition(line: line, column: before + 1)
      return YAMLNode.Entry(
        key: key, keyPosition: position,
        value: YAMLNode(value: .scalar(String(text), isQuoted: true), position: position))
    }
    var entries = [
      entry(PostKeys.title.name, title, line: line),
      entry(PostKeys.date.name, dateline.date, line: line + 1),
    ]
    if let place = dateline.place {
      entries.append(entry(PostKeys.location.name, place, line: line + 1))
    }
    return YAMLNode(value: .mapping(entries), position: entries[0].keyPosition)
  }

  // MARK: Titles

  /// Beginnings of letters, which are no titles.
  private static let greetings = ["assalam", "kepada", "yth", "salam", "nomor", "no.", "lampiran"]

  /// A title without WhatsApp's marks; nil for a sentence, and for what begins a block of Markdown.
  private static func title(_ line: Substring) -> Substring? {
    var text = line
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while text.count > 2, let mark = text.first, "*_~".contains(mark), text.last == mark {
      text = text.dropFirst().dropLast()
    }
    guard let first = text.first, let last = text.last, text.count(where: \.isLetter) > 2,
      !".,;:!?…".contains(last), !text.contains(": "),
      !"#>|<[](){}!-–—+=*_~`\\/.,:;•".contains(first),
      !greetings.contains(where: text.lowercased().hasPrefix)
    else { return nil }
    let digits = text.prefix { $0.isNumber }
    let isItem = !digits.isEmpty && text.dropFirst(digits.count).first.map(".)".contains) == true
    return isItem ? nil : text
  }
}
