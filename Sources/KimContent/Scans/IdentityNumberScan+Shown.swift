import KimMarkdown
import KimModel

extension IdentityNumberScan {
  /// Whether a reader sees one on the finished page: markup and references of characters can part a
  /// number in its source.
  static func isShown(on page: RenderedMarkdown) -> Bool {
    isShown(in: page.plainBytes) || isShown(besideTextOf: page.html)
      || (page.isPhoneText && isShown(in: page.plainBytes.filter { !"*_~".utf8.contains($0) }))
  }

  /// Whether a reader sees one in the texts of pictures and links, which are no part of the text.
  static func isShown(besideTextOf html: [UInt8]) -> Bool {
    guard DigitText(of: html) != nil else { return false }
    return besides(of: html).contains { !matches(in: Array($0)).isEmpty }
  }

  /// What such a text begins and ends with.
  private static let frames = [
    (start: Array(" alt=\"".utf8), end: UInt8(ascii: "\"")),
    (start: Array(" title=\"".utf8), end: UInt8(ascii: "\"")),
    (start: Array("<figcaption>".utf8), end: UInt8(ascii: "<")),
    (start: Array("foto-hilang\">".utf8), end: UInt8(ascii: "<")),
  ]

  private static func besides(of html: [UInt8]) -> [ArraySlice<UInt8>] {
    var found: [ArraySlice<UInt8>] = []
    for index in html.indices {
      let byte = html[index]
      guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ">") else { continue }
      for frame in frames where html[...index].suffix(frame.start.count).elementsEqual(frame.start)
      {
        found.append(html[(index + 1)...].prefix { $0 != frame.end })
      }
    }
    return found
  }
}
