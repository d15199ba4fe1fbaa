/// Estimates what looking for bare addresses costs the library.
///
/// At each `www.` it reads the rest of the word, and again at the next one if that was no address:
/// quadratic in a word that repeats it.
enum AddressScan {
  /// Bytes that may be read again; a document of honest addresses stays thousands of times below.
  static let limit = 20_000_000

  /// The offset of the word that costs too much; nil for an honest document.
  static func excess(in bytes: ArraySlice<UInt8>) -> Int? {
    guard hasPair(in: bytes) else { return nil }
    var work = 0
    var wordEnd = bytes.startIndex
    var index = bytes.startIndex
    while let found = bytes[index...].firstIndex(of: UInt8(ascii: "w")) {
      index = found + 1
      guard bytes[found...].starts(with: "www.".utf8) else { continue }
      if wordEnd <= found {
        wordEnd = bytes[found...].firstIndex { $0 <= 0x20 } ?? bytes.endIndex
      }
      work += wordEnd - found
      if work > limit { return found }
      index = found + 4
    }
    return nil
  }

  /// Whether there are two `w` side by side, which is cheaper to see than `www.` is to look for.
  private static func hasPair(in bytes: ArraySlice<UInt8>) -> Bool {
    var previous: UInt8 = 0
    var pairs = 0
    for byte in bytes {
      pairs |= previous & byte == UInt8(ascii: "w") && previous | byte == UInt8(ascii: "w") ? 1 : 0
      previous = byte
    }
    return pairs != 0
  }
}
