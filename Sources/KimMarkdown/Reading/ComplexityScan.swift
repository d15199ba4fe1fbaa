/// Refuses what would make the library work for minutes, in one cheap pass before it starts.
///
/// libcmark-gfm 0.29.0.gfm.6 takes quadratic time or space on some inputs (CVE-2023-22483 to 22486
/// and others like them). Each is bounded here by an estimate of the work, counted in chunks: the
/// lines between two blank ones, which no paragraph, table or link definition outgrows. The limits
/// are tens of milliseconds of work each, and an honest document stays far below them.
struct ComplexityScan {
  /// What there is too much of.
  enum Excess: Equatable {
    case nesting
    /// Of a character or a pair, in one paragraph.
    case marks(String)
    case tableCells
    case definitions
  }

  private let bytes: ArraySlice<UInt8>
  private let maxDepth: Int

  // Of the chunk.
  private var chunkStart: Int
  private var brackets = 0
  private var rawOpenings = 0
  private var columns = 0
  private var hasDefinition = false
  private var longestLine = 0
  /// Whether all lines of the chunk are definitions that end where the line ends.
  private var isList = true
  // Of the line.
  private var pipes = 0
  private var isDefinition = false
  // Of the document.
  private var bracketWork = 0
  private var rawWork = 0
  private var pipeWork = 0
  private var headerWork = 0
  private var parenthesisWork = 0
  private var cells = 0
  private var closings = 0
  private var ats = 0
  private var longestDefinition = 0

  init(_ bytes: ArraySlice<UInt8>, maxDepth: Int) {
    self.bytes = bytes
    self.maxDepth = maxDepth
    self.chunkStart = bytes.startIndex
  }

  /// What is too much, and the offset that shows on which line it is; nil for an honest document.
  static func excess(
    in bytes: ArraySlice<UInt8>, maxDepth: Int
  ) -> (excess: Excess, offset: Int)? {
    var scan = ComplexityScan(bytes, maxDepth: maxDepth)
    return scan.run()
  }

  private mutating func run() -> (excess: Excess, offset: Int)? {
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = lineEnd(from: start)
      let isBlank = take(start..<end)
      if isBlank || end == bytes.endIndex { endChunk(at: end) }
      if let excess = excess(onLine: start..<end) { return (excess, start) }
      start = end + 1
    }
    return nil
  }

  private func lineEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.endIndex, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    return end
  }

  private func excess(onLine line: Range<Int>) -> Excess? {
    if depth(of: line) > maxDepth { return .nesting }
    if bracketWork + brackets * brackets > 200_000_000 { return .marks("[") }
    if rawWork + rawOpenings * (line.upperBound - chunkStart) > 500_000_000 { return .marks("<!") }
    if pipeWork > 100_000_000 { return .marks("|") }
    if parenthesisWork > 200_000_000 { return .marks(")") }
    if ats > 20_000 { return .marks("@") }
    if headerWork > 500_000_000 || cells > 100_000 { return .tableCells }
    if definitionSize(at: line.upperBound) * closings > 1 << 26 { return .definitions }
    return nil
  }

  /// What a use of a link definition may copy at most.
  private func definitionSize(at end: Int) -> Int {
    guard hasDefinition else { return longestDefinition }
    return max(longestDefinition, isList ? longestLine : end - chunkStart)
  }
}

// MARK: - Counting

extension ComplexityScan {
  /// Counts what is on a line, and says whether the line is blank.
  private mutating func take(_ line: Range<Int>) -> Bool {
    var isBlank = true
    var previous: UInt8 = 0
    var word = line.lowerBound
    var parentheses = 0
    var isAddress = false
    (pipes, isDefinition) = (0, false)
    for index in line {
      let byte = bytes[index]
      if byte == 0x20 || byte == 0x09 {
        if parentheses > 0, isAddress { parenthesisWork += parentheses * (index - word) }
        (word, parentheses, isAddress) = (index + 1, 0, false)
      } else if byte != UInt8(ascii: ">") {
        isBlank = false
      }
      if byte < 0x40 || byte == 0x5B || byte == 0x5D || byte == 0x7C || byte == 0x40 {
        count(byte, after: previous)
        if byte == UInt8(ascii: ")") { parentheses += 1 }
      }
      if previous == byte, byte == UInt8(ascii: "/") || byte == UInt8(ascii: "w") {
        isAddress = true
      }
      previous = byte
    }
    if parentheses > 0, isAddress { parenthesisWork += parentheses * (line.upperBound - word) }
    if !isBlank {
      countCells(on: line)
      countDefinition(on: line)
    }
    return isBlank
  }

  private mutating func count(_ byte: UInt8, after previous: UInt8) {
    switch byte {
    case UInt8(ascii: "["): brackets += 1
    case UInt8(ascii: "]"): closings += 1
    case UInt8(ascii: ":"): if previous == UInt8(ascii: "]") { isDefinition = true }
    case UInt8(ascii: "|"): pipes += 1
    case UInt8(ascii: "@"): ats += 1
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      if previous == UInt8(ascii: "<") { rawOpenings += 1 }
    default: break
    }
  }

  /// A short row is filled up to the columns of its table, and whatever looks like the line below a
  /// header makes the library read the paragraph so far again.
  private mutating func countCells(on line: Range<Int>) {
    if pipes > 0 || columns > 0 {
      pipeWork += pipes * pipes
      if pipes > 0, isDelimiterRow(line) {
        columns = max(columns, pipes + 1)
        headerWork += line.upperBound - chunkStart
      }
      cells += columns
    }
  }

  private mutating func countDefinition(on line: Range<Int>) {
    if isDefinition { hasDefinition = true }
    longestLine = max(longestLine, line.count)
    isList = isList && isDefinition && !mayContinue(line)
  }

  /// Whether the title of a definition may go on in the next line.
  ///
  /// One in `"` cannot if each line has none or two: the first on a later line would end it, and
  /// the second would then be more than a title.
  private func mayContinue(_ line: Range<Int>) -> Bool {
    var quotes = 0
    var previous: UInt8 = 0x20
    for byte in bytes[line] {
      switch byte {
      case UInt8(ascii: "\\"): return true
      case UInt8(ascii: "'"), UInt8(ascii: "("):
        if previous == 0x20 || previous == 0x09 { return true }
      case UInt8(ascii: "\""): quotes += 1
      default: break
      }
      previous = byte
    }
    return quotes != 0 && quotes != 2
  }

  /// Whether a line may be the one below a table's header, whatever it is nested in.
  private func isDelimiterRow(_ line: Range<Int>) -> Bool {
    var isInside = false
    for index in line {
      switch bytes[index] {
      case UInt8(ascii: "|"), UInt8(ascii: ":"): isInside = true
      case UInt8(ascii: "-"), 0x20, 0x09, 0x0B, 0x0C: continue
      case UInt8(ascii: ">"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "."),
        UInt8(ascii: ")"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        if isInside { return false }
      default: return false
      }
    }
    return true
  }

  private mutating func endChunk(at end: Int) {
    bracketWork += brackets * brackets
    rawWork += rawOpenings * (end - chunkStart)
    longestDefinition = definitionSize(at: end)
    (brackets, rawOpenings, columns, longestLine) = (0, 0, 0, 0)
    (hasDefinition, isList) = (false, true)
    chunkStart = end
  }

  /// How many block quotes and list items a line opens or continues.
  private func depth(of line: Range<Int>) -> Int {
    var depth = 0
    var index = line.lowerBound
    while index < line.upperBound {
      let byte = bytes[index]
      let next = index + 1 < line.upperBound ? bytes[index + 1] : 0x20
      switch byte {
      case 0x20, 0x09: break
      case UInt8(ascii: ">"): depth += 1
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "."),
        UInt8(ascii: ")"):
        guard next == 0x20 || next == 0x09 else { return depth }
        depth += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"): break
      default: return depth
      }
      index += 1
    }
    // A line of nothing but dashes or stars is a rule.
    return bytes[line].allSatisfy({ "-* \t".utf8.contains($0) }) ? 0 : depth
  }
}
