import KimPages
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

  let id: String
  let caption: String
  var isFolded = false
  var columns: [ColumnView] = []
  private(set) var rows: [TableRowView] = []

  init(_ id: String, _ caption: String, isFolded: Bool = false) {
    self.id = id
    self.caption = caption
    self.isFolded = isFolded
  }

  mutating func column(
    _ label: String, isNumber: Bool = true, url: String = "", isSorted: Bool = false
  ) {
    columns.append(ColumnView(label: label, url: url, isNumber: isNumber, isSorted: isSorted))
  }

  mutating func row(_ cells: [Cell]) { rows.append(TableRowView(cells: cells.map(Self.view))) }

  var view: TableView {
    TableView(id: id, caption: caption, isFolded: isFolded, columns: columns, rows: rows)
  }

  private static func view(_ cell: Cell) -> CellView {
    switch cell {
    case .name(let text, let url, let note):
      CellView(text: text, url: url, note: note, isHeading: true)
    case .text(let text): CellView(text: text)
    case .number(let number):
      CellView(text: number.map(NumberText.grouped) ?? "–", isNumber: true, isZero: number == 0)
    case .share(let part, let whole):
      CellView(
        text: percent(part, of: whole), isNumber: true, value: String(part),
        max: whole > 0 ? String(whole) : "")
    }
  }

  /// `42,5 %`; `–` of nothing.
  static func percent(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "–" }
    let tenths = (part * 1000 + whole / 2) / whole
    let digits = tenths % 10 == 0 ? "" : ",\(tenths % 10)"
    return "\(tenths / 10)\(digits) %"
  }
}
