/// Names that Windows keeps for devices, with any ending: no file of a site may have one, for sites
/// are handed on by flash disk.
///
/// Source: Microsoft, "Naming Files, Paths, and Namespaces".
enum DeviceName {
  /// Whether a file or folder of that name would be one, whatever its letter case.
  static func isTaken(by name: some StringProtocol) -> Bool {
    let bytes = Array(name.utf8)
    return isTaken(by: bytes.span)
  }

  /// The same for a name in UTF-8. All paths come by here, so that it makes no texts.
  static func isTaken(by name: Span<UInt8>) -> Bool {
    let dot = UInt8(ascii: ".")
    var start = 0
    while start < name.count, name[start] == dot { start += 1 }
    var end = start
    while end < name.count, name[end] != dot {
      end += 1
      if end - start > 4 { return false }
    }
    return isDevice(name.extracting(start..<end))
  }

  /// `con`, `prn`, `aux`, `nul`, or `com` and `lpt` with a digit.
  private static func isDevice(_ stem: Span<UInt8>) -> Bool {
    guard stem.count >= 3 else { return false }
    return switch (stem[0] | 0x20, stem[1] | 0x20, stem[2] | 0x20, stem.count) {
    case (UInt8(ascii: "c"), UInt8(ascii: "o"), UInt8(ascii: "n"), 3),
      (UInt8(ascii: "p"), UInt8(ascii: "r"), UInt8(ascii: "n"), 3),
      (UInt8(ascii: "a"), UInt8(ascii: "u"), UInt8(ascii: "x"), 3),
      (UInt8(ascii: "n"), UInt8(ascii: "u"), UInt8(ascii: "l"), 3):
      true
    case (UInt8(ascii: "c"), UInt8(ascii: "o"), UInt8(ascii: "m"), 4),
      (UInt8(ascii: "l"), UInt8(ascii: "p"), UInt8(ascii: "t"), 4):
      stem[3].isASCIIDigit
    default: false
    }
  }
}
