/// Estimates what looking for bare addresses costs the library.
///
/// At each `www.` it reads the rest of the word, and again at the next one if that was no address:
/// quadratic in a word that repeats it.
enum AddressScan {
  /// Bytes that may be read again; a document of honest addresses stays thousands of times below.
  static let limit = 20_000_000

  /// The offset of the word that costs too much; nil for an honest document.
  static func excess(in bytes: ArraySlice<UInt8>) -> Int? {
    // So short a text cannot hold more: each fourth byte would have to begin a word as long as it.
    guard bytes.count * bytes.count / 8 > limit else { return nil }
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
}
