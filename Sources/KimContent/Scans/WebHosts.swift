import KimModel

/// The hosts of the web addresses in a text, with and without `https://`.
struct WebHosts: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var index: Int

  /// - Parameter start: an offset that no host begins before.
  init(_ bytes: [UInt8], from start: Int = 0) {
    self.bytes = bytes
    index = start
  }

  mutating func next() -> Range<Int>? {
    let bytes = bytes
    let text = bytes.span
    while index < text.count {
      defer { index += 1 }
      guard let start = Self.hostStart(text, at: index) else { continue }
      var end = start
      while end < text.count, end - start < 253, Self.isHost(text[end]) { end += 1 }
      index = end
      if end > start { return start..<end }
    }
    return nil
  }

  private static func hostStart(_ text: Span<UInt8>, at index: Int) -> Int? {
    switch text[index] {
    case UInt8(ascii: "/"):
      guard index > 0, index + 1 < text.count, text[index - 1] == UInt8(ascii: ":"),
        text[index + 1] == UInt8(ascii: "/")
      else { return nil }
      return index + 2
    case UInt8(ascii: "w"), UInt8(ascii: "W"):
      guard index + 3 < text.count, text[index + 1] | 0x20 == UInt8(ascii: "w"),
        text[index + 2] | 0x20 == UInt8(ascii: "w"), text[index + 3] == UInt8(ascii: ".")
      else { return nil }
      return index > 0 && isHost(text[index - 1]) ? nil : index
    default: return nil
    }
  }

  private static func isHost(_ byte: UInt8) -> Bool {
    byte.isASCIIAlphanumeric || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }
}
