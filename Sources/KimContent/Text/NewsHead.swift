import KimDiagnostics
import KimMarkdown
import KimModel
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
  private var title: Line
  /// The day as it was written, with what stands beside it; nil where there is none.
  private var day: (line: Line, dateline: Dateline?)?
  private var fields: [Field] = []
  /// The offset behind the last of the lines.
  private var end: Int
  /// What stands above the title and is none: a verse in Arabic, a row of pictures, a greeting.
  private var ornament: Line?

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
    if let letter = LetterTitle.find(in: lines, at: start) {
      // All of a letter is shown, its letterhead and subject too.
      return FrontMatter(
        fields: start..<start, body: start..<file.bytes.count, isMended: true,
        plainFields: node(of: letter.title, letter.type, in: file.bytes), isBare: true)
    }
    guard var head = NewsHead(lines, at: start, keys) else { return nil }
    head.takeTitle(ofName: file.path)
    // Without a day below it the first line is no surer title than a heading.
    if head.day == nil,
      MarkdownRenderer.firstHeading(
        of: file, body: head.end..<file.bytes.count, mayBeLower: false) != nil
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
    if NewsTitle.isOpening(first.text), let dateline = Dateline(second.text),
      let third = Self.line(in: lines, from: second.next),
      let text = NewsTitle(third.text, isAboveDay: true), third.isApart || text.isEmphasised
    {
      // The day is above the title, and what greets above both.
      self.init(lines, from: start, third, text)
      ornament = first
      day = (second, dateline)
    } else if let dateline = Dateline(first.text) {
      guard let text = NewsTitle(second.text, isAboveDay: true),
        second.isApart || text.isEmphasised
      else { return nil }
      self.init(lines, from: start, second, text)
      day = (first, dateline)
    } else if let text = Self.title(on: second, below: first, in: lines) {
      self.init(lines, from: start, second, text)
      if let third = Self.line(in: lines, from: second.next) { takeDay(third) }
    } else if let text = NewsTitle(first.text, isAboveDay: isAboveDay),
      first.isApart || text.isEmphasised || isAboveDay
    {
      self.init(lines, from: start, first, text)
      takeDay(second)
      if first.isApart { takeDay(below: second, lines) }
    } else if let text = Self.headline(first, above: second) {
      self.init(lines, from: start, first, text)
    } else {
      return nil
    }
    takeFields(lines, keys)
  }

  /// The title on the second line, where a greeting, a prayer or a verse stands above it.
  private static func title(
    on line: Line, below first: Line, in lines: FrontMatterLines
  ) -> NewsTitle? {
    guard !isDay(line) else { return nil }
    let isKind = NewsTitle.isKind(first.text)
    if isKind || NewsTitle.isOpening(first.text) {
      let isAboveDay = self.line(in: lines, from: line.next).map(isDay) ?? false
      let title = NewsTitle(line.text, isAboveDay: isAboveDay)
      let isSure =
        title?.isEmphasised == true || line.isApart && (!isKind || NewsTitle.isWish(first.text))
      return isAboveDay || isSure ? title : nil
    }
    guard !first.isApart, NewsTitle(first.text, isAboveDay: false)?.isEmphasised != true,
      let title = NewsTitle(line.text, isAboveDay: false), title.isEmphasised
    else { return nil }
    return title
  }

  /// In characters.
  private static let longestHeadline = 90

  /// A short first line that no sentence goes on from, though no blank line follows it.
  private static func headline(_ first: Line, above second: Line) -> NewsTitle? {
    guard !first.isApart, first.text.count <= longestHeadline,
      second.text.first(where: { !$0.isWhitespace })?.isLowercase == false,
      !isLabelled(first.text)
    else { return nil }
    return NewsTitle(first.text, isAboveDay: false)
  }

  /// `Tempat : Balai desa`.
  private static func isLabelled(_ text: Substring) -> Bool {
    text.contains(" :") || text.contains(":\t")
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

  /// Takes the day below a line that says who wrote: `Rini Anggraini bersama 4 lainnya`.
  private mutating func takeDay(below line: Line, _ lines: FrontMatterLines) {
    guard day == nil, line.text.count <= Self.longestByline, line.text.contains(where: \.isLetter),
      line.text.last(where: { !$0.isWhitespace }) != ".",
      let next = Self.line(in: lines, from: line.next), next.start == line.next, next.isApart,
      let dateline = Dateline(next.text)
    else { return }
    day = (next, dateline)
    end = next.next
    if ornament == nil { ornament = line }
  }

  private static let longestByline = 100

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

  /// Takes the words of the file's name where the first line says no more than what follows, such as
  /// `PENGUMUMAN`; the line stays in the text.
  private mutating func takeTitle(ofName path: String) {
    let file = path.split(separator: "/").last ?? ""
    guard NewsTitle.isKind(title.text), ornament == nil,
      let name = NameTitle.title(from: String(NameParts.textStem(of: file)))
    else { return }
    ornament = title
    title.text = name[...]
  }

  // MARK: Fields

  /// What stays in the text: the ornament, and a day that has one of another calendar beside it.
  private var kept: Line? {
    guard let day, day.dateline != nil, Self.hasOtherCalendar(day.line.text) else {
      return ornament
    }
    guard var line = ornament else { return day.line }
    line.text = Substring("\(line.text)\n\n\(day.line.text)")
    return line
  }

  private static func hasOtherCalendar(_ text: Substring) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return words.contains { Int($0).map((1300...1600).contains) ?? false }
  }

  private static func node(of title: Line, _ type: PostType?, in bytes: [UInt8]) -> YAMLNode {
    var entries = [entry(PostKeys.title.name, title.text, of: title, in: bytes)]
    if let type {
      entries.append(entry(PostKeys.type.name, type.rawValue[...], of: title, in: bytes))
    }
    return YAMLNode(value: .mapping(entries), position: entries[0].keyPosition)
  }

  private static func entry(
    _ key: String, _ text: Substring, of line: Line, isQuoted: Bool = true, in bytes: [UInt8]
  ) -> YAMLNode.Entry {
    let number = bytes[..<line.start].count { $0 == UInt8(ascii: "\n") } + 1
    let before = text.base.unicodeScalars[..<text.startIndex].count
    let position = YAMLPosition(line: number, column: before + 1)
    return YAMLNode.Entry(
      key: key, keyPosition: position,
      value: YAMLNode(value: .scalar(String(text), isQuoted: isQuoted), position: position))
  }

  private func node(in bytes: [UInt8]) -> YAMLNode {
    func entry(
      _ key: String, _ text: Substring, of line: Line, isQuoted: Bool = true
    ) -> YAMLNode.Entry {
      Self.entry(key, text, of: line, isQuoted: isQuoted, in: bytes)
    }
    var entries = [entry(PostKeys.title.name, title.text, of: title)]
    if let kept {
      entries.append(entry(PostKeys.body.name, kept.text, of: kept))
    }
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
