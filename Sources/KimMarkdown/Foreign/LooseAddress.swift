/// The address of a link or image between parentheses, as people write it who do not know that
/// Markdown wants no blanks and no single parentheses there.
struct LooseAddress {
  /// The address.
  let range: Range<Int>
  /// A title with its quotes; empty if there is none.
  let title: Range<Int>
  /// The offset after the closing parenthesis.
  let end: Int

  private static let longest = 300

  /// Whether Markdown may not understand what is between the parentheses.
  ///
  /// - Parameter open: the place of the opening parenthesis.
  static func mayBeLoose(in bytes: ArraySlice<UInt8>, at open: Int) -> Bool {
    for byte in bytes[(open + 1)...].prefix(longest) {
      switch byte {
      case 0x20, UInt8(ascii: "("): return true
      case UInt8(ascii: ")"), UInt8(ascii: "<"), 0x0A, 0x0D: return false
      default: continue
      }
    }
    return false
  }

  /// Nil if it is an address that Markdown understands, or none that ends like a file's name.
  init?(in bytes: ArraySlice<UInt8>, at open: Int) {
    let line = bytes[(open + 1)...].prefix(Self.longest).prefix { $0 != 0x0A && $0 != 0x0D }
    guard line.first != UInt8(ascii: "<"), let close = Self.close(of: line) else { return nil }
    let (address, title) = Self.parts(of: line[..<close])
    guard Self.endsLikeFile(address), !Self.isPlain(address) else { return nil }
    (range, self.title, end) = (address.indices, title.indices, close + 1)
  }

  /// The parenthesis that closes; nil where the line has none, or another form stands before it.
  private static func close(of line: ArraySlice<UInt8>) -> Int? {
    var depth = 0
    for index in line.indices {
      switch line[index] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        if depth == 0 { return index }
        depth -= 1
      case UInt8(ascii: "["), UInt8(ascii: "{"): return nil
      default: continue
      }
    }
    return nil
  }

  private static func parts(
    of inside: ArraySlice<UInt8>
  ) -> (address: ArraySlice<UInt8>, title: ArraySlice<UInt8>) {
    let text = inside.trimmed
    let none = text[text.endIndex...]
    guard let quote = text.last, "\"'".utf8.contains(quote),
      let opening = text.dropLast().lastIndex(of: quote), opening > text.startIndex,
      text[opening - 1] <= 0x20
    else { return (text, none) }
    return (text[..<opening].trimmed, text[opening...])
  }

  private static func endsLikeFile(_ address: ArraySlice<UInt8>) -> Bool {
    guard let dot = address.lastIndex(of: UInt8(ascii: ".")), dot > address.startIndex else {
      return false
    }
    let ending = address[(dot + 1)...]
    return (2...5).contains(ending.count)
      && ending.allSatisfy { PlacedScalar.isASCIIWordCharacter($0) }
      && ending.contains { PlacedScalar.isASCIILetter($0) }
  }

  /// Whether Markdown takes it as it is; its parentheses are balanced.
  private static func isPlain(_ address: ArraySlice<UInt8>) -> Bool {
    !address.contains { $0 <= 0x20 }
  }
}
