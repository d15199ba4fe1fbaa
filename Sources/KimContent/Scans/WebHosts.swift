import KimModel

/// The hosts of the web addresses in a text, with and without `https://`.
struct WebHosts: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> Range<Int>? {
    while index < bytes.count {
      defer { index += 1 }
      guard let start = hostStart else { continue }
      var end = start
      while end < bytes.count, end - start < 253, Self.isHost(bytes[end]) { end += 1 }
      index = end
      if end > start { return start..<end }
    }
    return nil
  }

  private var hostStart: Int? {
    switch bytes[index] {
    case UInt8(ascii: "/"):
      guard index > 0, index + 1 < bytes.count, bytes[index - 1] == UInt8(ascii: ":"),
        bytes[index + 1] == UInt8(ascii: "/")
      else { return nil }
      return index + 2
    case UInt8(ascii: "w"), UInt8(ascii: "W"):
      let isInside = index > 0 && Self.isHost(bytes[index - 1])
      let word = bytes[index...].prefix(4).map { $0.isASCIILetter ? $0 | 0x20 : $0 }
      return !isInside && word.elementsEqual("www.".utf8) ? index : nil
    default: return nil
    }
  }

  private static func isHost(_ byte: UInt8) -> Bool {
    byte.isASCIIAlphanumeric || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }
}
