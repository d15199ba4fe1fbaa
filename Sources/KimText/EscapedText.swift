extension [UInt8] {
  /// Appends text with some of its bytes written otherwise, and all between them in whole runs.
  ///
  /// Inlinable, so that each format that escapes (HTML, XML, JSON) gets a loop of its own.
  ///
  /// - Parameters:
  ///   - isSpecial: whether a byte of UTF-8 does not stand for itself.
  ///   - write: appends what such a byte is written as.
  @inlinable
  package mutating func append(
    _ text: String, escaping isSpecial: (UInt8) -> Bool, _ write: (UInt8, inout [UInt8]) -> Void
  ) {
    let utf8 = text.utf8
    let span = utf8.span
    var start = 0
    for index in span.indices where isSpecial(span[index]) {
      append(utf8, start..<index)
      write(span[index], &self)
      start = index + 1
    }
    append(utf8, start..<span.count)
  }

  /// Appends a run of bytes that stand for themselves.
  @inlinable
  mutating func append(_ utf8: String.UTF8View, _ run: Range<Int>) {
    guard run.count < utf8.count else { return append(contentsOf: utf8) }
    let start = utf8.index(utf8.startIndex, offsetBy: run.lowerBound)
    append(contentsOf: utf8[start..<utf8.index(start, offsetBy: run.count)])
  }
}
