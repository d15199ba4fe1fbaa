internal import CByteMap

/// One bit for each byte of a text: whether the byte is of a class.
///
/// Scans look for a few signs among very many letters. With the map they go from sign to sign, and
/// several of them share it. To make it takes about one instruction a byte.
package struct ByteMap: Sendable {
  package enum Class: Sendable {
    /// What is neither a letter or digit of ASCII, nor a blank, nor one of `!"+,-./:;=>?`: line ends,
    /// the other marks of Markdown, control characters, and all beyond ASCII.
    case signs
    /// Digits of ASCII, and all beyond ASCII.
    case digits
  }

  private let words: [UInt64]
  /// The offset of the text's first byte, and the one after its last.
  private let start: Int
  private let end: Int
  package let isASCII: Bool

  package init(_ class: Class, of text: ArraySlice<UInt8>) {
    var isASCII = true
    (start, end) = (text.startIndex, text.endIndex)
    words = unsafe Array(unsafeUninitializedCapacity: (text.count + 63) / 64) { words, count in
      count = (text.count + 63) / 64
      guard let base = words.baseAddress else { return }
      isASCII = unsafe text.withUnsafeBufferPointer {
        switch `class` {
        case .signs: unsafe kim_map_signs($0.baseAddress, $0.count, base)
        case .digits: unsafe kim_map_digits($0.baseAddress, $0.count, base)
        }
      }
    }
    self.isASCII = isASCII
  }

  /// The offset of the first byte of the class from an offset on; the end of the text if there is
  /// none.
  package func next(from offset: Int) -> Int {
    guard offset < end else { return end }
    let bit = max(offset - start, 0)
    let words = words.span
    var index = bit >> 6
    var word = words[index] & (~0 &<< UInt64(bit & 63))
    while word == 0 {
      index += 1
      guard index < words.count else { return end }
      word = words[index]
    }
    return start + index << 6 + word.trailingZeroBitCount
  }

  /// Whether `number` bytes of the class stand within about `length` bytes somewhere.
  package func holds(_ number: Int, within length: Int) -> Bool {
    let window = (length + 63) / 64 + 1
    var count = 0
    for index in words.indices {
      count += words[index].nonzeroBitCount
      if index >= window { count -= words[index - window].nonzeroBitCount }
      if count >= number { return true }
    }
    return false
  }
}
