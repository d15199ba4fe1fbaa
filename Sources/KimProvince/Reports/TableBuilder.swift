import KimTheme

/// Puts a table together, its numbers written as Indonesian writes them.
struct TableBuilder {
  enum Cell {
    /// The row's name, where it leads, and what says more of it in small letters.
    case name(String, url: String = "", note: String = "")
    case text(String)
    case number(Int?)
    /// A share of a whole, drawn as a bar.
    case share(Int, of: Int)
  }

  /// A phone shows so many columns beside each other.
  private static let phoneColumns = 3
  /// A wide screen shows the headings of so many.
  private static let screenColumns = 8
  /// A column whose largest number is below it is tinted little: one post of one is not much.
  private static let fewest = 4

  let id: String
  let caption: String
  var isFolded = false
  private let texts: Texts
  var columns: [ColumnView] = []
  private(set) var rows: [[Cell]] = []
  /// Columns whose numbers can be compared with each other down the table.
  private var tinted: Set<Int> = []

  init(_ id: String, _ caption: String, _ texts: Texts, isFolded: Bool = false) {
    self.texts = texts
    self.id = id
    self.caption = caption
    self.isFolded = isFolded
  }

  /// - Parameter isTinted: whether more of it is worth seeing at a glance.
  mutating func column(
    _ label: String, isNumber: Bool = true, url: String = "", isSorted: Bool = false,
    isTinted: Bool = false
  ) {
    if isTinted { tinted.insert(columns.count) }
    columns.append(ColumnView(label: label, url: url, isNumber: isNumber, isSorted: isSorted))
  }

  mutating func row(_ cells: [Cell]) { rows.append(cells) }

  var view: TableView {
    let most = columns.indices.map { column in
      tinted.contains(column) ? rows.compactMap { Self.number($0, column) }.max() ?? 0 : 0
    }
    return TableView(
      id: id, caption: caption, isFolded: isFolded, isWide: columns.count > Self.phoneColumns,
      isDense: columns.count > Self.screenColumns, columns: columns,
      rows: rows.map { cells in
        TableRowView(
          cells: cells.enumerated().map { column, cell in
            view(cell, most: column < most.count ? most[column] : 0)
          })
      })
  }

  private static func number(_ cells: [Cell], _ column: Int) -> Int? {
    guard column < cells.count, case .number(let number) = cells[column] else { return nil }
    return number
  }

  /// - Parameter most: the largest number of the column; 0 for one that is not tinted.
  private func view(_ cell: Cell, most: Int) -> CellView {
    switch cell {
    case .name(let text, let url, let note):
      CellView(text: text, url: url, note: note, isHeading: true)
    case .text(let text): CellView(text: text)
    case .number(let number):
      CellView(
        text: number.map(texts.number) ?? "–", isNumber: true, isZero: number == 0,
        tint: Self.tint(number ?? 0, of: most == 0 ? 0 : max(most, Self.fewest)))
    case .share(let part, let whole):
      CellView(
        text: texts.percent(part, of: whole), isNumber: true, tint: Self.tint(part, of: whole),
        value: String(part), max: whole > 0 ? String(whole) : "")
    }
  }

  /// `1` for what is there at all, up to `4` for more than three quarters.
  private static func tint(_ part: Int, of whole: Int) -> String {
    guard part > 0, whole > 0 else { return "" }
    return String(min(4, 1 + part * 4 / (whole + 1)))
  }

}
