import KimYAML

/// The lines of a file, as far as they tell where its fields begin and end.
struct FrontMatterLines {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The offset of the first line's first character, of those lines that are not blank.
  var firstText: Int? { firstText(from: 0) }

  /// The same from an offset on.
  func firstText(from start: Int) -> Int? {
    let first = bytes[start...].firstIndex { !Self.isBlank($0) && $0 != 0x0A }
    guard let first else { return nil }
    guard bytes[first] >= 0xC2 else { return first }
    return firstSeen(from: first)
  }

  /// The same, past lines that hold nothing but what nobody sees.
  private func firstSeen(from first: Int) -> Int? {
    var start = first
    while start < bytes.count {
      guard UnseenText.isAll(bytes[line(at: start)].prefix(256)) else { return start }
      start = next(after: start)
    }
    return nil
  }

  func next(after start: Int) -> Int {
    guard start < bytes.count else { return bytes.count }
    return bytes[start...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
  }

  /// A line without its line break and the blanks at its end.
  func line(at start: Int) -> Range<Int> {
    guard start < bytes.count else { return bytes.count..<bytes.count }
    let line = bytes[start...].prefix { $0 != 0x0A }
    return start..<(line.lastIndex { !Self.isBlank($0) } ?? start - 1) + 1
  }

  /// The beginning of the line that an offset is on.
  func start(ofLineAt offset: Int) -> Int {
    bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
  }

  /// What stands between two lines of three hyphens, and what follows them.
  func fenced(at start: Int) -> (fields: Range<Int>, body: Range<Int>)? {
    guard isFence("---", at: start) else { return nil }
    let first = next(after: start)
    guard let end = closing("---", from: first) else { return nil }
    return (first..<end, next(after: end)..<bytes.count)
  }

  /// Whether a line is a fence, but for blanks at its end.
  func isFence(_ fence: String, at start: Int) -> Bool {
    guard start < bytes.count, bytes[start] == fence.utf8.first else { return false }
    return bytes[line(at: start)].elementsEqual(fence.utf8)
  }

  func closing(_ fence: String, from start: Int) -> Int? {
    var line = start
    while line < bytes.count {
      if isFence(fence, at: line) { return line }
      line = next(after: line)
    }
    return nil
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D
  }
}
