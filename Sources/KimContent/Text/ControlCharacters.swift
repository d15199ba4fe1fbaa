import KimDiagnostics

/// Takes the control characters and noncharacters of Unicode out of a file (Unicode 16, 23.1 and
/// 23.7): no reader sees them, and XML, HTML and YAML each forbid some of them.
enum ControlCharacters {
  /// The file without them, and where the first one was; the very same file where there are none.
  static func removed(from file: SourceFile) -> (file: SourceFile, first: Int?) {
    guard mayOccur(in: file.bytes) else { return (file, nil) }
    var kept: [UInt8] = []
    kept.reserveCapacity(file.bytes.count)
    var first: Int?
    var index = 0
    while index < file.bytes.count {
      let length = length(in: file.bytes, at: index)
      if length > 0 {
        first = first ?? kept.count
        if partsWords(file.bytes, at: index) { kept.append(0x20) }
        index += length
      } else {
        kept.append(file.bytes[index])
        index += 1
      }
    }
    return first == nil ? (file, nil) : (SourceFile(path: file.path, bytes: kept), first)
  }

  /// Whether a byte is there that one of them may begin with.
  private static func mayOccur(in bytes: [UInt8]) -> Bool {
    // Most files have nothing but ASCII and line ends; no branch, so many bytes at once.
    var found: UInt8 = 0
    for byte in bytes { found |= (byte &- 0x20 < 0x5F ? 0 : 1) & (byte == 0x0A ? 0 : 1) }
    return found != 0 && bytes.contains(where: mayBegin)
  }

  private static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F, 0xC2, 0xEF...0xF4: true
    default: false
    }
  }

  /// The length of one that begins there; 0 for any other character.
  private static func length(in bytes: [UInt8], at index: Int) -> Int {
    func tail(_ distance: Int) -> UInt8 {
      index + distance < bytes.count ? bytes[index + distance] : 0
    }
    switch bytes[index] {
    case 0x09, 0x0A, 0x0D: return 0
    case 0..<0x20, 0x7F: return 1
    case 0xC2: return 0x80...0x9F ~= tail(1) ? 2 : 0
    case 0xEF:
      switch (tail(1), tail(2)) {
      case (0xB7, 0x90...0xAF), (0xBF, 0xBE...0xBF): return 3
      default: return 0
      }
    case 0xF0...0xF4:
      return tail(1) & 0x0F == 0x0F && tail(2) == 0xBF && tail(3) >= 0xBE ? 4 : 0
    default: return 0
    }
  }

  /// Ends of lines and pages of other systems: U+000B, U+000C, U+0085.
  private static func partsWords(_ bytes: [UInt8], at index: Int) -> Bool {
    bytes[index] == 0x0B || bytes[index] == 0x0C
      || (bytes[index] == 0xC2 && bytes[index + 1] == 0x85)
  }
}
