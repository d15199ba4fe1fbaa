internal import KimDiagnostics

/// Takes the characters that change the direction of text (U+202A-202E, U+2066-2069) out of a body.
///
/// They make text read differently from what it is (CVE-2021-42574); nothing written in Indonesian
/// or in regional languages in Latin, Arabic or Javanese script needs them. Numeric references to
/// them (`&#x202E;`) go too, also those that appear only when others have been taken out.
struct BidiControls {
  /// The body without them; the very same bytes where there are none.
  private(set) var bytes: ArraySlice<UInt8>
  /// Where they were in the file.
  private(set) var removed: [Range<Int>] = []

  /// The library takes at most seven digits: `&#x00202E;` and `&#0008238;` are the longest.
  private static let longestReference = 10

  init(removedFrom bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    guard Self.mayOccur(in: bytes) else { return }
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    for index in bytes.indices {
      kept.append(bytes[index])
      guard let count = Self.length(atEndOf: kept) else { continue }
      kept.removeLast(count)
      removed.append((index + 1 - count)..<(index + 1))
    }
    if !removed.isEmpty { self.bytes = kept[...] }
  }

  private static func mayOccur(in bytes: ArraySlice<UInt8>) -> Bool {
    // Most bodies have neither; to see that takes no branch, and so many bytes at once.
    var suspicious = 0
    for byte in bytes { suspicious |= (byte >= 0x80 ? 1 : 0) | (byte == UInt8(ascii: "&") ? 1 : 0) }
    guard suspicious != 0 else { return false }
    let bytes = bytes.span
    var index = 2
    while index < bytes.count {
      let byte = bytes[index]
      if byte >= 0x80 {
        if bytes[index - 2] == 0xE2, isEnd(bytes[index - 1], byte) { return true }
      } else if byte == UInt8(ascii: "#"), bytes[index - 1] == UInt8(ascii: "&") {
        return true
      }
      index += 1
    }
    // A reference may be all that there is.
    return bytes.count > 2 && bytes[1] == UInt8(ascii: "#")
  }

  private static func isEnd(_ second: UInt8, _ third: UInt8) -> Bool {
    switch (second, third) {
    case (0x80, 0xAA...0xAE), (0x81, 0xA6...0xA9): true
    default: false
    }
  }

  /// The length of a direction control, or of a reference to one, that ends the bytes.
  private static func length(atEndOf bytes: [UInt8]) -> Int? {
    let count = bytes.count
    guard let last = bytes.last, count >= 3 else { return nil }
    if last == UInt8(ascii: ";") { return lengthOfReference(bytes.suffix(longestReference)) }
    return bytes[count - 3] == 0xE2 && isEnd(bytes[count - 2], last) ? 3 : nil
  }

  private static func lengthOfReference(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let start = bytes.lastIndex(of: UInt8(ascii: "&")),
      bytes[start...].dropFirst().first == UInt8(ascii: "#")
    else { return nil }
    let digits = String(decoding: bytes[start...].dropFirst(2).dropLast(), as: UTF8.self)
    let isHexadecimal = digits.hasPrefix("x") || digits.hasPrefix("X")
    let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    switch value {
    case .some(0x202A...0x202E), .some(0x2066...0x2069): return bytes.endIndex - start
    default: return nil
    }
  }
}

extension Diagnostic {
  static func bidiControl(in file: SourceFile, at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .warning, code: "markdown/bidi-control", at: file.place(of: range),
      id: "tanda tersembunyi yang membalik arah tulisan dihapus",
      en: "a hidden character that reverses the direction of text was removed",
      hint: LocalizedText(
        id: "ketik ulang bagian ini, jangan disalin dari aplikasi lain",
        en: "type this part anew instead of copying it"))
  }
}
