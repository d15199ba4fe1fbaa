/// What a line says about the text that it is in.
enum PhoneLine {
  /// A line without the blanks and invisible signs around it.
  static func text(of line: Range<Int>, in bytes: ArraySlice<UInt8>) -> Range<Int> {
    var (start, end) = (line.lowerBound, line.upperBound)
    while start < end {
      if bytes[start] > 0x20, bytes[start] < 0x80 { break }
      guard let scalar = PlacedScalar(in: bytes[..<end], at: start),
        scalar.isBlank || scalar.isInvisible
      else { break }
      start = scalar.range.upperBound
    }
    while start < end {
      if bytes[end - 1] > 0x20, bytes[end - 1] < 0x80 { break }
      guard let scalar = PlacedScalar(in: bytes[start...], before: end),
        scalar.isBlank || scalar.isInvisible
      else { break }
      end = scalar.range.lowerBound
    }
    return start..<end
  }

  /// The columns of the blanks before a line's text; a tab goes to the next multiple of four.
  static func indentation(of blanks: Range<Int>, in bytes: ArraySlice<UInt8>) -> Int {
    var columns = 0
    for byte in bytes[blanks] {
      switch byte {
      case 0x09: columns += 4 - columns % 4
      case 0x80..<0xC0: continue
      default: columns += 1
      }
    }
    return columns
  }

  /// In Unicode scalars.
  static func length(of text: Range<Int>, in bytes: ArraySlice<UInt8>) -> Int {
    bytes[text].count { $0 & 0xC0 != 0x80 }
  }

  /// Whether a line ends with a full stop or the like, whatever quotes and marks follow it.
  static func endsSentence(_ text: Range<Int>, in bytes: ArraySlice<UInt8>) -> Bool {
    var end = text.upperBound
    while let last = PlacedScalar(in: bytes[text], before: end) {
      switch last.value {
      case 0x2E, 0x21, 0x3F, 0x2026: return true
      // `*`, `_`, `~`, quotes and closing brackets.
      case 0x2A, 0x5F, 0x7E, 0x22, 0x27, 0x29, 0x5D, 0x2019, 0x201D, 0xBB:
        end = last.range.lowerBound
      default: return false
      }
    }
    return false
  }

  /// Whether a line is nothing but three or more dashes, equals signs or underscores, or dashes of
  /// other lengths.
  static func isRow(_ text: Range<Int>, in bytes: ArraySlice<UInt8>) -> Bool {
    let line = bytes[text]
    guard let first = line.first else { return false }
    switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "~"):
      return line.allSatisfy { $0 == first || $0 <= 0x20 } && line.count { $0 == first } > 2
    case 0xE2:
      var count = 0
      var index = line.startIndex
      while let scalar = PlacedScalar(in: line, at: index) {
        guard
          (0x2010...0x2015).contains(scalar.value) || (0x2500...0x2501).contains(scalar.value)
            || scalar.value == 0x2D || scalar.isBlank
        else { return false }
        count += scalar.isBlank ? 0 : 1
        index = scalar.range.upperBound
      }
      return count > 2
    default: return false
    }
  }

  /// Whether a line reads like a sentence and not like a program.
  static func isProse(_ text: Range<Int>, in bytes: ArraySlice<UInt8>) -> Bool {
    let line = bytes[text]
    guard !line.contains(where: { "{}<>=;$\\|[]`".utf8.contains($0) }) else { return false }
    let words = line.split { $0 <= 0x20 }.count { word in
      word.count > 1 && word.contains { PlacedScalar.isASCIILetter($0) || $0 >= 0x80 }
    }
    guard words >= 3, let first = PlacedScalar(in: line, at: text.lowerBound) else { return false }
    let isCapital = (0x41...0x5A).contains(first.value) || [0x22, 0x201C].contains(first.value)
    return isCapital || words >= 5 || endsSentence(text, in: bytes)
  }
}
