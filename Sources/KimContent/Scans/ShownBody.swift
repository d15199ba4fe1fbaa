import KimDiagnostics
import KimModel
import KimText

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
    guard Self.mayBePieced(file, body) else { return Diagnostics() }
    var found = Diagnostics()
    let match = isEducation ? GamblingScan.hostMatch(in: shown) : GamblingScan.match(in: shown)
    if let match, GamblingScan.match(in: file.bytes) == nil {
      found.add(GamblingScan.shown(at: start, match.words))
    }
    if hidesPeople, ReporterScan.isFound(in: shown, beyond: file.bytes[body]) {
      found.add(ReporterScan.shown(at: start))
    }
    return found
  }

  /// Whether marks, tags or references of characters stand within words, as they hardly ever do.
  static func mayBePieced(_ file: SourceFile, _ body: Range<Int>) -> Bool {
    let bytes = file.bytes.span
    var index = file.signs.next(from: body.lowerBound + 1)
    while index < body.upperBound {
      let before = bytes[index - 1]
      if bytes[index] == UInt8(ascii: "#") {
        if before == UInt8(ascii: "&") { return true }
      } else if isMark(bytes[index]), isInWord(before) {
        var end = index
        while end < body.upperBound, isMark(bytes[end]) {
          if bytes[end] == UInt8(ascii: "<") { return true }
          end += 1
        }
        if end < body.upperBound, isInWord(bytes[end]) { return true }
        index = end - 1
      }
      index = file.signs.next(from: index + 1)
    }
    return false
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "<"),
      UInt8(ascii: "["), UInt8(ascii: "\\"), UInt8(ascii: "]"), UInt8(ascii: "`"),
      UInt8(ascii: "~"):
      true
    default: false
    }
  }

  private static func isInWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80
  }
}
