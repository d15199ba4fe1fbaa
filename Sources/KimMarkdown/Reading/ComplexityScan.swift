internal import KimText

/// Refuses what would make the library work for minutes, in one cheap pass before it starts.
///
/// libcmark-gfm 0.29.0.gfm.6 takes quadratic time or space on some inputs (CVE-2023-22483 to 22486
/// and others like them). Each is bounded here by an estimate of the work, counted in chunks: the
/// lines between two blank ones, which no paragraph, table or link definition outgrows. The limits
/// are tens of milliseconds of work each, and an honest document stays far below them.
struct ComplexityScan {
  /// The thing that there is too much of.
  enum Excess: Equatable {
    case nesting
    /// A character or a pair, in one paragraph.
    case marks(String)
    case tableCells
    case definitions
  }

  private let bytes: ArraySlice<UInt8>
  private let signs: ByteMap
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
  // Of the last word with a parenthesis.
  private var word = 0..<0
  private var isAddress = false
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

  private init(_ bytes: ArraySlice<UInt8>, signs: ByteMap, maxDepth: Int) {
    self.bytes = bytes
    self.signs = signs
    self.maxDepth = maxDepth
    self.chunkStart = bytes.startIndex
  }

  /// The excess, and the offset that shows on which line it is; nil for an honest document.
  ///
  /// - Parameter signs: those of the bytes, or of more that they are a part of.
  static func excess(
    in bytes: ArraySlice<UInt8>, signs: ByteMap, maxDepth: Int
  ) -> (excess: Excess, offset: Int)? {
    if let offset = AddressScan.excess(in: bytes) { return (.marks("www."), offset) }
    var scan = ComplexityScan(bytes, signs: signs, maxDepth: maxDepth)
    return scan.run()
  }

  private mutating func run() -> (excess: Excess, offset: Int)? {
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let text = textStart(from: start)
      let end = take(from: text)
      let line = start..<end
      if text < end {
        countCells(on: line)
        countDefinition(on: line)
      }
      if text == end || end == bytes.endIndex { endChunk(at: end) }
      if let excess = excess(onLine: line) { return (excess, start) }
      start = end + 1
    }
    return nil
  }

  /// The first byte of a line that is neither blank nor the mark of a block quote.
  private func textStart(from start: Int) -> Int {
    var index = start
    while index < bytes.endIndex,
      bytes[index] == 0x20 || bytes[index] == 0x09 || bytes[index] == UInt8(ascii: ">")
    {
      index += 1
    }
    return index
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

  /// The most that a use of a link definition may copy.
  private func definitionSize(at end: Int) -> Int {
    guard hasDefinition else { return longestDefinition }
    return max(longestDefinition, isList ? longestLine : end - chunkStart)
  }
}

// MARK: - Counting

extension ComplexityScan {
  /// Counts what is on a line, and gives its end.
  private mutating func take(from start: Int) -> Int {
    (pipes, isDefinition) = (0, false)
    var index = signs.next(from: start)
    while index < bytes.endIndex {
      switch bytes[index] {
      case 0x0A, 0x0D: return index
      case UInt8(ascii: "["): brackets += 1
      case UInt8(ascii: "]"):
        closings += 1
        if next(after: index) == UInt8(ascii: ":") { isDefinition = true }
      case UInt8(ascii: "|"): pipes += 1
      case UInt8(ascii: "@"): ats += 1
      case UInt8(ascii: ")"): countParenthesis(at: index)
      case UInt8(ascii: "<"): if "!?".utf8.contains(next(after: index)) { rawOpenings += 1 }
      default: break
      }
      index = signs.next(from: index + 1)
    }
    return bytes.endIndex
  }

  private func next(after index: Int) -> UInt8 {
    index + 1 < bytes.endIndex ? bytes[index + 1] : 0
  }

  /// Adds what the library counts: at each parenthesis that ends an address, all of the address.
  private mutating func countParenthesis(at index: Int) {
    let isSameWord =
      !word.isEmpty && !bytes[word.upperBound..<index].contains(where: { $0 <= 0x20 })
    if isSameWord {
      word = word.lowerBound..<(index + 1)
    } else {
      let start = bytes[max(word.upperBound, bytes.startIndex)..<index].lastIndex { $0 <= 0x20 }
      word = (start.map { $0 + 1 } ?? max(word.upperBound, bytes.startIndex))..<(index + 1)
      isAddress = Self.mayHoldAddress(bytes[word])
    }
    if isAddress { parenthesisWork += word.count }
  }

  private static func mayHoldAddress(_ bytes: ArraySlice<UInt8>) -> Bool {
    zip(bytes, bytes.dropFirst()).contains {
      $0 == $1 && ($0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "w"))
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
