import KimYAML

/// Which lines of a head belong to which key: its own, and those that go on with its value.
struct HeadSpans {
  /// The offset of each line, and behind the last one that of the end.
  private let starts: [Int]
  private let roles: [FieldLines.Role]
  private let firstLine: Int

  /// - Parameter fields: offsets of the head without its fences.
  init(_ bytes: [UInt8], _ fields: Range<Int>, _ keys: HeadKeys) {
    let lines = FieldLines.split(bytes[fields])
    starts = lines.map(\.startIndex) + [fields.upperBound]
    var reader = FieldLines(lines, keys: keys.fields)
    var roles: [FieldLines.Role] = []
    while let line = reader.next() { roles.append(line.role) }
    self.roles = roles
    firstLine = bytes[..<fields.lowerBound].count { $0 == UInt8(ascii: "\n") } + 1
  }

  /// The offsets of the lines of the key that begins on a line of the file, from 1; nil where no key
  /// begins there.
  func span(from line: Int) -> Range<Int>? {
    let index = line - firstLine
    guard roles.indices.contains(index), roles[index] == .key else { return nil }
    var end = index
    scan: for next in roles.indices[(index + 1)...] {
      switch roles[next] {
      case .part, .loose: end = next
      // Between two parts they belong to the value, else to what follows.
      case .blank, .comment: continue
      case .key, .fence, .foreign: break scan
      }
    }
    return starts[index]..<starts[end + 1]
  }
}
