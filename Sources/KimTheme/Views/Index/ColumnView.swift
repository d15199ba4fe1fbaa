package import KimTemplate

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
