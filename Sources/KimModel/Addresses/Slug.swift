/// A name that stands in a URL: lower-case ASCII letters and digits with single hyphens between.
package struct Slug: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let string: String

  /// Long enough for a headline, short enough for every file system and for a shared link.
  package static let longest = 80

  /// For the name of a post or page: what follows it, an ending included, has to find room in the
  /// 200 bytes of a path's component.
  package static let longestName = 160

  /// Makes a slug of any text. Accented Latin letters lose their accents, apostrophes vanish, and
  /// whatever else is not a letter or digit becomes a hyphen. What would be the name of a device is
  /// lengthened. Returns nil if nothing is left.
  ///
  /// - Parameter limit: in bytes; a longer name is cut, where possible between words.
  package init?(of text: String, limit: Int = Slug.longest) {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      Self.append(scalar, to: &bytes)
      if bytes.count > limit { break }
    }
    if bytes.count > limit {
      let cut = bytes[..<limit].lastIndex(of: UInt8(ascii: "-")) ?? limit
      bytes.removeSubrange((cut < limit / 2 ? limit : cut)...)
    }
    while bytes.last == UInt8(ascii: "-") { bytes.removeLast() }
    guard !bytes.isEmpty else { return nil }
    let name = String(decoding: bytes, as: UTF8.self)
    string = DeviceName.isTaken(by: name) ? name + "-kim" : name
  }

  /// The same with digits behind it, such as those of a region's code where two regions share a
  /// name.
  package func followed(by digits: Substring) -> Slug {
    Slug(safe: "\(string)-\(digits)")
  }

  /// The same with another name behind it, which is cut if it is longer than a folder's should be.
  package func followed(by other: Slug) -> Slug {
    followed(by: (Slug(of: other.string, limit: 30) ?? other).string[...])
  }

  private init(safe string: String) { self.string = string }

  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    if scalar.isASCII {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      if byte.isASCIIDigit { return bytes.append(byte) }
      if byte.isASCIILetter { return bytes.append(byte | 0x20) }
      if byte == UInt8(ascii: "'") { return }
      if let last = bytes.last, last != UInt8(ascii: "-") { bytes.append(UInt8(ascii: "-")) }
      return
    }
    if let letters = unaccented(scalar) { return bytes.append(contentsOf: letters.utf8) }
    if scalar.value == 0x2019 || scalar.properties.canonicalCombiningClass != .notReordered {
      return
    }
    if let last = bytes.last, last != UInt8(ascii: "-") { bytes.append(UInt8(ascii: "-")) }
  }

  /// The Latin letters of the languages that names in Indonesia come from.
  private static func unaccented(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "à"..."å", "À"..."Å", "ā", "Ā", "ă", "Ă": "a"
    case "è"..."ë", "È"..."Ë", "ē", "Ē", "ĕ", "Ĕ": "e"
    case "ì"..."ï", "Ì"..."Ï", "ī", "Ī": "i"
    case "ò"..."ö", "Ò"..."Ö", "ø", "Ø", "ō", "Ō": "o"
    case "ù"..."ü", "Ù"..."Ü", "ū", "Ū": "u"
    case "ç", "Ç": "c"
    case "ñ", "Ñ": "n"
    case "ý", "ÿ", "Ý": "y"
    case "ß": "ss"
    case "æ", "Æ": "ae"
    default: nil
    }
  }

  package var description: String { string }

  package static func < (left: Slug, right: Slug) -> Bool { left.string < right.string }
}
