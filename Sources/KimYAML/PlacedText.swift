/// Characters of a line together with their columns in the file, so that a line can be put right
/// and messages still point at what its writer typed.
struct PlacedText: Sendable {
  private(set) var scalars: [Unicode.Scalar] = []
  /// For each of the scalars its column, from 1.
  private(set) var columns: [Int] = []

  init() {}

  /// A whole line of UTF-8.
  init(line: [UInt8]) {
    scalars = Array(String(decoding: line, as: UTF8.self).unicodeScalars)
    columns = Array(1..<(scalars.count + 1))
  }

  var count: Int { scalars.count }
  var isEmpty: Bool { scalars.isEmpty }
  var string: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  subscript(range: Range<Int>) -> PlacedText {
    var part = PlacedText()
    part.scalars = Array(scalars[range])
    part.columns = Array(columns[range])
    return part
  }

  mutating func append(_ other: PlacedText) {
    scalars += other.scalars
    columns += other.columns
  }

  /// Signs that the file does not have, at the column of what they belong to.
  mutating func append(_ signs: String, at column: Int) {
    for scalar in signs.unicodeScalars {
      scalars.append(scalar)
      columns.append(column)
    }
  }

  func filtered(_ isKept: (Unicode.Scalar) -> Bool) -> PlacedText {
    var result = PlacedText()
    for (scalar, column) in zip(scalars, columns) where isKept(scalar) {
      result.scalars.append(scalar)
      result.columns.append(column)
    }
    return result
  }

  /// Without what passes at both ends.
  func trimmed(_ isTrimmed: (Unicode.Scalar) -> Bool) -> PlacedText {
    var start = 0
    var end = scalars.count
    while start < end, isTrimmed(scalars[start]) { start += 1 }
    while start < end, isTrimmed(scalars[end - 1]) { end -= 1 }
    return start == 0 && end == scalars.count ? self : self[start..<end]
  }
}

/// A line of fields as it is meant, and where its characters stand in the file.
struct MendedLine: Sendable {
  let bytes: [UInt8]
  /// For each scalar its column in the file's line, from 1, and one more for the end; nil where
  /// nothing was moved.
  let columns: [Int]?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    columns = nil
  }

  init(_ text: PlacedText) {
    bytes = Array(text.string.utf8)
    columns = text.columns + [(text.columns.last ?? 0) + 1]
  }

  static let empty = MendedLine([])
}

/// Where the characters of mended lines stand in the file.
struct LineMap: Sendable {
  /// The line of the file that the first line is.
  let firstLine: Int
  /// Scalars that stand before the first line's text and are no part of it.
  let before: Int
  private var columns: [Int: [Int]] = [:]

  init(firstLine: Int, before: Int = 0) {
    self.firstLine = firstLine
    self.before = before
  }

  init(firstLine: Int, before: Int, _ lines: [MendedLine]) {
    self.init(firstLine: firstLine, before: before)
    for (index, line) in lines.enumerated() { columns[index] = line.columns }
  }

  /// - Parameters:
  ///   - line: the number of a mended line, from 0.
  ///   - column: of a scalar in it, from 1.
  func position(line: Int, column: Int) -> YAMLPosition {
    YAMLPosition(line: firstLine + line, column: self.column(column, ofLine: line))
  }

  func position(of position: YAMLPosition) -> YAMLPosition {
    self.position(line: position.line, column: position.column)
  }

  func column(_ column: Int, ofLine line: Int) -> Int {
    let first = line == 0 ? before : 0
    guard let known = columns[line], !known.isEmpty else { return first + column }
    return first + known[min(max(column - 1, 0), known.count - 1)]
  }
}

extension YAMLNode {
  /// The same with the places of the file, where those of mended lines (from 0) were.
  func mapped(by map: LineMap) -> YAMLNode {
    YAMLNode(value: mappedValue(map), position: map.position(of: position))
  }

  private func mappedValue(_ map: LineMap) -> Value {
    switch value {
    case .scalar: value
    case .sequence(let items): .sequence(items.map { $0.mapped(by: map) })
    case .mapping(let entries):
      .mapping(
        entries.map { entry in
          Entry(
            key: entry.key, keyPosition: map.position(of: entry.keyPosition),
            value: entry.value.mapped(by: map))
        })
    }
  }
}
