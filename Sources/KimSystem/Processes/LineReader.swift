/// Cuts bytes that come piece by piece into lines.
package struct LineReader {
  private var buffer: [UInt8] = []
  /// Where the next line begins.
  private var start = 0
  /// Up to where there is no end of it.
  private var scanned = 0
  /// How many bytes were moved within the buffer so far: tests count them in place of time.
  private(set) var movedByteCount = 0

  package init() {}

  /// Adds the bytes that came. What was cut off before goes when it is at least half of all, so
  /// that no byte is moved more than once on average.
  package mutating func add(_ bytes: [UInt8]) {
    let rest = buffer.count - start
    if start > rest {
      movedByteCount += rest
      buffer.removeFirst(start)
      scanned -= start
      start = 0
    }
    buffer += bytes
  }

  /// The next whole line, without its end.
  package mutating func next() -> [UInt8]? {
    guard let end = buffer[scanned...].firstIndex(of: UInt8(ascii: "\n")) else {
      scanned = buffer.count
      return nil
    }
    defer {
      start = end + 1
      scanned = start
    }
    return Array(buffer[start..<end])
  }
}
