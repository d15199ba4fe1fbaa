import KimDiagnostics
import KimModel

/// Looks once more for spam and for names of reporters in a finished text, in which no mark parts a
/// word.
struct ShownBody {
  let file: SourceFile
  /// Where its text is in the file.
  let body: Range<Int>
  /// Whether it may speak of gambling, because it warns of it.
  var isEducation = false
  /// Whether nobody may be named in it.
  var hidesPeople = false

  /// - Parameters:
  ///   - shown: the finished text without markup.
  ///   - start: the place of a problem that shows only there.
  func diagnostics(_ shown: [UInt8], at start: Place) -> Diagnostics {
    let source = file.bytes[body]
    guard Self.mayBePieced(source) else { return Diagnostics() }
    var found = Diagnostics()
    let match = isEducation ? GamblingScan.hostMatch(in: shown) : GamblingScan.match(in: shown)
    if let match, GamblingScan.match(in: file.bytes) == nil {
      found.add(GamblingScan.shown(at: start, match.words))
    }
    if hidesPeople, ReporterScan.isFound(in: shown, beyond: source) {
      found.add(ReporterScan.shown(at: start))
    }
    return found
  }

  /// Whether marks, tags or references of characters stand within words, as they hardly ever do.
  static func mayBePieced(_ slice: ArraySlice<UInt8>) -> Bool {
    let bytes = slice.span
    var index = 1
    while index < bytes.count {
      let byte = bytes[index]
      if isSign(byte) {
        if byte == UInt8(ascii: "#") {
          if bytes[index - 1] == UInt8(ascii: "&") { return true }
        } else if isInWord(bytes[index - 1]) {
          var end = index
          while end < bytes.count, isSign(bytes[end]), bytes[end] != UInt8(ascii: "#") {
            if bytes[end] == UInt8(ascii: "<") { return true }
            end += 1
          }
          if end < bytes.count, isInWord(bytes[end]) { return true }
          index = end - 1
        }
      }
      index += 1
    }
    return false
  }

  /// One bit for each of `#`, `)`, `*`, `<`, then for `[`, `\`, `]`, `` ` `` and `~`.
  private static func isSign(_ byte: UInt8) -> Bool {
    let low: UInt64 = 1 << 0x23 | 1 << 0x29 | 1 << 0x2A | 1 << 0x3C
    let high: UInt64 = 1 << 0x1B | 1 << 0x1C | 1 << 0x1D | 1 << 0x20 | 1 << 0x3E
    return byte < 0x80 && (byte < 0x40 ? low : high) >> UInt64(byte & 0x3F) & 1 == 1
  }

  private static func isInWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80
  }
}
