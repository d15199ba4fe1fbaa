internal import KimDiagnostics
internal import KimText

/// Takes the characters that change the direction of text (U+202A-202E, U+2066-2069) out of a body.
///
/// They make text read differently from what it is (CVE-2021-42574); nothing written in Indonesian
/// or in regional languages in Latin, Arabic or Javanese script needs them. Numeric references to
/// them (`&#x202E;`) go too, also those that appear only when others have been taken out. So do
/// references to control characters (`&#1;`), which HTML and XML forbid; the characters themselves
/// never come so far.
struct BidiControls {
  /// The body without them; the very same bytes where there are none.
  private(set) var bytes: ArraySlice<UInt8>
  /// Whether there were some.
  var isChanged: Bool { !removed.isEmpty || firstControl != nil }
  /// Where the direction controls were in the file.
  private(set) var removed: [Range<Int>] = []
  /// Where the first reference to a control character was.
  private(set) var firstControl: Range<Int>?

  /// The library takes at most seven digits: `&#x00202E;` and `&#0008238;` are the longest.
  private static let longestReference = 10

  init(removedFrom bytes: ArraySlice<UInt8>, signs: ByteMap) {
    self.bytes = bytes
    guard Self.mayOccur(in: bytes, signs) else { return }
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    for index in bytes.indices {
      kept.append(bytes[index])
      guard let (count, isBidi) = Self.ending(of: kept) else { continue }
      kept.removeLast(count)
      let range = (index + 1 - count)..<(index + 1)
      if isBidi { removed.append(range) } else { firstControl = firstControl ?? range }
    }
    if isChanged { self.bytes = kept[...] }
  }

  private static func mayOccur(in slice: ArraySlice<UInt8>, _ signs: ByteMap) -> Bool {
    let (bytes, offset) = (slice.span, slice.startIndex)
    var index = signs.next(from: offset) - offset
    while index + 1 < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "&"): if bytes[index + 1] == UInt8(ascii: "#") { return true }
      case 0xE2:
        if index + 2 < bytes.count, isEnd(bytes[index + 1], bytes[index + 2]) { return true }
      default: break
      }
      index = signs.next(from: offset + index + 1) - offset
    }
    return false
  }

  private static func isEnd(_ second: UInt8, _ third: UInt8) -> Bool {
    switch (second, third) {
    case (0x80, 0xAA...0xAE), (0x81, 0xA6...0xA9): true
    default: false
    }
  }

  /// The length of a direction control, or of a reference to one or to a control character, that
  /// ends the bytes.
  private static func ending(of bytes: [UInt8]) -> (length: Int, isBidi: Bool)? {
    let count = bytes.count
    guard let last = bytes.last, count >= 3 else { return nil }
    if last == UInt8(ascii: ";") { return reference(bytes.suffix(longestReference)) }
    return bytes[count - 3] == 0xE2 && isEnd(bytes[count - 2], last) ? (3, true) : nil
  }

  private static func reference(_ bytes: ArraySlice<UInt8>) -> (length: Int, isBidi: Bool)? {
    guard let start = bytes.lastIndex(of: UInt8(ascii: "&")),
      bytes[start...].dropFirst().first == UInt8(ascii: "#")
    else { return nil }
    let digits = String(decoding: bytes[start...].dropFirst(2).dropLast(), as: UTF8.self)
    let isHexadecimal = digits.hasPrefix("x") || digits.hasPrefix("X")
    let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    switch value {
    case .some(0x202A...0x202E), .some(0x2066...0x2069): return (bytes.endIndex - start, true)
    case .some(let value) where isControl(value): return (bytes.endIndex - start, false)
    default: return nil
    }
  }

  /// A control character or a noncharacter. The library makes U+FFFD of zero.
  private static func isControl(_ value: UInt32) -> Bool {
    switch value {
    case 0x01...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF: true
    default: value <= 0x10FFFF && value & 0xFFFE == 0xFFFE
    }
  }
}

extension Diagnostic {
  static func controlReference(in file: SourceFile, at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .warning, code: "markdown/control-character", at: file.place(of: range),
      id: "kode ini tanda kendali yang tidak tampak; semua kode seperti itu dihapus",
      en: "this code is a control character that nobody sees; all such codes were removed",
      hint: LocalizedText(
        id: "hapus kode itu, atau tulis hurufnya sendiri",
        en: "delete the code, or write the letter itself"),
      mend: .write("", at: file.place(of: range)))
  }

  static func bidiControl(in file: SourceFile, at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .warning, code: "markdown/bidi-control", at: file.place(of: range),
      id: "tanda tersembunyi yang membalik arah tulisan dihapus",
      en: "a hidden character that reverses the direction of text was removed",
      hint: LocalizedText(
        id: "hapus tanda yang tidak tampak itu: hapus bagian ini, lalu ketik ulang",
        en: "take the character out: delete this part and type it anew"),
      mend: .write("", at: file.place(of: range)))
  }
}
