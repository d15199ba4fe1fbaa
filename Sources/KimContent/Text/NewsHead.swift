import KimDiagnostics
import KimMarkdown
import KimYAML

/// A title, and a day with or without a place, without keys, as people set out news in messengers:
///
/// ```
/// *Tim futsal masuk final*
/// Sekayu, Sabtu 22 Agustus 2026
///
/// Tim futsal menang …
/// ```
///
/// The day may stand first, or be missing: then the file's name or the text may have one.
struct NewsHead {
  private let title: Line
  /// Nil where there is none.
  private let day: (line: Line, dateline: Dateline)?
  /// The offset behind the last of the lines.
  private let end: Int
  /// What stands above the title and is none: a verse in Arabic, a row of pictures.
  private let ornament: Line?

  /// A line that is not blank.
  private struct Line {
    let text: Substring
    let start: Int
    let next: Int
    /// Whether a blank line follows, and text after it.
    let isApart: Bool
  }

  /// The lines as fields; nil where they are not certain to be a title and a day, or where the text
  /// has a heading, which would be the title.
  ///
  /// - Parameter start: the offset of the first character.
  static func frontMatter(
    of file: SourceFile, _ lines: FrontMatterLines, at start: Int
  ) -> FrontMatter? {
    guard let head = NewsHead(lines, at: start),
      MarkdownRenderer.firstHeading(of: file, body: head.end..<file.bytes.count) == nil
    else { return nil }
    return FrontMatter(
      fields: start..<head.end, body: head.end..<file.bytes.count, isMended: true,
      plainFields: head.fields(in: file.bytes))
  }

  /// Whether a file begins with a title and a day; an invitation has the day behind a label.
  static func begins(_ bytes: [UInt8]) -> Bool {
    let lines = FrontMatterLines(bytes)
    guard let head = lines.firstText.flatMap({ NewsHead(lines, at: $0) }) else { return false }
    return head.day != nil || LabelledDay.only(in: bytes[head.end...], clockOffset: 0) != nil
  }

  private init?(_ lines: FrontMatterLines, at start: Int) {
    guard let first = Self.line(in: lines, from: start),
      let second = Self.line(in: lines, from: first.next)
    else { return nil }
    if let dateline = Dateline(first.text) {
      guard let text = NewsTitle(second.text), second.isApart || text.isEmphasised else {
        return nil
      }
      self.init(lines, from: start, second, text, day: (first, dateline))
    } else if let text = NewsTitle(first.text),
      first.isApart || text.isEmphasised || Dateline(second.text) != nil
    {
      self.init(lines, from: start, first, text, day: Self.day(on: second))
    } else if let text = NewsTitle(second.text), text.isEmphasised, !first.isApart {
      // A greeting or a verse stands above it.
      let third = Self.line(in: lines, from: second.next)
      self.init(lines, from: start, second, text, day: third.flatMap(Self.day))
    } else {
      return nil
    }
  }

  private init(
    _ lines: FrontMatterLines, from start: Int, _ line: Line, _ title: NewsTitle,
    day: (line: Line, dateline: Dateline)?
  ) {
    self.title = Line(
      text: title.text, start: line.start, next: line.next, isApart: line.isApart)
    self.day = day
    end = max(line.next, day?.line.next ?? 0)
    let above = min(line.start, day?.line.start ?? line.start)
    ornament = Self.ornament(in: lines, from: start, before: above)
  }

  private static func day(on line: Line) -> (line: Line, dateline: Dateline)? {
    Dateline(line.text).map { (line, $0) }
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

  private func fields(in bytes: [UInt8]) -> YAMLNode {
    func entry(_ key: String, _ text: Substring, of line: Line) -> YAMLNode.Entry {
      let number = bytes[..<line.start].count { $0 == UInt8(ascii: "\n") } + 1
      let before = text.base.unicodeScalars[..<text.startIndex].count
      let position = YAMLPosition(line: number, column: before + 1)
      return YAMLNode.Entry(
        key: key, keyPosition: position,
        value: YAMLNode(value: .scalar(String(text), isQuoted: true), position: position))
    }
    var entries = [entry(PostKeys.title.name, title.text, of: title)]
    if let ornament { entries.append(entry(PostKeys.body.name, ornament.text, of: ornament)) }
    if let day {
      entries.append(entry(PostKeys.date.name, day.dateline.date, of: day.line))
      if let author = day.dateline.author {
        entries.append(entry(PostKeys.author.name, author, of: day.line))
      }
      if let place = day.dateline.place {
        entries.append(entry(PostKeys.location.name, place, of: day.line))
      }
    }
    return YAMLNode(value: .mapping(entries), position: entries[0].keyPosition)
  }
}

/// A line that is a title, without the marks of messengers and the pictures around it.
struct NewsTitle {
  let text: Substring
  /// Whether marks stand around all of it, or all of its letters are capitals.
  let isEmphasised: Bool

  /// In bytes.
  private static let longest = 200
  /// Beginnings of letters and messages, which are no titles.
  private static let greetings = [
    "assalam", "kepada", "yth", "salam", "nomor:", "nomor :", "no.", "lampiran", "halo", "hai ",
    "hallo", "selamat pagi", "selamat siang", "selamat sore", "selamat malam", "dengan hormat",
    "bismillah", "bapak", "ibu", "diberitahukan", "kami ", "saya ",
  ]

  /// Nil for a sentence, and for what begins a block of Markdown.
  init?(_ line: Substring) {
    var text = Self.inner(line)
    var isMarked = false
    while text.count > 2, let mark = text.first, "*_~".contains(mark), text.last == mark {
      text = text.dropFirst().dropLast()
      isMarked = true
    }
    guard line.utf8.count <= Self.longest, let first = text.first, let last = text.last,
      text.count(where: \.isLetter) > 2, !".,;:…".contains(last), !text.contains(": "),
      !"#>|<[](){}!-–—+=*_~`\\/.,:;•".contains(first),
      !text.contains("://"), !Self.isItem(text),
      !Self.greetings.contains(where: text.lowercased().hasPrefix)
    else { return nil }
    self.text = text
    isEmphasised = isMarked || !text.contains(where: \.isLowercase)
  }

  /// Without blanks and pictures at its ends.
  private static func inner(_ line: Substring) -> Substring {
    var text = line
    while let first = text.first, first.isWhitespace || isPicture(first) { text.removeFirst() }
    while let last = text.last, last.isWhitespace || isPicture(last) { text.removeLast() }
    return text
  }

  private static func isPicture(_ character: Character) -> Bool {
    guard let value = character.unicodeScalars.first?.value else { return false }
    return (0x2190...0x2BFF).contains(value) || (0x1F000...0x1FAFF).contains(value)
  }

  private static func isItem(_ text: Substring) -> Bool {
    let digits = text.prefix { $0.isNumber }
    return !digits.isEmpty && text.dropFirst(digits.count).first.map(".)".contains) == true
  }
}
