package import KimTemplate

/// A table of numbers.
package struct TableView: View {
  package let id: String
  package let caption: String
  package let isFolded: Bool
  package let columns: [ColumnView]
  package let rows: [TableRowView]

  package init(
    id: String, caption: String, isFolded: Bool = false, columns: [ColumnView], rows: [TableRowView]
  ) {
    self.id = id
    self.caption = caption
    self.isFolded = isFolded
    self.columns = columns
    self.rows = rows
  }

  package static let name = "table"

  package static let fields: [ViewField<Self>] = [
    .text("id", "an id") { $0.id },
    .text("caption", "what it shows, for those who do not see the heading") { $0.caption },
    .flag("isFolded", "it stands behind a chart, closed") { $0.isFolded },
    .list("columns", "its columns") { $0.columns },
    .flag("hasColumns", "columns is not empty") { !$0.columns.isEmpty },
    .list("rows", "its rows") { $0.rows },
    .flag("hasRows", "rows is not empty") { !$0.rows.isEmpty },
  ]
}
