internal import KimText

/// A text with its HTML made Markdown, and what is to be told of it.
///
/// Blocks become source, because CommonMark leaves alone what it takes for a block of HTML: the
/// text in it and behind it would never be read. Formats and links become canonical tags, of which
/// `InlineTags` makes nodes: Markdown has no source for bold letters within a word, for `m²` or for
/// brackets in a link's text.
struct HTMLForms {
  let text: MappedText
  let findings: [HTMLFindings.Finding]
  /// Lists that are counted in letters, by the line of `text` on which they begin.
  let letterLists: [Int: LetterList]
  /// Whether anything was left out that may have had text in it.
  let hasLostText: Bool
  /// The line of the text before on which elements are nested deeper than allowed.
  let tooDeep: Int?
  private let origins: MappedText

  /// Nil where there is no HTML, as in nearly all bodies.
  init?(in source: MappedText, maxDepth: Int) {
    guard Self.mayOccur(in: source) else { return nil }
    var reader = HTMLReader(source.bytes, maxDepth: maxDepth)
    guard !reader.tags.all.isEmpty else { return nil }
    reader.read()
    findings = reader.findings.all
    letterLists = reader.output.letterLists
    hasLostText = reader.hasLostText
    tooDeep = reader.tooDeep
    origins = reader.output.text()
    text = origins.mapped(through: source)
  }

  /// What was noted by the lines of the text before, by the lines of this one.
  func moved<Value>(_ values: [Int: Value]) -> [Int: Value] {
    guard !values.isEmpty, let lines = origins.origins else { return values }
    var moved: [Int: Value] = [:]
    var found: Set<Int> = []
    for (index, origin) in lines.enumerated() where found.insert(origin).inserted {
      if let value = values[origin] { moved[index + 1] = value }
    }
    return moved
  }

  /// Whether a `<` may begin a tag.
  private static func mayOccur(in source: MappedText) -> Bool {
    let bytes = source.bytes
    var index = source.signs.next(from: bytes.startIndex)
    while index + 1 < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "<") {
        switch bytes[index + 1] {
        case UInt8(ascii: "/"), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
        case let next where (next | 0x20) &- UInt8(ascii: "a") < 26: return true
        default: break
        }
      }
      index = source.signs.next(from: index + 1)
    }
    return false
  }
}
