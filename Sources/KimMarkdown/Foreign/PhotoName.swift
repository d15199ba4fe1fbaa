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

  /// Whether a line may end with an ending of a photo, or with a query behind one: most lines tell by
  /// their last characters that they do not.
  static func mayEnd(_ line: ArraySlice<UInt8>) -> Bool {
    guard
      let last = line.lastIndex(where: {
        $0 > 0x20 && $0 != UInt8(ascii: ")") && $0 != UInt8(ascii: "]")
      }),
      line[last] &- 0x30 < 10 || (line[last] | 0x20) &- 0x61 < 26
    else { return false }
    return line[...last].suffix(5).contains(UInt8(ascii: "."))
      || line.contains { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
  }

  /// The names that a line consists of, parted by commas, with or without brackets around each;
  /// nil if it says anything else.
  static func names(onLine line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>]? {
    guard line.count <= 4 * longest, line.contains(UInt8(ascii: ".")) else { return nil }
    let whole = withoutBrackets(withoutLabel(line))
    let parts = whole.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      .flatMap(parted)
    let names = parts.map { withoutBrackets($0.trimmed) }
    return names.allSatisfy { isPlain($0) && isOne($0) } ? names : nil
  }

  /// What names may be meant by one that has blanks: `a.jpg b.jpg` is two, and `foto a.jpg` one with a
  /// word before it.
  static func otherNames(in name: ArraySlice<UInt8>) -> [ArraySlice<UInt8>]? {
    let words = name.split(separator: 0x20)
    if words.count > 1, words.allSatisfy({ isPlain($0) && isOne($0) }) { return words }
    guard let first = words.first,
      bareLabels.contains(String(decoding: first, as: UTF8.self).lowercased())
    else { return nil }
    let rest = withoutBrackets(name[first.endIndex...].trimmed)
    return isPlain(rest) && isOne(rest) ? [rest] : nil
  }

  private static let bareLabels: Set = ["foto", "gambar"]

  /// A name at the beginning of a line, with what is written of the photo behind it, as in
  /// `lomba.jpg = juara pertama` and `lomba.jpg (juara pertama)`; nil for anything else.
  static func captioned(
    onLine line: ArraySlice<UInt8>
  ) -> (name: ArraySlice<UInt8>, caption: ArraySlice<UInt8>)? {
    guard line.count <= longestCaptioned else { return nil }
    let inside = insideBrackets(line)
    let line = inside ?? line
    if let found = labelledName(line) { return found }
    guard let end = end(ofNameIn: line.prefix(longest)) else { return cameraName(line) }
    let written = withoutLabel(withoutNumber(line[..<end]))
    let (name, rest) = withoutQuotes(written, before: line[end...])
    guard isPlain(name), isOne(name) else { return nil }
    if let caption = caption(in: rest, mayFollowComma: inside != nil) { return (name, caption) }
    // `IMG-20260418-WA0003.jpg Pak Desa potong padi`: what cameras call photos is no part of a sentence.
    let words = rest.trimmed
    guard rest.first == 0x20, words.first.map(PlacedScalar.isASCIILetter) == true,
      isOfCamera(name)
    else { return nil }
    return (name, words)
  }

  /// `Foto tahun lalu: IMG-20251120-WA0002.jpg`: what stands before the name says what is seen.
  private static func labelledName(
    _ line: ArraySlice<UInt8>
  ) -> (name: ArraySlice<UInt8>, caption: ArraySlice<UInt8>)? {
    guard let colon = line.prefix(longestLabel).firstIndex(of: UInt8(ascii: ":")) else {
      return nil
    }
    let label = line[..<colon].trimmed
    let words = label.split(separator: 0x20)
    guard words.count > 1, let first = words.first,
      bareLabels.contains(String(decoding: first, as: UTF8.self).lowercased())
    else { return nil }
    let name = withoutBrackets(line[(colon + 1)...].trimmed)
    return isPlain(name) && isOne(name) ? (name, label) : nil
  }

  private static let longestLabel = 60
  private static let fewestDigits = 6

  /// A name as cameras give it, without its ending: `IMG-20261119-WA0007 Warga memanen`.
  private static func cameraName(
    _ line: ArraySlice<UInt8>
  ) -> (name: ArraySlice<UInt8>, caption: ArraySlice<UInt8>)? {
    let line = withoutNumber(withoutLabel(line))
    let name = line.prefix { PlacedScalar.isASCIIWordCharacter($0) || "-_".utf8.contains($0) }
    let rest = line[name.endIndex...]
    guard isOfCamera(name), name.count <= longest else { return nil }
    if let caption = caption(in: rest, mayFollowComma: false) { return (name, caption) }
    let words = rest.trimmed
    return rest.first == 0x20 && words.first.map(PlacedScalar.isASCIILetter) == true
      ? (name, words) : nil
  }

  private static func isOfCamera(_ name: ArraySlice<UInt8>) -> Bool {
    name.count(where: { $0 &- 0x30 < 10 }) >= fewestDigits && !name.contains(0x20)
  }

  /// What a line below a photo's name says of it: `Keterangan: Warga memanen`.
  static func captionBelow(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let colon = line.prefix(24).firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let label = String(decoding: line[..<colon], as: UTF8.self).lowercased().filter(\.isLetter)
    let caption = line[(colon + 1)...].trimmed
    return captionLabels.contains(label) && !caption.isEmpty ? caption : nil
  }

  private static let captionLabels: Set = [
    "keterangan", "ket", "ketfoto", "keteranganfoto", "caption", "teksfoto",
  ]

  /// All of a line between two brackets: `(lomba.jpg : juara pertama)`, `[foto: lomba.jpg, juara]`.
  private static func insideBrackets(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let inside = withoutBrackets(line)
    guard inside.count < line.count, !inside.contains(where: { "()[]".utf8.contains($0) }) else {
      return nil
    }
    return inside
  }

  /// Without `1)`, `2.` or a bullet before a name.
  private static func withoutNumber(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let digits = line.prefix(2).prefix { $0 &- 0x30 < 10 }
    let sign = line[digits.endIndex...].first
    if !digits.isEmpty, sign == UInt8(ascii: ".") || sign == UInt8(ascii: ")") {
      return line[(digits.endIndex + 1)...].trimmed
    }
    for bullet in ["- ", "• "] where line.starts(with: bullet.utf8) {
      return line.dropFirst(bullet.utf8.count).trimmed
    }
    return line
  }

  private static let quotes = [("\"", "\""), ("“", "”"), ("'", "'"), ("‘", "’")]

  /// A name that stands in quotes, and what is behind them.
  private static func withoutQuotes(
    _ name: ArraySlice<UInt8>, before rest: ArraySlice<UInt8>
  ) -> (name: ArraySlice<UInt8>, rest: ArraySlice<UInt8>) {
    for (open, close) in quotes where name.starts(with: open.utf8) && rest.starts(with: close.utf8)
    {
      return (name.dropFirst(open.utf8.count).trimmed, rest.dropFirst(close.utf8.count))
    }
    return (name, rest)
  }

  private static let longestCaptioned = 1_000

  /// The place behind the first ending of a photo that no further letter follows.
  private static func end(ofNameIn text: ArraySlice<UInt8>) -> Int? {
    var rest = text
    while let dot = rest.firstIndex(of: UInt8(ascii: ".")) {
      rest = rest[(dot + 1)...]
      let ending = rest.prefix { PlacedScalar.isASCIIWordCharacter($0) }
      if (3...4).contains(ending.count), isOne(text[..<ending.endIndex]) { return ending.endIndex }
    }
    return nil
  }

  /// What stands behind a sign that parts it from a name, or in brackets.
  ///
  /// - Parameter mayFollowComma: whether a comma is such a sign, and not one between two names.
  private static func caption(
    in rest: ArraySlice<UInt8>, mayFollowComma: Bool
  ) -> ArraySlice<UInt8>? {
    let rest = rest.trimmed
    if rest.first == UInt8(ascii: "("), rest.last == UInt8(ascii: ")") {
      let inside = withoutBrackets(rest)
      return inside.isEmpty || inside.count == rest.count ? nil : inside
    }
    let signs = ["=", ":", "- ", "– ", "— ", "→"] + (mayFollowComma ? [", "] : [])
    for sign in signs where rest.starts(with: sign.utf8) {
      let caption = rest.dropFirst(sign.utf8.count).trimmed
      return caption.isEmpty ? nil : caption
    }
    return nil
  }

  /// Without `Foto :` or `foto2:` before the names.
  private static func withoutLabel(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let colon = line.prefix(24).firstIndex(of: UInt8(ascii: ":")) else { return line }
    let label = String(decoding: line[..<colon], as: UTF8.self).lowercased()
      .filter { $0.isLetter }
    return labels.contains(label) ? line[(colon + 1)...].trimmed : line
  }

  private static let labels: Set = ["foto", "fotofoto", "gambar", "photo", "dokumentasi"]

  /// `a.jpg dan b.jpg` in two.
  private static func parted(_ text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    for word in [" dan ", " sama ", " & "] {
      if let range = text.firstRange(of: Array(word.utf8)), isOne(text[..<range.lowerBound]) {
        return [text[..<range.lowerBound]] + parted(text[range.upperBound...])
      }
    }
    return [text]
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
