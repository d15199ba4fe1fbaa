import KimTheme

extension LetterView {
  /// Titles with their addresses by their first letter, from A to Z.
  static func groups(of entries: [(title: String, url: String)]) -> [LetterView] {
    let sorted = entries.map { (key: $0.title.lowercased(), entry: $0) }.sorted { left, right in
      left.key == right.key ? left.entry.url < right.entry.url : left.key < right.key
    }
    var groups: [(letter: String, links: [LinkView])] = []
    for (key, entry) in sorted {
      let letter = letter(of: key)
      if groups.last?.letter != letter { groups.append((letter, [])) }
      groups[groups.count - 1].links.append(LinkView(label: entry.title, url: entry.url))
    }
    return groups.map { LetterView(letter: $0.letter, links: $0.links) }
  }

  /// - Parameter title: in lower case. Nearly all begin with a plain letter, which needs no table.
  private static func letter(of title: String) -> String {
    if let byte = title.utf8.first, byte &- 0x61 < 26 {
      return String(Unicode.Scalar(byte & ~0x20))
    }
    let first = title.unicodeScalars.first {
      $0.properties.isAlphabetic || ("0"..."9").contains($0)
    }
    return first.map { $0.properties.isAlphabetic ? String($0).uppercased() : "#" } ?? "#"
  }
}
