/// Cuts what comes over a pipe into lines.
struct LineReader {
  private var rest: [UInt8] = []
  private var scanned = 0

  /// The bytes that came, with what was left of those before them.
  mutating func add(_ bytes: [UInt8]) { rest += bytes }

  /// The next whole line, without its end.
  mutating func next() -> [UInt8]? {
    guard let end = rest[scanned...].firstIndex(of: UInt8(ascii: "\n")) else {
      scanned = rest.count
      return nil
    }
    defer {
      rest.removeFirst(end + 1)
      scanned = 0
    }
    return Array(rest[..<end])
  }
}
