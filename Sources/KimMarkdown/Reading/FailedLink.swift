/// A link or photo whose address has a blank in it, so that Markdown takes it for text.
///
/// It is the commonest mistake of all: photos come from telephones as `WhatsApp Image 2023-06-14 at
/// 09.00.jpeg`.
enum FailedLink {
  static func mayOccur(in text: ArraySlice<UInt8>) -> Bool {
    let text = text.span
    var index = 1
    while index < text.count {
      if text[index] == UInt8(ascii: "("), text[index - 1] == UInt8(ascii: "]") { return true }
      index += 1
    }
    return false
  }

  /// The addresses between `](` and `)` that have a blank and look like one of a file or page.
  static func addresses(in text: [UInt8]) -> [[UInt8]] {
    var addresses: [[UInt8]] = []
    var rest = text[...]
    while let bracket = rest.firstIndex(of: UInt8(ascii: "]")) {
      rest = rest[(bracket + 1)...]
      guard rest.first == UInt8(ascii: "(") else { continue }
      guard let end = end(of: rest) else { break }
      let address = rest[..<end].dropFirst().trimmed
      if address.contains(0x20), address.contains(where: { ".\\/".utf8.contains($0) }) {
        addresses.append(Array(address))
      }
      rest = rest[end...]
    }
    return addresses
  }

  /// The parenthesis that closes the first one, or else the first that closes any.
  private static func end(of text: ArraySlice<UInt8>) -> Int? {
    var depth = 0
    for index in text.prefix(300).indices {
      if text[index] == UInt8(ascii: "(") { depth += 1 }
      if text[index] == UInt8(ascii: ")") {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return text.firstIndex(of: UInt8(ascii: ")"))
  }
}
