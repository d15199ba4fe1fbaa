/// A picture between `[caption]` and `[/caption]`: as Markdown or as HTML, with words behind it.
struct WordPressCaption {
  let image: WrittenImage
  /// The offset after the end tag.
  let end: Int

  init?(_ code: Shortcode, in bytes: ArraySlice<UInt8>, search: inout ShortcodeSearch) {
    let closing = "[/\(code.name)]"
    guard let close = search.place(of: closing, from: code.range.upperBound) else { return nil }
    let inside = bytes[code.range.upperBound..<close]
    guard let (found, range) = Self.image(in: inside) else { return nil }
    let before = Self.withoutTags(inside[..<range.lowerBound])
    let around = before + [0x20] + Self.withoutTags(inside[range.upperBound...])
    let words = PlainText.line(around[...])
    let caption = words.isEmpty ? Array((code.argument("caption") ?? "").utf8) : words
    image = WrittenImage(address: found.address, alt: found.alt, caption: caption)
    end = close + closing.utf8.count
  }

  private static func image(
    in bytes: ArraySlice<UInt8>
  ) -> (WrittenImage, Range<Int>)? {
    var index = bytes.startIndex
    for _ in 0..<mostTries {
      guard let start = bytes[index...].firstIndex(where: { "!<".utf8.contains($0) }) else {
        return nil
      }
      if let found = bytes[start] == UInt8(ascii: "!")
        ? markdown(in: bytes, at: start) : html(in: bytes, at: start)
      {
        return found
      }
      index = start + 1
    }
    return nil
  }

  /// The picture is among the first things there.
  private static let mostTries = 30

  private static func markdown(
    in bytes: ArraySlice<UInt8>, at start: Int
  ) -> (WrittenImage, Range<Int>)? {
    guard bytes[start...].starts(with: "![".utf8),
      let bracket = bytes[start...].firstIndex(of: UInt8(ascii: "]")),
      bytes[bracket...].starts(with: "](".utf8),
      let close = bytes[bracket...].firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    let loose = LooseAddress(in: bytes, at: bracket + 1)
    let plain = bytes[(bracket + 2)..<close].split(maxSplits: 1) { $0 <= 0x20 }.first ?? []
    let address = loose.map { Array(bytes[$0.range]) } ?? plain.filter { !"<>".utf8.contains($0) }
    return (
      WrittenImage(address: address, alt: Array(bytes[(start + 2)..<bracket])),
      start..<(loose?.end ?? close + 1)
    )
  }

  private static func html(
    in bytes: ArraySlice<UInt8>, at start: Int
  ) -> (WrittenImage, Range<Int>)? {
    guard HTMLName(in: bytes[(start + 1)...]).text == "img",
      let end = bytes[start...].firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    let tag = Shortcode(.wordpress, inside: bytes[(start + 1)..<end], range: start..<(end + 1))
    guard let source = tag.argument("src") else { return nil }
    let alt = tag.argument("alt") ?? ""
    return (WrittenImage(address: Array(source.utf8), alt: Array(alt.utf8)), start..<(end + 1))
  }

  private static func withoutTags(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var kept: [UInt8] = []
    var isInTag = false
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "<"): isInTag = true
      case UInt8(ascii: ">") where isInTag: isInTag = false
      default: if !isInTag { kept.append(byte) }
      }
    }
    return kept
  }
}
