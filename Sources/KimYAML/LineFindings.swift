import KimDiagnostics

/// The problems that lines of a file have, up to a number that people can read.
///
/// A place costs a pass over the file: a hostile file with ten thousand problems must not cost ten
/// thousand passes.
struct LineFindings {
  let file: SourceFile
  /// The line of the file that the first line is.
  let firstLine: Int
  private(set) var diagnostics = Diagnostics()
  /// Whether an attack was met: nothing after it is worth reading.
  private(set) var isStopped = false
  private var errorCount = 0
  private var warningCount = 0

  private static let most = 20

  init(file: SourceFile, firstLine: Int) {
    self.file = file
    self.firstLine = firstLine
  }

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
    return file.place(
      line: firstLine + index, column: Self.scalars(line[..<range.lowerBound]) + 1,
      length: max(1, Self.scalars(line[range])))
  }

  private static func scalars(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(into: 0) { $0 += $1 & 0xC0 == 0x80 ? 0 : 1 }
  }
}
