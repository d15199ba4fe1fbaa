import KimTemplate

extension [UInt8] {
  /// Appends a JSON string, quotes and all.
  ///
  /// `<`, `>` and `&` are escaped so that no text can end a script element or begin a comment in it
  /// (HTML Living Standard, "Restrictions for contents of script elements").
  mutating func append(json text: String) {
    append(UInt8(ascii: "\""))
    append(text, escaping: { $0.isSpecialInJSON }) { byte, buffer in
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        buffer.append(UInt8(ascii: "\\"))
        buffer.append(byte)
      case 0x0A: buffer += #"\n"#.utf8
      default:
        buffer += (byte < 16 ? #"\u000"# : #"\u00"#).utf8
        buffer += String(byte, radix: 16).utf8
      }
    }
    append(UInt8(ascii: "\""))
  }
}

extension UInt8 {
  fileprivate var isSpecialInJSON: Bool {
    switch self {
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "&"), 0x7F:
      true
    default: false
    }
  }
}
