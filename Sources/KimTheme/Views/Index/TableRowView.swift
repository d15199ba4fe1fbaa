package import KimTemplate

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
    .list("cells", "one for each column") { $0.cells },
    .flag("hasCells", "cells is not empty") { !$0.cells.isEmpty },
  ]
}
