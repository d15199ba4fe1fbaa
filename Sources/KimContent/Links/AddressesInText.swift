/// The addresses in a text without markup that a messenger makes links of: with a scheme or `www.`,
/// or with an end that hosts have.
enum AddressesInText {
  static func all(in text: String) -> [String] {
    pieces(of: text).filter(\.isAddress).map { String($0.text) }
  }

  static func replaced(in text: String, by other: (String) -> String) -> String {
    guard text.contains(".") else { return text }
    return pieces(of: text).map { $0.isAddress ? other(String($0.text)) : String($0.text) }.joined()
  }

  static func withoutScheme(_ address: String) -> String {
    address.firstRange(of: "://").map { String(address[$0.upperBound...]) } ?? address
  }

  private typealias Piece = (text: Substring, isAddress: Bool)

  /// The whole text, cut before and behind each address.
  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = text[...]
    while !rest.isEmpty {
      let gap = rest.prefix { separators.contains($0) || $0.isWhitespace }
      if !gap.isEmpty { pieces.append((gap, false)) }
      rest = rest[gap.endIndex...]
      let word = word(at: rest)
      // The full stop of a sentence.
      var end = word.endIndex
      while end > word.startIndex, ".?!/".contains(word[word.index(before: end)]) {
        end = word.index(before: end)
      }
      if end > word.startIndex { pieces.append((word[..<end], isAddress(word[..<end]))) }
      if end < word.endIndex { pieces.append((word[end...], false)) }
      rest = rest[word.endIndex...]
    }
    return pieces
  }

  /// Up to a sign that no address has, or a colon other than that of a scheme.
  private static func word(at text: Substring) -> Substring {
    var end = text.startIndex
    while end < text.endIndex, !text[end].isWhitespace {
      if separators.contains(text[end]) {
        guard text[end] == ":", text[end...].hasPrefix("://") else { break }
      }
      end = text.index(after: end)
    }
    return text[..<end]
  }

  private static let separators: Set<Character> = [
    "<", ">", "\"", "“", "”", "‘", "’", "'", "(", ")", "[", "]", "{", "}", "|", ",", ";", "*", "~",
    ":", "`", "…",
  ]

  private static func isAddress(_ word: Substring) -> Bool {
    let lower = word.lowercased()
    if lower.contains("://") || lower.hasPrefix("www.") { return lower.contains(".") }
    let labels = lower.prefix { !"/?#".contains($0) }
      .split(separator: ".", omittingEmptySubsequences: false)
    return labels.count > 1 && labels.allSatisfy { !$0.isEmpty }
      && labels.last.map { endings.contains(String($0)) } ?? false
  }

  private static let endings: Set = [
    "app", "asia", "be", "biz", "blog", "cc", "cf", "click", "club", "cn", "co", "com", "cyou",
    "dev", "edu", "fun", "ga", "gd", "gg", "gl", "gle", "gov", "gq", "help", "icu", "id", "info",
    "io", "link", "live", "ly", "me", "ml", "mobi", "my", "net", "news", "online", "org", "page",
    "pro", "pw", "ru", "sbs", "sg", "shop", "site", "store", "tech", "tk", "to", "top", "tv", "us",
    "vip", "web", "website", "win", "work", "world", "xyz",
  ]
}
