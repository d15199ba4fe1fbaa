import KimDiagnostics
import KimModel
import KimYAML

/// Looks for identity numbers and gambling spam in the values of a file's fields as they will be
/// shown: escapes of YAML undone, without marks and references of characters, which part a number in
/// the file and not on the page.
enum ShownValues {
  /// The document without such numbers, so that no message about it shows them.
  static func checked(
    _ node: YAMLNode, in file: SourceFile, range: Range<Int>, diagnostics: inout Diagnostics
  ) -> YAMLNode {
    guard mayShowOtherwise(file.bytes[range]) else { return node }
    var found = Diagnostics()
    let isSpam = GamblingScan.match(in: file.bytes) != nil
    let checked = node.replacingTexts { text, position in
      let shown = ShownText.bytes(of: Array(text.utf8))
      let place = position.place(in: file)
      if !isSpam, let words = GamblingScan.match(in: shown)?.words {
        found.add(GamblingScan.shown(at: place, words))
      }
      guard !IdentityNumberScan.matches(in: shown).isEmpty else { return text }
      found.add(IdentityNumberScan.shown(at: place))
      return String(text.map { $0.isNumber ? "x" : $0 })
    }
    diagnostics.add(found)
    return checked
  }

  /// Whether there are signs that part or hide characters, which most heads have not.
  private static func mayShowOtherwise(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.contains { byte in
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "~"), UInt8(ascii: "`"),
        UInt8(ascii: "&"), UInt8(ascii: "<"):
        true
      default: false
      }
    }
  }
}
