/// The name of a photo's file, as it stands in a text without any mark of Markdown.
enum PhotoName {
  static let longest = 200

  private static let endings: Set<String> = [
    "jpg", "jpeg", "jpe", "jfif", "png", "webp", "gif", "heic", "heif", "avif", "bmp", "tif",
    "tiff",
  ]

  /// Whether a path ends as that of a photo; a query after it is left aside.
  static func isOne(_ path: ArraySlice<UInt8>) -> Bool {
    let name = path.prefix { !"?#".utf8.contains($0) }
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex,
      (3...4).contains(name.endIndex - dot - 1)
    else { return false }
    return endings.contains(String(decoding: name[(dot + 1)...], as: UTF8.self).lowercased())
  }

  /// Whether the letters after a dot may be an ending.
  static func mayEnd(_ first: UInt8) -> Bool {
    let letter = (first | 0x20) &- UInt8(ascii: "a")
    return letter < 26 && firstLetters >> UInt32(letter) & 1 == 1
  }

  /// A bit for each of a, b, g, h, j, p, t and w.
  private static var firstLetters: UInt32 {
    1 << 0 | 1 << 1 | 1 << 6 | 1 << 7 | 1 << 9 | 1 << 15 | 1 << 19 | 1 << 22
  }

  /// The names that a line consists of, parted by commas, with or without brackets around each;
  /// nil if it says anything else.
  static func names(onLine line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>]? {
    guard line.count <= 4 * longest, line.contains(UInt8(ascii: ".")) else { return nil }
    let whole = withoutBrackets(line)
    let parts = whole.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    let names = parts.map { withoutBrackets($0.trimmed) }
    guard names.allSatisfy({ isPlain($0) && isOne($0) }) else { return nil }
    return names
  }

  private static func isPlain(_ name: ArraySlice<UInt8>) -> Bool {
    guard (5...longest).contains(name.count), let first = name.first else { return false }
    return !"-*+>#|!<".utf8.contains(first)
      && !name.contains { "[]<>{}|\"`*".utf8.contains($0) }
      && BareAddress(in: name, from: name.startIndex) == nil
  }

  private static func withoutBrackets(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let first = text.first, let last = text.last, text.count > 2 else { return text }
    switch (first, last) {
    case (UInt8(ascii: "("), UInt8(ascii: ")")), (UInt8(ascii: "["), UInt8(ascii: "]")):
      return text.dropFirst().dropLast().trimmed
    default: return text
    }
  }

  /// Whether a name that is not there was surely meant to be one: it is one word, or what a
  /// messenger calls its photos.
  static func isCertain(_ name: ArraySlice<UInt8>) -> Bool {
    !name.contains { $0 <= 0x20 } || name.starts(with: "WhatsApp Image".utf8)
  }
}
