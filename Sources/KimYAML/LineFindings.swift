import KimDiagnostics

/// The problems that lines of a file have, up to a number that people can read.
///
/// A place costs a pass over the file: a hostile file with ten thousand problems must not cost ten
/// thousand passes.
struct LineFindings {
  let file: SourceFile
  /// Where the lines' characters stand in the file.
  var map: LineMap
  /// The number of the line that index 0 is.
  var firstIndex = 0
  private(set) var diagnostics = Diagnostics()
  /// Whether an attack was met: nothing after it is worth reading.
  private(set) var isStopped = false
  private var errorCount = 0
  private var warningCount = 0

  private static let most = 20

  init(file: SourceFile, map: LineMap) {
    self.file = file
    self.map = map
  }

  /// The same lines, of which nothing is known.
  var fresh: LineFindings { LineFindings(file: file, map: map) }

  /// Takes the finding of a part that is an attack.
  mutating func stopIf(_ isAttack: Bool, with others: LineFindings) {
    if isAttack { add(others) }
  }

  /// Takes what was found in a part of the lines, up to the same number.
  mutating func add(_ others: LineFindings) {
    isStopped = isStopped || others.isStopped
    for diagnostic in others.diagnostics.found { add(diagnostic) }
  }

  /// Takes a problem that has its place already.
  mutating func add(_ diagnostic: Diagnostic) {
    switch diagnostic.severity {
    case .error:
      errorCount += 1
      if errorCount <= Self.most { diagnostics.add(diagnostic) }
    case .warning:
      warningCount += 1
      if warningCount <= Self.most { diagnostics.add(diagnostic) }
    }
  }

  /// Whether one more warning would be told: its place costs a pass over the file.
  var hasRoom: Bool { warningCount < Self.most }

  /// - Parameters:
  ///   - range: byte offsets in the line.
  ///   - index: the line's number from the first one.
  mutating func error(
    _ range: Range<Int>, of line: [UInt8], _ index: Int, _ make: (Place) -> Diagnostic
  ) {
    errorCount += 1
    if errorCount <= Self.most { diagnostics.add(make(place(range, of: line, index))) }
  }

  /// The last finding: a line that is an attack on the parser.
  mutating func stop(
    _ range: Range<Int>, of line: [UInt8], _ index: Int, _ make: (Place) -> Diagnostic
  ) {
    error(range, of: line, index, make)
    isStopped = true
  }

  mutating func warning(
    _ range: Range<Int>, of line: [UInt8], _ index: Int, _ make: (Place) -> Diagnostic
  ) {
    warningCount += 1
    if warningCount <= Self.most { diagnostics.add(make(place(range, of: line, index))) }
  }

  private func place(_ range: Range<Int>, of line: [UInt8], _ index: Int) -> Place {
    let range = range.clamped(to: 0..<line.count)
    let first = Self.scalars(line[..<range.lowerBound]) + 1
    let last = first + max(1, Self.scalars(line[range])) - 1
    let line = firstIndex + index
    let start = map.position(line: line, column: first)
    return start.place(in: file, length: max(1, map.column(last, ofLine: line) - start.column + 1))
  }

  private static func scalars(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(into: 0) { $0 += $1 & 0xC0 == 0x80 ? 0 : 1 }
  }
}
