extension Composition {
  /// Writes tables with classes in place of the obsolete `align` attribute, says that header cells
  /// head columns, and lets the keyboard reach a table, because a wide one scrolls on a phone. All
  /// else is as the library writes it.
  mutating func rewriteTables() {
    for table in outline.tables {
      let alignments = table.columnAlignments
      let new = document.replaceBlock(
        table, start: Markup("<table tabindex=\"0\">"), end: Markup("</table>"))
      var row = new.firstChild
      var isFirst = true
      while let old = row, old.kind == .tableRow {
        let isLast = old.next == nil
        let isHeader = old.isHeaderRow
        let rewritten = document.replaceBlock(
          old, start: .rowStart(isHeader: isHeader, isFirst: isFirst),
          end: .rowEnd(isHeader: isHeader, isLast: isLast))
        rewriteCells(of: rewritten, isHeader: isHeader, alignments)
        isFirst = isHeader
        row = rewritten.next
      }
    }
  }

  private mutating func rewriteCells(of row: Node, isHeader: Bool, _ alignments: [UInt8]) {
    var column = 0
    var cell = row.firstChild
    while let old = cell {
      let alignment = column < alignments.count ? alignments[column] : 0
      let new = document.replaceInline(
        old, start: .cellStart(isHeader: isHeader, alignment),
        end: Markup(isHeader ? "</th>\n" : "</td>\n"))
      column += 1
      cell = new.next
    }
  }
}

extension Markup {
  /// `isFirst` is said of a body row: the one that opens the body.
  fileprivate static func rowStart(isHeader: Bool, isFirst: Bool) -> Markup {
    if isHeader { return Markup("<thead>\n<tr>") }
    return Markup(isFirst ? "<tbody>\n<tr>" : "<tr>")
  }

  fileprivate static func rowEnd(isHeader: Bool, isLast: Bool) -> Markup {
    if isHeader { return Markup("</tr>\n</thead>") }
    return Markup(isLast ? "</tr>\n</tbody>" : "</tr>")
  }

  fileprivate static func cellStart(isHeader: Bool, _ alignment: UInt8) -> Markup {
    var markup = Markup(isHeader ? "<th scope=\"col\"" : "<td")
    switch alignment {
    case UInt8(ascii: "l"): markup.tag(" class=\"kiri\"")
    case UInt8(ascii: "c"): markup.tag(" class=\"tengah\"")
    case UInt8(ascii: "r"): markup.tag(" class=\"kanan\"")
    default: break
    }
    markup.tag(">")
    return markup
  }
}
