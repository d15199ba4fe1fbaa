import KimModel

/// The numbers of a text, together with those that only a space, a dot or a hyphen parts from them.
struct DigitRuns {
  struct Group {
    let range: Range<Int>
    /// The byte before it in the same run; 0 for the first.
    let separator: UInt8
    /// Whether it stands in a web address, where post numbers can look like anything.
    let isInAddress: Bool

    var count: Int { range.count }
  }

  private let bytes: [UInt8]
  private var index = 0
  private var isInAddress = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> [Group]? {
    var run: [Group] = []
    while index < bytes.count {
      guard bytes[index].isASCIIDigit else {
        if !run.isEmpty { return run }
        pass()
        continue
      }
      let start = index
      while index < bytes.count, bytes[index].isASCIIDigit { index += 1 }
      run.append(
        Group(
          range: start..<index, separator: run.isEmpty ? 0 : bytes[start - 1],
          isInAddress: isInAddress))
      let width = separatorWidth
      guard width > 0, index + width < bytes.count, bytes[index + width].isASCIIDigit else {
        return run
      }
      for _ in 0..<width { pass() }
    }
    return run.isEmpty ? nil : run
  }

  /// Goes a byte further, minding whether an address begins or ends.
  private mutating func pass() {
    switch bytes[index] {
    case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: ")"), UInt8(ascii: "]"):
      isInAddress = false
    case UInt8(ascii: ":"):
      if bytes[(index + 1)...].starts(with: "//".utf8) { isInAddress = true }
    default: break
    }
    index += 1
  }

  /// A space, also the one that does not break, a dot, a hyphen or a short dash.
  private var separatorWidth: Int {
    guard index < bytes.count else { return 0 }
    if " .-".utf8.contains(bytes[index]) { return 1 }
    let rest = bytes[index...].prefix(3)
    if rest.starts(with: [0xC2, 0xA0]) { return 2 }
    return rest.starts(with: [0xE2, 0x80]) && [0x90, 0x91, 0x93].contains(rest.last) ? 3 : 0
  }
}
