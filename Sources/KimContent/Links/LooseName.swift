import KimModel

/// The spelling of a path in which people mean one file, however they type it.
///
/// Letter case, blanks that are doubled or of another kind, signs that nobody sees, and the two ways
/// to write one ending do not tell files apart. Two ways to write one letter do not either: `String`
/// holds them for equal.
enum LooseName {
  /// A path with its ending in the usual spelling.
  static func whole(_ path: String) -> String {
    let plain = self.plain(path)
    let parts = NameParts(plain)
    guard !parts.ending.isEmpty else { return plain }
    let stem = plain[..<parts.stem.endIndex]
    return trimmed(stem) + "." + (usualEndings[parts.ending] ?? parts.ending)
  }

  /// A path without its ending.
  static func stem(_ path: String) -> String {
    let plain = self.plain(path)
    let parts = NameParts(plain)
    let isText = parts.isText || parts.isPlainText
    let stem = isText ? NameParts.textStem(of: plain[...]) : parts.stem
    return trimmed(plain[..<stem.endIndex])
  }

  static func hasEnding(_ path: String) -> Bool { !NameParts(path).ending.isEmpty }

  private static let usualEndings = [
    "jpeg": "jpg", "jpe": "jpg", "jfif": "jpg", "tiff": "tif", "heif": "heic", "dib": "bmp",
    "htm": "html",
  ]

  private static func plain(_ path: String) -> String {
    var scalars = String.UnicodeScalarView()
    var isAfterBlank = true
    for scalar in path.unicodeScalars where !isInvisible(scalar) {
      // Looking the property up costs more than all the rest.
      let blank = scalar.isASCII ? isBlank(scalar) : scalar.properties.isWhitespace
      if blank, isAfterBlank { continue }
      if scalar == "/", scalars.last == " " { scalars.removeLast() }
      scalars.append(blank ? " " : scalar)
      isAfterBlank = blank || scalar == "/"
    }
    if scalars.last == " " { scalars.removeLast() }
    return String(scalars).lowercased()
  }

  private static func isBlank(_ ascii: Unicode.Scalar) -> Bool {
    ascii == " " || (0x09...0x0D).contains(ascii.value)
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF: true
    default: false
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    let last = text.utf8.lastIndex { $0 != 0x20 }
    return last.map { String(text[...$0]) } ?? ""
  }
}
