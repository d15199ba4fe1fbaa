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
  static func mayBePieced(_ bytes: ArraySlice<UInt8>) -> Bool {
    var last: UInt8 = 0x20
    var isMarked = false
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "*"), UInt8(ascii: "~"), UInt8(ascii: "`"), UInt8(ascii: "]"),
        UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "<"), UInt8(ascii: "\\"):
        isMarked = isMarked || isInWord(last)
        if byte == UInt8(ascii: "<"), isMarked { return true }
      case UInt8(ascii: "#"):
        if last == UInt8(ascii: "&") { return true }
        isMarked = false
      default:
        if isMarked, isInWord(byte) { return true }
        isMarked = false
      }
      last = byte
    }
    return false
  }

  private static func isInWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80
  }
}
