import KimPages

/// The beginning of a text as paper has it: paragraphs of whole sentences, because nobody can press
/// "read on" on a notice board.
struct PaperText: Equatable {
  private(set) var paragraphs: [String] = []
  /// Whether that is all of the text.
  private(set) var isWhole: Bool

  /// - Parameter longest: in characters, of all paragraphs together.
  init(_ source: HTMLParagraphs, longest: Int) {
    isWhole = !source.hasOthers
    var left = longest
    for paragraph in source.texts {
      let sentences = Sentences(paragraph)
      let kept = sentences.text(within: left)
      if kept.count < paragraph.count { isWhole = false }
      if !kept.isEmpty { paragraphs.append(kept) }
      left -= kept.count
      // Else it ends in words such as "Syaratnya:", before a list that paper does without.
      if kept.count < sentences.finished.count { break }
    }
    if paragraphs.isEmpty, let first = source.texts.first {
      paragraphs = [ShortText.cut(first, to: longest)]
    }
  }

  var count: Int { paragraphs.reduce(0) { $0 + $1.count } }
}

/// Where the sentences of a paragraph end.
struct Sentences {
  private let paragraph: String
  /// After the last sign of each sentence.
  private let ends: [String.Index]

  /// Words that have a full stop also where the sentence goes on.
  private static let abbreviations: Set<String> = [
    "bpk", "cv", "dr", "dra", "drg", "drs", "ds", "dsn", "gg", "hj", "hlm", "ir", "jl", "jln",
    "kab",
    "kec", "kel", "ky", "no", "prof", "prov", "pt", "rt", "rw", "sdr", "tgl", "tlp", "ust", "yth",
  ]

  init(_ paragraph: String) {
    self.paragraph = paragraph
    var ends: [String.Index] = []
    var index = paragraph.startIndex
    while index < paragraph.endIndex {
      let next = paragraph.index(after: index)
      if ".!?…".contains(paragraph[index]) {
        var end = next
        while end < paragraph.endIndex, "”’\"')]»".contains(paragraph[end]) {
          end = paragraph.index(after: end)
        }
        let isAtEnd = end == paragraph.endIndex
        if isAtEnd || (paragraph[end] == " " && Self.isTrusted(paragraph, index)) {
          ends.append(end)
        }
      }
      index = next
    }
    let isOpen = paragraph.last.map { ":;,".contains($0) } ?? true
    if !isOpen, ends.last != paragraph.endIndex { ends.append(paragraph.endIndex) }
    self.ends = ends
  }

  private static func isTrusted(_ text: String, _ stop: String.Index) -> Bool {
    guard text[stop] == "." else { return true }
    let start = text[..<stop].lastIndex(of: " ").map { text.index(after: $0) } ?? text.startIndex
    let word = text[start..<stop].lowercased()
    // Also no single letter, as in `H. Amir`, no `S.H.`, no `1.`
    return word.count > 1 && !word.contains(".") && !abbreviations.contains(word)
  }

  /// The paragraph without words at its end that are no sentence.
  var finished: Substring { paragraph[..<(ends.last ?? paragraph.startIndex)] }

  /// As many sentences as have room.
  func text(within limit: Int) -> String {
    let end = ends.last { paragraph[..<$0].count <= limit }
    return end.map { String(paragraph[..<$0]) } ?? ""
  }
}
