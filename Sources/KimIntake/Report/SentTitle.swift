import KimReceive

/// What a text that was sent calls itself, for those to whom it has to be told that it is refused.
enum SentTitle {
  private static let labels = ["judul:", "title:"]
  private static let mostLines = 20
  /// In characters.
  private static let longest = 100

  /// The title in its first lines, else the one that it came with; nil where it has none.
  static func title(of received: ReceivedText) -> String? {
    let head = String(decoding: received.text.prefix(4000), as: UTF8.self)
    for line in head.split(whereSeparator: \.isNewline).prefix(mostLines) {
      let plain = line.filter { !"*_\"".contains($0) }.drop(while: \.isWhitespace)
      guard let label = labels.first(where: plain.lowercased().hasPrefix) else { continue }
      let title = plain.dropFirst(label.count).drop(while: \.isWhitespace)
      if !title.isEmpty { return shown(title) }
    }
    return received.title.flatMap { shown($0[...]) }
  }

  /// Nil for one with so many digits that a number of identity may be among them.
  private static func shown(_ title: Substring) -> String? {
    title.count(where: \.isNumber) < 12 ? String(title.prefix(longest)) : nil
  }
}
