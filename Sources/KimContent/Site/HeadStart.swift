import KimModel

/// Tells from the beginning of a file of unknown kind whether it was written to be a post.
struct HeadStart {
  /// Whether it begins with the front matter of a post: a fence and a key below it, or a title or
  /// day without one; or with a title and a day that have no keys.
  let isHead: Bool
  /// Whether it is a parcel of the writing page, which is to be unpacked before it is published.
  let isParcel: Bool

  private static let parcel = "KIM-TULISAN"
  private static let searched = 1024
  private static let firstKeys: Set = ["judul", "title", "tanggal", "date"]

  init(_ bytes: [UInt8]) {
    // In UTF-16, too, the letters of a key are these bytes, with zeros between them.
    let text = String(decoding: bytes.prefix(Self.searched).filter { $0 != 0 }, as: UTF8.self)
    let lines = text.split(whereSeparator: \.isNewline).lazy
      .map { $0.drop { !$0.isLetter && !$0.isNumber && !Self.isDash($0) && $0 != "+" } }
      .filter { !$0.isEmpty && !ForwardedMarks.isLabel($0) }
    isParcel = lines.first?.hasPrefix(Self.parcel) ?? false
    guard let first = lines.first else {
      isHead = false
      return
    }
    let isFence = first.count >= 2 && Self.isFence(first)
    let line = isFence ? lines.dropFirst().first : first
    let key = line.flatMap(Self.key)
    let isKnown = isFence ? key != nil : key.map(Self.firstKeys.contains) ?? false
    isHead = isKnown || NewsHead.begins(Array(bytes.prefix(Self.searched)))
  }

  private static func isFence(_ line: Substring) -> Bool {
    let dashes = line.prefix { isDash($0) || $0 == "+" || $0 == " " || $0 == "\t" }
    return dashes.endIndex == line.endIndex
  }

  private static func isDash(_ character: Character) -> Bool {
    character == "-" || character == "\u{2212}"
      || character.unicodeScalars.allSatisfy { (0x2010...0x2015).contains($0.value) }
  }

  /// The word before the colon, the equals sign or the semicolon of a line; nil for a line that has none.
  private static func key(_ line: Substring) -> String? {
    guard let sign = line.firstIndex(where: { ":=;".contains($0) }) else { return nil }
    let word = line[..<sign].filter { !" \t*_".contains($0) }.lowercased()
    let isWord =
      (1...30).contains(word.utf8.count)
      && word.allSatisfy { $0.isLetter || $0 == "-" || $0 == "/" }
    return isWord ? word : nil
  }
}
