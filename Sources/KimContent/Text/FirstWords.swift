import KimDiagnostics

/// A title for a text that has none: how its first sentence begins.
///
/// Only of what was typed without fences: whoever writes front matter knows of `judul`.
enum FirstWords {
  /// In characters.
  private static let longest = 80
  private static let fewestLetters = 8

  /// Nil for a text with hardly any words.
  ///
  /// - Parameter shown: the text without markup.
  static func title(of shown: some Collection<UInt8>) -> String? {
    let start = String(decoding: shown.prefix(1024), as: UTF8.self)
    let lines = start.split(whereSeparator: \.isNewline)
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      .map { withoutLabel(ForwardedMarks.withoutStamp($0[...])) }
      .filter { $0.count(where: \.isLetter) >= fewestLetters }
    let line = lines.first { !NewsTitle.isOpening($0) } ?? lines.first
    return line.map { line in
      let told = Salutation.removed(from: String(line))
      let hasWords = told.count(where: \.isLetter) >= fewestLetters
      return beginning(of: hasWords ? told : String(line))
    }
  }

  /// Without `Isi aduan :`, as forms have it.
  private static func withoutLabel(_ line: Substring) -> Substring {
    guard let sign = line.prefix(longestLabel).firstIndex(of: ":") else { return line }
    let label = line[..<sign].lowercased().filter(\.isLetter)
    return labels.contains(label)
      ? line[line.index(after: sign)...].drop(while: \.isWhitespace) : line
  }

  private static let longestLabel = 24
  private static let labels: Set = [
    "isi", "isiaduan", "isilaporan", "isipesan", "aduan", "laporan", "pengaduan", "keluhan",
    "aspirasi", "pesan",
  ]

  private static func beginning(of line: String) -> String {
    let sentence = line.prefix(longest + 1)
    if let end = sentence.indices.first(where: { isEnd(sentence, at: $0) }) {
      return String(sentence[..<end])
    }
    guard line.count > longest else { return line }
    let words = sentence.lastIndex(of: " ").map { sentence[..<$0] } ?? sentence.dropLast()
    return words + "…"
  }

  /// A sign that ends a sentence, but for those of abbreviations.
  private static func isEnd(_ text: Substring, at index: Substring.Index) -> Bool {
    guard ".!?".contains(text[index]) else { return false }
    let next = text.index(after: index)
    guard next == text.endIndex || text[next] == " " else { return false }
    return text[..<index].reversed().prefix { $0.isLetter }.count > 3
  }
}

extension Diagnostic {
  static func titleOfText(in markdown: MarkdownFile, _ title: String) -> Diagnostic {
    Diagnostic(
      .warning, code: "post/title-of-text", at: markdown.start,
      id: "tulisan ini belum punya judul; sementara judulnya: \(title)",
      en: "the post has no title; for the time being it is: \(title)",
      hint: LocalizedText(
        id: "tulis judul di baris pertama, lalu satu baris kosong",
        en: "write a title on the first line, and leave one line blank"),
      mend: .line("Panen raya di Dusun II\n", above: 1, isExample: true))
  }
}
