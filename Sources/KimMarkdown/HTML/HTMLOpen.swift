/// An element that is open, with what is known of it so far.
struct HTMLOpen {
  let element: HTMLElement
  /// Where it ends if no tag ends it.
  let end: Int
  /// How many containers of the output stand around it.
  let containers: Int
  /// Of a list.
  var list: ListState?
  var table: HTMLTable?
  var figure: Figure?
  /// Of a cell.
  var span = (columns: 1, rows: 1)

  struct ListState {
    let isOrdered: Bool
    var number: Int
    var letters: LetterList?
    /// The sign of its items, which differs from that of the list right before.
    let sign: Character
    var items = 0
    /// The columns of the last sign.
    var width = 2
  }

  struct Figure {
    var images: [WrittenImage] = []
    var caption: [UInt8] = []
  }
}

/// A table on its way to Markdown, which knows no cell of two columns or rows.
struct HTMLTable {
  private var rows: [(cells: [[UInt8]], origin: Int)] = []
  /// For each column, how many rows more its last cell goes over.
  private var taken: [Int: Int] = [:]

  private static let widest = 100

  mutating func beginRow(from origin: Int) {
    rows.append(([], origin))
  }

  mutating func add(_ text: [UInt8], columns: Int, rows count: Int, from origin: Int) {
    if rows.isEmpty { beginRow(from: origin) }
    let row = rows.count - 1
    skipTaken(row)
    for column in 0..<max(1, min(columns, Self.widest)) where rows[row].cells.count < Self.widest {
      if count > 1 { taken[rows[row].cells.count] = min(count, 10_000) - 1 }
      rows[row].cells.append(column == 0 ? text : [])
    }
  }

  private mutating func skipTaken(_ row: Int) {
    while let left = taken[rows[row].cells.count], left > 0, rows[row].cells.count < Self.widest {
      taken[rows[row].cells.count] = left - 1
      rows[row].cells.append([])
    }
  }

  /// The lines of the table; none if it has no text.
  var lines: [(text: [UInt8], origin: Int)] {
    let filled = rows.filter { $0.cells.contains { !$0.isEmpty } }
    guard let first = filled.first else { return [] }
    let width = filled.map(\.cells.count).max() ?? 1
    var lines: [(text: [UInt8], origin: Int)] = []
    for (index, row) in filled.enumerated() {
      lines.append((Self.line(row.cells, width: width), row.origin))
      if index == 0 {
        lines.append(
          (Self.line(Array(repeating: Array("---".utf8), count: width), width: width), first.origin)
        )
      }
    }
    return lines
  }

  private static func line(_ cells: [[UInt8]], width: Int) -> [UInt8] {
    var line = [UInt8(ascii: "|")]
    for column in 0..<width {
      line += [0x20] + (column < cells.count ? cells[column] : []) + " |".utf8
    }
    return line
  }
}
