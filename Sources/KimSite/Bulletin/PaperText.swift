import KimPages

/// The beginning of a text as paper has it: paragraphs of whole sentences, because nobody can press
/// "read on" on a notice board.
struct PaperText: Equatable {
  private(set) var paragraphs: [String] = []
  /// Whether that is all of the text.
  private(set) var isWhole: Bool

  /// - Parameter longest: in bytes of UTF-8, of all paragraphs together.
  init(_ source: HTMLParagraphs, longest: Int) {
    isWhole = !source.hasOthers
    var left = longest
    for paragraph in source.texts {
      let sentences = Sentences(paragraph)
      let kept = sentences.text(within: left)
      if kept.utf8.count < paragraph.utf8.count { isWhole = false }
      if !kept.isEmpty { paragraphs.append(kept) }
      left -= kept.utf8.count
      // Else it ends in words such as "Syaratnya:", before a list that paper does without.
      if kept != sentences.finished { break }
    }
    if paragraphs.isEmpty, let first = source.texts.first {
      paragraphs = [ShortText.cut(first, to: longest)]
    }
  }

  /// In bytes of UTF-8.
  var count: Int { paragraphs.reduce(0) { $0 + $1.utf8.count } }
}
