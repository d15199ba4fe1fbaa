/// Pieces of HTML as text.
enum HTMLText {
  /// What stands in a range besides tags, with line ends for `<br>` and blocks.
  static func plain(
    _ bytes: ArraySlice<UInt8>, _ range: Range<Int>, tags: ArraySlice<HTMLTag>
  ) -> [UInt8] {
    var text: [UInt8] = []
    var index = range.lowerBound
    for tag in tags where tag.range.lowerBound >= index && tag.range.upperBound <= range.upperBound
    {
      if tag.kind == .text { continue }
      text += bytes[index..<tag.range.lowerBound]
      if tag.kind == .start(.lineBreak) || tag.isBlock { text.append(0x0A) }
      if case .unknown = tag.kind, tag.partner == nil { text += bytes[tag.range] }
      index = tag.range.upperBound
    }
    if index < range.upperBound { text += bytes[index..<range.upperBound] }
    return replacingHardBlanks(text)
  }

  /// Text in which Markdown looks for nothing, so that references of characters have to go.
  static func code(
    _ bytes: ArraySlice<UInt8>, _ range: Range<Int>, tags: ArraySlice<HTMLTag>
  ) -> [UInt8] {
    decoded(plain(bytes, range, tags: tags).filter { $0 != 0x0D }[...])
  }

  private static func replacingHardBlanks(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(where: { $0 == UInt8(ascii: "&") || $0 == 0xC2 }) else { return text }
    return Array(
      String(decoding: text, as: UTF8.self).replacing("&nbsp;", with: " ")
        .replacing("\u{A0}", with: " ").utf8)
  }

  /// References of characters made characters. One that would be a control or is not known stays.
  static func decoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
    guard text.contains(UInt8(ascii: "&")) else { return Array(text) }
    var result: [UInt8] = []
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == UInt8(ascii: "&"), let found = reference(in: text[index...]) {
        result += found.text
        index = found.end
      } else {
        result.append(text[index])
        index += 1
      }
    }
    return result
  }

  private static let named: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "colon": ":",
    "Tab": "\t", "NewLine": "\n", "ndash": "–", "mdash": "—", "hellip": "…", "lsquo": "‘",
    "rsquo": "’", "ldquo": "“", "rdquo": "”", "copy": "©", "deg": "°", "times": "×", "frac12": "½",
    "sup2": "²", "bull": "•", "middot": "·", "lpar": "(", "rpar": ")", "sol": "/", "period": ".",
    "num": "#", "semi": ";", "excl": "!", "commat": "@", "bsol": "\\", "lowbar": "_",
  ]

  private static func reference(in text: ArraySlice<UInt8>) -> (text: String.UTF8View, end: Int)? {
    let inside = text.dropFirst().prefix(10).prefix { $0 != UInt8(ascii: ";") && $0 > 0x20 }
    guard inside.endIndex < text.endIndex, text[inside.endIndex] == UInt8(ascii: ";") else {
      return nil
    }
    let name = String(decoding: inside, as: UTF8.self)
    let end = inside.endIndex + 1
    guard name.hasPrefix("#") else { return named[name].map { ($0.utf8, end) } }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first.map { "xX".contains($0) } ?? false
    let value = UInt32(isHexadecimal ? digits.dropFirst() : digits, radix: isHexadecimal ? 16 : 10)
    guard let value, let scalar = Unicode.Scalar(value), value > 0 else { return nil }
    return (String(Character(scalar)).utf8, end)
  }

  /// The start tag of a link, as `InlineTags` reads it again.
  static func linkTag(to address: ArraySlice<UInt8>, title: ArraySlice<UInt8>) -> [UInt8] {
    var tag = Array("<a href=\"".utf8) + quoted(address)
    if !title.isEmpty { tag += Array("\" title=\"".utf8) + quoted(title) }
    return tag + Array("\">".utf8)
  }

  private static func quoted(_ value: ArraySlice<UInt8>) -> [UInt8] {
    value.flatMap { byte -> [UInt8] in
      switch byte {
      case UInt8(ascii: "\""): return Array("&quot;".utf8)
      case 0x0A, 0x0D: return [0x20]
      default: return [byte]
      }
    }
  }

  static func isData(_ address: ArraySlice<UInt8>) -> Bool {
    address.prefix(5).map { $0 | 0x20 }.elementsEqual("data:".utf8.map { $0 | 0x20 })
  }

  /// The video of an address as frames have it: without a scheme, or on the host without cookies.
  static func video(_ address: ArraySlice<UInt8>) -> YouTubeVideo? {
    guard address.count < 500 else { return nil }
    var text = String(decoding: decoded(address), as: UTF8.self)
    if text.hasPrefix("//") { text = "https:" + text }
    text = text.replacing("youtube-nocookie.com/", with: "youtube.com/")
      .replacing("youtube.com/v/", with: "youtube.com/embed/")
    if let end = text.firstIndex(of: "&"), text.contains("/embed/") { text = String(text[..<end]) }
    return YouTubeVideo(address: Array(text.utf8))
  }

  /// The name of a file, as text in which nothing is a mark of Markdown.
  static func fileName(of address: ArraySlice<UInt8>) -> [UInt8] {
    let path = address.prefix { !"?#".utf8.contains($0) }
    let name = path.split(separator: UInt8(ascii: "/")).last ?? path
    let text = Array(LinkDestination.decoded(decoded(name)[...]).utf8)
    return text.flatMap { byte in
      "\\`*_[]<>&|!~".utf8.contains(byte) ? [UInt8(ascii: "\\"), byte] : [max(byte, 0x20)]
    }
  }

  /// The most backticks in a row.
  static func longestRun(in text: [UInt8]) -> Int {
    var (longest, count) = (0, 0)
    for byte in text {
      count = byte == UInt8(ascii: "`") ? count + 1 : 0
      longest = max(longest, count)
    }
    return longest
  }
}
