import KimModel

/// The numbers of a text, together with those that only one sign or a line break parts from them.
struct DigitRuns {
  struct Group {
    let range: Range<Int>
    /// What is between it and the number before it in the same run; nil for the first.
    let separator: Separator?
    /// Whether it stands in a web address, where post numbers can look like anything.
    let isInAddress: Bool

    var count: Int { range.count }
    /// Whether it begins a run, or what is before it is what people write within a number.
    var isUsual: Bool { separator?.isUsual != false }
  }

  enum Separator {
    case blank, dot, hyphen
    case slash, underscore, comma, middleDot, parenthesis, lineBreak

    /// Whether people write it within a number, and seldom between two.
    var isUsual: Bool { self == .blank || self == .dot || self == .hyphen }
  }

  /// In bytes, with the indentation of the next line.
  static let longestLineBreak = 11

  private let bytes: [UInt8]
  private var index = 0
  private var isInAddress = false

  private let joinsLines: Bool

  init(_ text: DigitText, joinsLines: Bool = true) {
    bytes = text.bytes
    self.joinsLines = joinsLines
  }

  mutating func next() -> [Group]? {
    var run: [Group] = []
    var separator: Separator?
    while index < bytes.count {
      guard bytes[index].isASCIIDigit else {
        if !run.isEmpty { return run }
        pass()
        continue
      }
      let start = index
      while index < bytes.count, bytes[index].isASCIIDigit { index += 1 }
      run.append(
        Group(range: start..<index, separator: separator, isInAddress: isInAddress))
      guard let (found, width) = separatorAhead, index + width < bytes.count,
        bytes[index + width].isASCIIDigit
      else { return run }
      separator = found
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

  /// The sign after a number and its width, whether or not another number follows.
  private var separatorAhead: (Separator, width: Int)? {
    let ahead = bytes[index...].prefix(Self.longestLineBreak)
    let blanks = ahead.prefix { $0 <= 0x20 || $0 == UInt8(ascii: ">") }
    if joinsLines, blanks.count(where: { $0 == 0x0A }) == 1 { return (.lineBreak, blanks.count) }
    let brackets = ahead.prefix(3).prefix { "() ".utf8.contains($0) }
    if brackets.contains(where: { $0 != 0x20 }) { return (.parenthesis, brackets.count) }
    return ahead.first.flatMap(Self.separator).map { ($0, 1) }
  }

  private static func separator(_ byte: UInt8) -> Separator? {
    switch byte {
    case 0x20: .blank
    case UInt8(ascii: "."): .dot
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "/"): .slash
    case UInt8(ascii: "_"): .underscore
    case UInt8(ascii: ","): .comma
    case DigitText.middleDot: .middleDot
    default: nil
    }
  }
}
