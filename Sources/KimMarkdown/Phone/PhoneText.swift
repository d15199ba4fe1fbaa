/// Text as people type it on phones, made Markdown that shows it as they see it.
///
/// Lines stay lines, except in a paragraph that was wrapped; bullets, pictures, numbers and letters
/// at the beginning of lines make lists; the marks of messengers work; indentation means nothing.
/// No line loses its number: `text` knows where each of its lines comes from.
struct PhoneText {
  let text: MappedText
  /// Words with `#` at the end of the text, without the sign.
  let topics: [String]
  /// Lists that are counted in letters, by the line of `text` on which they begin.
  let letterLists: [Int: LetterList]

  /// Whether a text is that of a phone: it has a sign of it, and no sign of Markdown.
  static func isFound(in text: MappedText, reading: PhoneTextReading) -> Bool {
    switch reading {
    case .never: false
    case .ifLikely: !MarkdownSigns.areFound(in: text) && PhoneSigns.areFound(in: text.bytes)
    case .unlessMarkdown: !MarkdownSigns.areFound(in: text)
    }
  }

  init(_ source: MappedText, takesTopics: Bool = false) {
    let ranges = TextLines.ranges(of: source.bytes)
    let topics = ClosingTopics(source.bytes, lines: takesTopics ? ranges : [])
    let blocks = PhoneBlocks(
      source.bytes, ranges: takesTopics ? Array(ranges[..<topics.start]) : ranges)
    var writer = PhoneWriter(source, lines: blocks.lines)
    writer.write()
    self.topics = topics.names
    letterLists = writer.letterLists
    text = writer.text
  }
}

/// How a list in letters is counted.
struct LetterList: Equatable {
  /// The place of its first letter, from 1.
  let start: Int
  let isCapital: Bool
}
