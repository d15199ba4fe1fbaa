import KimContent

/// A title for a text that has none: its first sentence, as the writing page proposes it.
struct FirstSentence {
  let title: String
  /// The text without the sentence, where all of it is the title and its line goes on: nobody wants to
  /// read it twice. Else the whole text.
  let rest: [UInt8]

  /// In characters.
  private static let longest = 80
  /// In characters, up to a comma.
  private static let shortestPart = 40
  /// In bytes of a text's beginning, in which its first line is looked for.
  private static let looked = 4000

  init(of text: [UInt8]) {
    let head = String(decoding: text.prefix(Self.looked), as: UTF8.self)
    let lines = head.split(whereSeparator: \.isNewline)
    let line = lines.first { Self.telling($0).contains(where: \.isLetter) }
    let words = line.map(Self.telling) ?? "Kabar desa"
    let sentence = Self.sentence(of: words)
    let plain = Self.withoutNumbers(sentence)
    title = plain.count > Self.longest ? Self.cut(plain[...]) : Self.trimmed(plain)
    let isWhole = title == Self.trimmed(String(sentence)) && line.map(Self.words) == words
    rest = isWhole ? line.flatMap { Self.rest(of: text, head, $0) } ?? text : text
  }

  /// Up to its sign. A full stop behind a short word is that of an abbreviation: `Bpk. Camat`.
  private static func sentence(of words: some StringProtocol) -> Substring {
    let words = Substring(words)
    let end = words.firstMatch(of: /(?:\p{L}{4}|\bini|\bitu|jam \d|\d\d|\))\.(?=\s|$)|[!?](?=\s|$)/)
    return end.map { words[..<words.index(before: $0.range.upperBound)] } ?? words
  }

  /// Numbers of telephones are no part of a title, with the words that lead to them: `hub 0812…`. Where
  /// no other word is left, nothing is taken out.
  private static func withoutNumbers(_ sentence: Substring) -> String {
    let number =
      /[\s,;.:(–-]*(?:\b(?:hub|hubungi|wa|whatsapp|hp|no|nomor|telp|tlp|telepon|cp|kontak|pesan|order|pemesanan|ke|di)\b[\s.:]*)*(?:\+?62|0)[ -]?8(?:[ .-]?\d){7,11}\)?/
      .ignoresCase()
    let plain = sentence.replacing(number, with: "")
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return plain.contains(where: \.isLetter) ? plain : String(sentence)
  }

  /// Without signs at its end that no title has.
  private static func trimmed(_ sentence: String) -> String {
    let end = sentence.lastIndex { !$0.isWhitespace && !",;:.–-".contains($0) }
    return end.map { String(sentence[...$0]) } ?? sentence
  }

  /// At the last comma, where one is not too far ahead, else behind a word.
  private static func cut(_ sentence: Substring) -> String {
    let cut = sentence.prefix(longest)
    let comma = cut.lastIndex(of: ",").flatMap {
      cut.distance(from: cut.startIndex, to: $0) >= shortestPart ? $0 : nil
    }
    return String((comma ?? cut.lastIndex(of: " ")).map { cut[..<$0] } ?? cut) + " …"
  }

  /// Nil for a line that ends with the sentence, or in which signs stand that mean something.
  private static func rest(of text: [UInt8], _ head: String, _ line: Substring) -> [UInt8]? {
    guard words(line) == line.split(whereSeparator: \.isWhitespace).joined(separator: " ") else {
      return nil
    }
    let sentence = sentence(of: line)
    let after = line[sentence.endIndex...].dropFirst()
    guard let next = after.firstIndex(where: { !$0.isWhitespace }) else { return nil }
    let start = head.utf8.distance(from: head.startIndex, to: line.startIndex)
    let end = head.utf8.distance(from: head.startIndex, to: next)
    // A beginning that is no sound text has other places.
    guard end <= text.count, head.utf8.prefix(end).elementsEqual(text.prefix(end)) else {
      return nil
    }
    return Array(text[..<start] + text[end...])
  }

  /// The words of a line without what greets.
  private static func telling(_ line: Substring) -> String { Salutation.removed(from: words(line)) }

  /// Without tags, marks of messengers around words, and of lists before them.
  private static func words(_ line: Substring) -> String {
    let plain = line.replacing(/<[^<>]{1,200}>/, with: "").filter { !"*_~`#>".contains($0) }
    return plain.drop { "-•–+ ".contains($0) }
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
