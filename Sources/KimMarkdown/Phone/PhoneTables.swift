/// Rows that people set out with tabs, as a spreadsheet copies them, or with blanks, as on a typewriter:
///
/// ```
/// Juara⇥Regu⇥RT⇥Waktu                BARANG          SATUAN    HARGO
/// 1⇥Toman Emas⇥RT 05⇥1:42            Beras Belida    10 kg     148.000
/// ```
///
/// The first row is the heading, as in a table of Markdown. Two columns are no table: labels and
/// what stands behind them, or names below a letter, are set out so too.
struct PhoneTables {
  struct Row: Equatable {
    let cells: [Range<Int>]
    let isHeading: Bool
  }

  private static let fewestCells = 3
  private static let mostCells = 12
  private static let mostRows = 200
  /// Blanks may fall below each other in two lines by chance.
  private static let fewestSpacedRows = 3

  private let bytes: ArraySlice<UInt8>
  private var rows: [Int: Row] = [:]

  /// - Parameter lines: without their ends.
  init(_ bytes: ArraySlice<UInt8>, lines: [Range<Int>]) {
    self.bytes = bytes
    guard mayHaveTables else { return }
    var index = 0
    while index < lines.count {
      let block = lines[index...].prefix(Self.mostRows).prefix { !isBlank($0) }
      index = max(block.endIndex, index + 1)
      guard block.count > 1 else { continue }
      findTable(in: block)
    }
  }

  /// The row that a line (from 0) is; nil for a line of text.
  subscript(line: Int) -> Row? { rows[line] }

  /// Whether tabs or rows of blanks stand in the text at all.
  private var mayHaveTables: Bool {
    bytes.contains(0x09)
      || zip(bytes, bytes.dropFirst()).contains { $0 == 0x20 && $1 == 0x20 }
  }

  private func isBlank(_ line: Range<Int>) -> Bool { bytes[line].allSatisfy { $0 <= 0x20 } }

  /// The first table of a block of lines; text may stand above and below it.
  private mutating func findTable(in block: ArraySlice<Range<Int>>) {
    for start in block.indices {
      let cells = tabbed(block[start])
      if cells.count >= Self.fewestCells {
        let table = Self.rows(block[start...]) { line in
          let row = tabbed(line)
          return row.count == cells.count ? row : nil
        }
        return take(table, from: start)
      }
    }
    for start in block.indices {
      let columns = self.columns(of: block[start])
      guard columns.count >= Self.fewestCells else { continue }
      let table = Self.rows(block[start...]) { spaced($0, at: columns) }
      if table.count >= Self.fewestSpacedRows { return take(table, from: start) }
    }
  }

  /// The cells of the lines up to the first that is no row.
  private static func rows(
    _ lines: ArraySlice<Range<Int>>, _ cells: (Range<Int>) -> [Range<Int>]?
  ) -> [[Range<Int>]] {
    var rows: [[Range<Int>]] = []
    for line in lines {
      guard let row = cells(line) else { break }
      rows.append(row)
    }
    return rows
  }

  private mutating func take(_ table: [[Range<Int>]], from start: Int) {
    guard table.count > 1, table.allSatisfy({ $0.allSatisfy(isPlain) }) else { return }
    for (offset, cells) in table.enumerated() {
      rows[start + offset] = Row(cells: cells, isHeading: offset == 0)
    }
  }

  /// A sign that parts cells in Markdown cannot stand in one; a colon belongs to a label.
  private func isPlain(_ cell: Range<Int>) -> Bool {
    !bytes[cell].contains(UInt8(ascii: "|")) && !bytes[cell].contains(UInt8(ascii: "`"))
      && bytes[cell].first != UInt8(ascii: ":")
  }

  // MARK: Tabs

  /// The cells of a line, with one or more tabs between them.
  private func tabbed(_ line: Range<Int>) -> [Range<Int>] {
    guard bytes[line].contains(0x09) else { return [] }
    let cells = bytes[line].split(separator: 0x09)
      .map { PhoneLine.text(of: $0.startIndex..<$0.endIndex, in: bytes) }
      .filter { !$0.isEmpty }
    return cells.count <= Self.mostCells ? cells : []
  }

  // MARK: Blanks

  /// Where the cells of a heading begin, in scalars: they have two blanks or more between them.
  private func columns(of line: Range<Int>) -> [Int] {
    var columns: [Int] = []
    var (column, blanks) = (0, 2)
    for byte in bytes[line] where byte & 0xC0 != 0x80 {
      if byte == 0x09 { return [] }
      if byte != 0x20, blanks > 1 { columns.append(column) }
      blanks = byte == 0x20 ? blanks + 1 : 0
      column += 1
    }
    return columns.count <= Self.mostCells ? columns : []
  }

  /// The cells of a line below it; nil if words stand where two columns meet, or in the first only.
  private func spaced(_ line: Range<Int>, at columns: [Int]) -> [Range<Int>]? {
    var starts: [Int] = []
    var column = 0
    var before: UInt8 = 0x20
    for index in line where bytes[index] & 0xC0 != 0x80 {
      if bytes[index] == 0x09 { return nil }
      if starts.count < columns.count, column == columns[starts.count] {
        guard before == 0x20 else { return nil }
        starts.append(index)
      }
      before = bytes[index]
      column += 1
    }
    guard starts.count > 1 else { return nil }
    let ends = starts.dropFirst() + [line.upperBound]
    var cells = zip(starts, ends).map { PhoneLine.text(of: $0..<$1, in: bytes) }
    let missing = columns.count - cells.count
    cells += Array(repeating: line.upperBound..<line.upperBound, count: missing)
    return cells.dropFirst().contains { !$0.isEmpty } ? cells : nil
  }
}
