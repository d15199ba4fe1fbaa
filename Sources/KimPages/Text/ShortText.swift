/// A text cut to a length that a description or a summary may have.
package enum ShortText {
  /// At most `limit` characters, cut between words, with an ellipsis where something was cut.
  package static func cut(_ text: String, to limit: Int) -> String {
    guard limit > 1 else { return "" }
    guard text.utf8.count > limit else { return text }
    if text.utf8.prefix(limit + 1).allSatisfy({ $0 < 0x80 && $0 != 0x0D }) {
      return cut(ascii: text.utf8, to: limit)
    }
    guard text.count > limit else { return text }
    let head = text.prefix(limit - 1)
    let end = head.lastIndex(of: " ") ?? head.endIndex
    let whole = head[..<end].count < limit / 2 ? head : head[..<end]
    return whole.trimmingSuffix { ",.;:–-".contains($0) } + "…"
  }

  /// The same where each of the first bytes is a character, one more of them than the limit.
  private static func cut(ascii text: String.UTF8View, to limit: Int) -> String {
    let head = text.prefix(limit - 1)
    let end = head.lastIndex(of: 0x20) ?? head.endIndex
    var whole = head[..<end].count < limit / 2 ? head : head[..<end]
    while let last = whole.last, ",.;:-".utf8.contains(last) { whole.removeLast() }
    return String(Substring(whole)) + "…"
  }

  /// At most `limit` characters and twice as many bytes: one character can have any number.
  package static func bounded(_ text: String, to limit: Int) -> String {
    let short = cut(text, to: limit)
    guard short.utf8.count > limit * 2 else { return short }
    var kept = String.UnicodeScalarView()
    var bytes = 0
    for scalar in short.unicodeScalars {
      bytes += UTF8.width(scalar)
      if bytes > limit * 2 - 3 { break }
      kept.append(scalar)
    }
    return String(kept) + "…"
  }
}

extension Substring {
  fileprivate func trimmingSuffix(while predicate: (Character) -> Bool) -> Substring {
    var rest = self
    while let last = rest.last, predicate(last) { rest.removeLast() }
    return rest
  }
}
