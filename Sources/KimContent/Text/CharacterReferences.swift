import KimDiagnostics
import KimModel
import KimYAML

/// The character references of HTML in front matter: exports of WordPress and Blogger write `&amp;`
/// and `&#8211;` in titles.
///
/// Each is resolved once. Letters and digits that are written so stay as they are: no tool escapes
/// them, and a number of digits would be hidden from the scans of the file.
enum CharacterReferences {
  /// A document with the references of all its texts resolved; a number of identity that they parted
  /// is made illegible, with an error.
  static func resolved(
    _ node: YAMLNode, in file: SourceFile, diagnostics: inout Diagnostics
  ) -> YAMLNode {
    var found = Diagnostics()
    let result = node.replacingTexts { written, position in
      let text = resolved(written)
      guard text != written else { return written }
      let shown = Array(CleanText(text).text.utf8)
      guard IdentityNumberScan.isShown(in: shown) || !IdentityNumberScan.matches(in: shown).isEmpty
      else { return text }
      found.add(IdentityNumberScan.shown(at: position.place(in: file)))
      return String(text.map { $0.isNumber ? "x" : $0 })
    }
    diagnostics.add(found)
    return result
  }

  static func resolved(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.contains(ampersand) else { return text }
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == ampersand, let (scalar, end) = reference(bytes, at: index) {
        result += String(scalar).utf8
        index = end
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let ampersand = UInt8(ascii: "&")
  /// `&hellip;` and `&#x1F33E;` are among the longest.
  private static let longest = 10

  private static func reference(_ bytes: [UInt8], at start: Int) -> (Unicode.Scalar, end: Int)? {
    let part = bytes[(start + 1)...].prefix(longest)
    guard let end = part.firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
    guard let scalar = names[name] ?? numbered(name) else { return nil }
    return (scalar, end + 1)
  }

  /// `#8211` and `#x2013`.
  private static func numbered(_ name: String) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let isHex = digits.first == "x" || digits.first == "X"
    guard let number = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits),
      let scalar = windows[number] ?? Unicode.Scalar(number),
      scalar.value >= 0x20, !(0x7F...0x9F).contains(scalar.value)
    else { return nil }
    let isLetter = scalar.isASCII && UInt8(truncatingIfNeeded: scalar.value).isASCIIAlphanumeric
    return isLetter ? nil : scalar
  }

  /// Numbers that browsers take for signs of Windows-1252 (HTML Standard, 13.2.5.80).
  private static let windows: [UInt32: Unicode.Scalar] = [
    0x80: "€", 0x85: "…", 0x91: "‘", 0x92: "’", 0x93: "“", 0x94: "”", 0x95: "•", 0x96: "–",
    0x97: "—", 0x99: "™",
  ]

  private static let names: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“",
    "rdquo": "”", "bdquo": "„", "laquo": "«", "raquo": "»", "hellip": "…", "bull": "•",
    "middot": "·", "copy": "©", "reg": "®", "trade": "™", "deg": "°", "plusmn": "±",
    "times": "×", "divide": "÷", "euro": "€", "frac12": "½", "frac14": "¼", "frac34": "¾",
    "sup2": "²", "sup3": "³", "eacute": "é", "egrave": "è", "aacute": "á", "agrave": "à",
    "ouml": "ö", "uuml": "ü", "auml": "ä", "shy": "\u{AD}",
  ]
}
