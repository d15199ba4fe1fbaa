/// What a node of the library's tree is.
enum NodeKind: Sendable {
  case document, quote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
  case table, tableRow, tableCell
  case footnote, footnoteReference
  case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, strikethrough
  case link, image
  /// Markup that a rewriter put in.
  case custom
  case unknown

  /// Whether the library gives the node a line of its own; inline nodes may lack one.
  var isBlock: Bool {
    switch self {
    case .document, .quote, .list, .item, .codeBlock, .htmlBlock, .paragraph, .heading,
      .thematicBreak, .table, .tableRow, .tableCell, .footnote:
      true
    default: false
    }
  }
}
