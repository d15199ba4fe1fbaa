/// A text as a page may show it: without the marks and tags that part letters and digits, and with the
/// characters that numeric references stand for.
enum ShownText {
  static func bytes(of text: [UInt8]) -> [UInt8] {
    var shown: [UInt8] = []
    shown.reserveCapacity(text.count)
    var rest = text[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "*"), UInt8(ascii: "~"), UInt8(ascii: "`"), UInt8(ascii: "\\"): continue
      case UInt8(ascii: "<"):
        if let end = endOfTag(rest) {
          rest = rest[end...]
          continue
        }
      case UInt8(ascii: "&"):
        if let (character, end) = reference(rest) {
          shown += String(character).utf8
          rest = rest[end...]
          continue
        }
      default: break
      }
      shown.append(byte)
    }
    return shown
  }

  /// In bytes; who hides digits behind longer tags is found when the page is made.
  private static let longestTag = 200

  /// Where the text goes on behind a tag whose `<` has been read.
  private static func endOfTag(_ text: ArraySlice<UInt8>) -> Int? {
    guard let first = text.first, (first | 0x20) &- 0x61 < 26 || "/!".utf8.contains(first) else {
      return nil
    }
    return text.prefix(longestTag).firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
  }

  /// The character of a numeric reference whose `&` has been read, and where the text goes on.
  private static func reference(
    _ text: ArraySlice<UInt8>
  ) -> (Character, end: Int)? {
    guard text.first == UInt8(ascii: "#"),
      let end = text.prefix(10).firstIndex(of: UInt8(ascii: ";"))
    else { return nil }
    let digits = String(decoding: text[(text.startIndex + 1)..<end], as: UTF8.self).lowercased()
    let value =
      digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
    return value.flatMap(Unicode.Scalar.init).map { (Character($0), end + 1) }
  }
}
