/// A title for a text that has none: its first sentence, as the writing page proposes it.
enum FirstSentence {
  /// In characters.
  private static let longest = 80

  static func title(of text: [UInt8]) -> String {
    let whole = String(decoding: text.prefix(4000), as: UTF8.self)
    let lines = whole.split(whereSeparator: \.isNewline).map(words)
    let line = lines.first { $0.contains(where: \.isLetter) } ?? "Kabar desa"
    var sentence = line[...]
    if let end = line.firstMatch(of: /[.!?](?:\s|$)/) { sentence = line[..<end.range.lowerBound] }
    guard sentence.count > longest else { return String(sentence) }
    let cut = sentence.prefix(longest)
    return String(cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut) + " …"
  }

  /// Without tags, marks of messengers around words, and of lists before them.
  private static func words(_ line: Substring) -> String {
    let plain = line.replacing(/<[^<>]{1,200}>/, with: "").filter { !"*_~`#>".contains($0) }
    return plain.drop { "-•–+ ".contains($0) }
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
