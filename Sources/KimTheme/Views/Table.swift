package import KimTemplate

/// A table of numbers.
package struct TableView: View {
  package let id: String
  package let caption: String
  package let isFolded: Bool
  package let isWide: Bool
  package let isDense: Bool
  package let isStacked: Bool
  package let columns: [ColumnView]
  package let rows: [TableRowView]

  package init(
    id: String, caption: String, isFolded: Bool = false, isWide: Bool = false,
    isDense: Bool = false, isStacked: Bool = false, columns: [ColumnView], rows: [TableRowView]
  ) {
    self.id = id
    self.caption = caption
    self.isFolded = isFolded
    self.isWide = isWide
    self.isDense = isDense
    self.isStacked = isStacked
    self.columns = columns
    self.rows = rows
  }

  package static let name = "table"

  package static let fields: [ViewField<Self>] = [
    .text("id", "an id") { $0.id },
    .text("caption", "what it shows, for those who do not see the heading") { $0.caption },
    .flag("isFolded", "it stands behind a chart, closed") { $0.isFolded },
    .flag("isWide", "a phone has to scroll it sideways") { $0.isWide },
    .flag("isDense", "it has more columns of numbers than a wide screen has room for words") {
      $0.isDense
    },
    .flag("isStacked", "on a phone the cells of a row stand below each other, each with its label")
    {
      $0.isStacked
    },
    .list("columns", "its columns") { $0.columns },
    .list("rows", "its rows") { $0.rows },
  ]
}

/// A row of a table.
package struct TableRowView: View {
  package let cells: [CellView]

  package init(
    cells: [CellView]
  ) {
    self.cells = cells
  }

  package static let name = "tableRow"

  package static let fields: [ViewField<Self>] = [
    .list("cells", "one for each column") { $0.cells }
  ]
}

/// A column of a table.
package struct ColumnView: View {
  package let label: String
  package let url: String
  package let isNumber: Bool
  package let isSorted: Bool

  package init(
    label: String, url: String = "", isNumber: Bool = false, isSorted: Bool = false
  ) {
    self.label = label
    self.url = url
    self.isNumber = isNumber
    self.isSorted = isSorted
  }

  package static let name = "column"

  package static let fields: [ViewField<Self>] = [
    .text("label", "its heading") { $0.label },
    .text("url", "the page that is sorted by it; may be empty") { $0.url },
    .flag("isNumber", "it has numbers") { $0.isNumber },
    .flag("isSorted", "the table is sorted by it") { $0.isSorted },
  ]
}

/// A cell of a table.
package struct CellView: View {
  package let text: String
  package let url: String
  package let note: String
  package let isNumber: Bool
  package let isZero: Bool
  package let isHeading: Bool
  package let tint: String
  package let value: String
  package let max: String
  package let label: String

  package init(
    text: String, url: String = "", note: String = "", isNumber: Bool = false,
    isZero: Bool = false, isHeading: Bool = false, tint: String = "",
    value: String = "", max: String = "", label: String = ""
  ) {
    self.text = text
    self.url = url
    self.note = note
    self.isNumber = isNumber
    self.isZero = isZero
    self.isHeading = isHeading
    self.tint = tint
    self.value = value
    self.max = max
    self.label = label
  }

  package static let name = "cell"

  package static let fields: [ViewField<Self>] = [
    .text("text", "its text") { $0.text },
    .text("url", "where it leads; may be empty") { $0.url },
    .text("note", "what says more of the row; may be empty") { $0.note },
    .flag("isNumber", "it has a number") { $0.isNumber },
    .flag("isZero", "the number is nought, which many cells of a table are") { $0.isZero },
    .flag("isHeading", "it names the row") { $0.isHeading },
    .text("tint", "how much it is among others, 1 to 4; empty where that says nothing") {
      $0.tint
    },
    .text("value", "the length of a bar; empty where there is none") { $0.value },
    .text("max", "the length of a full bar") { $0.max },
    .text("label", "the name of its column, where cells stand below each other; may be empty") {
      $0.label
    },
  ]
}
