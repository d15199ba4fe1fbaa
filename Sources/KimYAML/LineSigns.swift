/// Characters that have a part in how people set out lines: blanks, marks, quotes, bullets, dashes.
enum LineSigns {
  /// White space within a line, of whatever width.
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// What nobody sees: soft hyphens, direction marks, byte order marks within a text. Joiners are
  /// not among them, because an emoji may end with one.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x034F, 0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2064,
      0x2066...0x2069, 0xFEFF:
      true
    default: false
    }
  }

  static func isUnseen(_ scalar: Unicode.Scalar) -> Bool { isBlank(scalar) || isHidden(scalar) }

  /// Hyphens, dashes, the minus sign, and lines of box drawings.
  static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2D, 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D, 0x2500, 0x2501: true
    default: false
    }
  }

  /// What WhatsApp makes bold or italic by.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool { scalar == "*" || scalar == "_" }

  /// Colons and equal signs, of any width, that part a key from its value.
  static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    isColon(scalar) || scalar == "=" || scalar.value == 0xFF1D
  }

  static func isColon(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3A, 0x2236, 0xA789, 0xFE13, 0xFE55, 0xFF1A: true
    default: false
    }
  }

  /// Signs that begin a point of a list.
  static func isBullet(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xB7, 0x2022, 0x2023, 0x2043, 0x204C, 0x204D, 0x2219, 0x25A0, 0x25A1, 0x25AA, 0x25AB,
      0x25B6, 0x25B8, 0x25BA, 0x25C6, 0x25C7, 0x25CB, 0x25CF, 0x25E6, 0x2605, 0x2606, 0x2610,
      0x2611, 0x2705, 0x2713, 0x2714, 0x2794, 0x2799, 0x279C, 0x27A1, 0x27A2, 0x27A4, 0x30FB,
      0xF0B7, 0x1F449, 0x1F538, 0x1F539:
      true
    default: false
    }
  }

  /// Whether a sign may stand before a key as an ornament: `📍 Tempat: Balai desa`.
  static func isOrnament(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200D, 0xFE0E, 0xFE0F, 0x20E3, 0x2190...0x2BFF, 0x1F000...0x1FAFF: true
    default: isBullet(scalar)
    }
  }

  // MARK: Quotes

  /// A kind of quotation marks; one that opens is closed by one of its kind.
  enum Quote { case single, double }

  static func openingQuote(_ scalar: Unicode.Scalar) -> Quote? {
    switch scalar.value {
    case 0x22, 0xAB, 0xBB, 0x201C...0x201F, 0x2033, 0xFF02: .double
    case 0x27, 0x2018...0x201B, 0x2032, 0x2039, 0x203A: .single
    default: nil
    }
  }

  /// The same signs: languages differ in which of a pair comes first.
  static func closingQuote(_ scalar: Unicode.Scalar) -> Quote? { openingQuote(scalar) }

  static func isStraight(_ scalar: Unicode.Scalar) -> Bool { scalar == "\"" || scalar == "'" }
}
