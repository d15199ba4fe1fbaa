import KimDiagnostics
import KimMarkdown
import KimYAML

/// A title, and a day with or without a place, without keys, as people set out news in messengers:
///
/// ```
/// *Tim futsal masuk final*
/// Sekayu, Sabtu 22 Agustus 2026
/// penulis: Bu Eli
///
/// Tim futsal menang …
/// ```
///
/// The day may stand first, or be missing: then the file's name or the text may have one. Lines right
/// below whose keys are known are fields.
struct NewsHead {
  private let title: Line
  /// The day as it was written, with what stands beside it; nil where there is none.
  private var day: (line: Line, dateline: Dateline?)?
  private var fields: [Field] = []
  /// The offset behind the last of the lines.
  private var end: Int
  /// What stands above the title and is none: a verse in Arabic, a row of pictures, a greeting.
  private let ornament: Line?

  /// A line that is not blank.
  private struct Line {
    var text: Substring
    let start: Int
    let next: Int
    /// Whether a blank line follows, and text after it.
    let isApart: Bool
  }

  /// A line with a key that is known, or seems to be a known one.
  private struct Field {
    let line: Line
    let key: String
    let value: Substring
  }

  /// The lines as fields; nil where they are not certain to be a title and a day.
  ///
  /// - Parameter start: the offset of the first character.
  static func frontMatter(
    of file: SourceFile, _ lines: FrontMatterLines, at start: Int, keys: HeadKeys
  ) -> FrontMatter? {
    guard let head = NewsHead(lines, at: start, keys) else { return nil }
    // Without a day below it the first line is no surer title than a heading.
    if head.day == nil,
      MarkdownRenderer.firstHeading(of: file, body: head.end..<file.bytes.count) != nil
    {
      return nil
    }
    return FrontMatter(
      fields: start..<head.end, body: head.end..<file.bytes.count, isMended: true,
      plainFields: head.node(in: file.bytes), isBare: true)
  }

  /// Whether a file begins with a title and a day; an invitation has the day behind a label.
  static func begins(_ bytes: [UInt8]) -> Bool {
    let lines = FrontMatterLines(bytes)
    let keys = HeadKeys.of(KeySets.post)
    guard let head = lines.firstText.flatMap({ NewsHead(lines, at: $0, keys) }) else {
      return false
    }
    return head.day != nil || LabelledDay.only(in: bytes[head.end...], clockOffset: 0) != nil
  }

  private init?(_ lines: FrontMatterLines, at start: Int, _ keys: HeadKeys) {
    guard let first = Self.line(in: lines, from: start),
      let second = Self.line(in: lines, from: first.next)
    else { return nil }
    let isAboveDay = Self.isDay(second)
    if let dateline = Dateline(first.text) {
      guard let text = NewsTitle(second.text, isAboveDay: true),
        second.isApart || text.isEmphasised
      else { return nil }
      self.init(lines, from: start, second, text)
      day = (first, dateline)
    } else if let text = NewsTitle(first.text, isAboveDay: isAboveDay),
      first.isApart || text.isEmphasised || isAboveDay
    {
      self.init(lines, from: start, first, text)
      takeDay(second)
    } else if let text = NewsTitle(second.text, isAboveDay: false), text.isEmphasised,
      !first.isApart
    {
      // A greeting or a verse stands above it.
      self.init(lines, from: start, second, text)
      if let third = Self.line(in: lines, from: second.next) { takeDay(third) }
    } else {
      return nil
    }
    takeFields(lines, keys)
  }

  private init(_ lines: FrontMatterLines, from start: Int, _ line: Line, _ title: NewsTitle) {
    self.title = Line(
      text: title.text, start: line.start, next: line.next, isApart: line.isApart)
    end = line.next
    let isFirst = Self.line(in: lines, from: start).map { $0.start == line.start } ?? true
    let isBelowDay = !isFirst && Dateline(Self.line(in: lines, from: start)?.text ?? "") != nil
    ornament = isBelowDay ? nil : Self.ornament(in: lines, from: start, before: line.start)
  }

  /// Whether a line is a day, or is meant for one that no calendar has.
  private static func isDay(_ line: Line) -> Bool {
    Dateline(line.text) != nil || Dateline.looksLikeOne(line.text)
  }

  private mutating func takeDay(_ line: Line) {
    guard Self.isDay(line) else { return }
    day = (line, Dateline(line.text))
    end = line.next
  }

  private static let mostFields = 20

  /// Takes the lines with keys that follow each other from the end of the head on.
  private mutating func takeFields(_ lines: FrontMatterLines, _ keys: HeadKeys) {
    while fields.count < Self.mostFields, end < lines.bytes.count,
      let line = Self.line(in: lines, from: end), line.start == end,
      let field = Self.field(on: line, keys)
    {
      fields.append(field)
      end = line.next
    }
  }

  private static func field(on line: Line, _ keys: HeadKeys) -> Field? {
    var lines = FieldLines([Array(line.text.utf8)[...]], keys: keys.fields)
    guard let found = lines.next(), found.role == .key, found.valueColumn > 0,
      found.isKnown || keys.isNear(found.key)
    else { return nil }
    let scalars = line.text.unicodeScalars
    let start =
      scalars.index(
        scalars.startIndex, offsetBy: found.valueColumn - 1, limitedBy: scalars.endIndex)
      ?? scalars.endIndex
    return Field(line: line, key: found.key, value: line.text[start...])
  }

  // MARK: Lines

  /// In bytes: no title and no day is longer.
  private static let longestLine = 300
  private static let mostOrnaments = 3

  /// The first line from an offset on that has a letter or digit to read: a verse in Arabic or a row
  /// of pictures may stand above a title.
  private static func line(in lines: FrontMatterLines, from start: Int) -> Line? {
    var start = start
    for _ in 0...mostOrnaments {
      guard let first = lines.firstText(from: start) else { return nil }
      let begin = max(lines.start(ofLineAt: first), start)
      let next = lines.next(after: first)
      let bytes = lines.bytes[lines.line(at: begin)].prefix(longestLine)
      if bytes.contains(where: { $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 }) {
        let following = lines.firstText(from: next)
        let isApart = following.map { lines.start(ofLineAt: $0) > next } ?? false
        return Line(
          text: String(decoding: bytes, as: UTF8.self)[...], start: begin, next: next,
          isApart: isApart)
      }
      start = next
    }
    return nil
  }

  private static func ornament(
    in lines: FrontMatterLines, from start: Int, before end: Int
  ) -> Line? {
    guard start < end else { return nil }
    let text = String(decoding: lines.bytes[start..<end], as: UTF8.self)
      .drop(while: \.isWhitespace)
    guard !text.isEmpty else { return nil }
    return Line(text: text, start: start, next: end, isApart: true)
  }

  // MARK: Fields

  private func node(in bytes: [UInt8]) -> YAMLNode {
    func entry(
      _ key: String, _ text: Substring, of line: Line, isQuoted: Bool = true
    ) -> YAMLNode.Entry {
      let number = bytes[..<line.start].count { $0 == UInt8(ascii: "\n") } + 1
      let before = text.base.unicodeScalars[..<text.startIndex].count
      let position = YAMLPosition(line: number, column: before + 1)
      return YAMLNode.Entry(
        key: key, keyPosition: position,
        value: YAMLNode(value: .scalar(String(text), isQuoted: isQuoted), position: position))
    }
    var entries = [entry(PostKeys.title.name, title.text, of: title)]
    if let ornament { entries.append(entry(PostKeys.body.name, ornament.text, of: ornament)) }
    if let day {
      entries.append(
        entry(PostKeys.date.name, day.dateline?.date ?? day.line.text, of: day.line))
      if let author = day.dateline?.author {
        entries.append(entry(PostKeys.author.name, author, of: day.line))
      }
      if let place = day.dateline?.place {
        entries.append(entry(PostKeys.location.name, place, of: day.line))
      }
    }
    entries += fields.map { entry($0.key, $0.value, of: $0.line, isQuoted: false) }
    return YAMLNode(value: .mapping(entries), position: entries[0].keyPosition)
  }
}
