/// The lines of a text, as the library ends them: at LF, CR and CR LF.
enum TextLines {
  /// The range of each line without its end.
  static func ranges(of bytes: ArraySlice<UInt8>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.endIndex
      lines.append(start..<end)
      start = next(after: end, in: bytes)
    }
    return lines
  }

  /// Where the line after a line's end begins.
  static func next(after end: Int, in bytes: ArraySlice<UInt8>) -> Int {
    guard end < bytes.endIndex else { return bytes.endIndex }
    let isPair = bytes[end] == 0x0D && end + 1 < bytes.endIndex && bytes[end + 1] == 0x0A
    return isPair ? end + 2 : end + 1
  }
}
