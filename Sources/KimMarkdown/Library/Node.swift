internal import CCMark
internal import Glibc

/// A node of the library's tree, for reading.
///
/// It is a pointer, and safe to hold because `CMarkDocument` frees no node before it is gone
/// itself. No node may outlive its document; nothing outside this module sees one.
@safe struct Node: Equatable {
  let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) { unsafe self.pointer = unsafe pointer }

  init?(_ pointer: OpaquePointer?) {
    guard let pointer = unsafe pointer else { return nil }
    unsafe self.init(pointer)
  }

  static func == (left: Node, right: Node) -> Bool {
    unsafe left.pointer == right.pointer
  }

  var parent: Node? { unsafe Node(cmark_node_parent(pointer)) }
  var next: Node? { unsafe Node(cmark_node_next(pointer)) }
  var previous: Node? { unsafe Node(cmark_node_previous(pointer)) }
  var firstChild: Node? { unsafe Node(cmark_node_first_child(pointer)) }
  var lastChild: Node? { unsafe Node(cmark_node_last_child(pointer)) }

  /// The node that a rewriter's node replaces: it knows its line. Any other node is itself.
  private var original: Node {
    guard let origin = unsafe cmark_node_get_user_data(pointer) else { return self }
    return unsafe Node(OpaquePointer(origin))
  }

  /// The nearest block around a node that has a line, as it was before anything was rewritten.
  var surroundingBlock: Node? {
    var node: Node? = self
    while let inner = node {
      let block = inner.original
      if block.kind.isBlock, block.startLine > 0 { return block }
      node = inner.parent
    }
    return nil
  }

  var kind: NodeKind {
    switch unsafe cmark_node_get_type(pointer) {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnote
    case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
    case CMARK_NODE_CUSTOM_BLOCK, CMARK_NODE_CUSTOM_INLINE: .custom
    case CMARK_NODE_DOCUMENT: .document
    default: extensionKind
    }
  }

  /// The types of extensions get their numbers at run time, so only their names are reliable.
  private var extensionKind: NodeKind {
    switch unsafe String(cString: cmark_node_get_type_string(pointer)) {
    case "table": .table
    case "table_row", "table_header": .tableRow
    case "table_cell": .tableCell
    case "strikethrough": .strikethrough
    default: .unknown
    }
  }

  /// The line from 1, in the text that was parsed; 0 where the library does not know.
  var startLine: Int { unsafe Int(cmark_node_get_start_line(pointer)) }
  var endLine: Int { unsafe Int(cmark_node_get_end_line(pointer)) }
  /// The column in bytes from 1. The library is wrong about it after indentation and for bare
  /// addresses, so whoever uses it looks at the source first.
  var startColumn: Int { unsafe Int(cmark_node_get_start_column(pointer)) }
  var endColumn: Int { unsafe Int(cmark_node_get_end_column(pointer)) }

  /// Whether code stands between fences; otherwise it is indented.
  var isFenced: Bool {
    var (length, offset): (CInt, CInt) = (0, 0)
    var mark: CChar = 0
    return unsafe cmark_node_get_fenced(pointer, &length, &offset, &mark) != 0
  }

  var headingLevel: Int { unsafe Int(cmark_node_get_heading_level(pointer)) }

  /// Whether an item is a task; nil for an item that has no box.
  var isDone: Bool? {
    guard unsafe cmark_node_get_syntax_extension(pointer) != nil else { return nil }
    return unsafe cmark_gfm_extensions_get_tasklist_item_checked(pointer)
  }

  var isHeaderRow: Bool { unsafe cmark_gfm_extensions_get_table_row_is_header(pointer) != 0 }

  /// One letter a column of a table: `l`, `c`, `r`, or 0 where the writer left it open.
  var columnAlignments: [UInt8] {
    let count = unsafe Int(cmark_gfm_extensions_get_table_columns(pointer))
    guard let first = unsafe cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
    return unsafe Array(UnsafeBufferPointer(start: first, count: count))
  }

  /// The content of text, code and HTML, and the number of a footnote reference; empty for other
  /// nodes.
  var literal: [UInt8] {
    var bytes: [UInt8] = []
    appendLiteral(to: &bytes)
    return bytes
  }

  func appendLiteral(to bytes: inout [UInt8]) {
    unsafe append(cmark_node_get_literal(pointer), to: &bytes)
  }

  var firstByte: UInt8 {
    guard let literal = unsafe cmark_node_get_literal(pointer) else { return 0 }
    return unsafe UInt8(bitPattern: literal.pointee)
  }

  /// The destination of a link or image, with the writer's escapes and entities resolved.
  var url: [UInt8] {
    var bytes: [UInt8] = []
    unsafe append(cmark_node_get_url(pointer), to: &bytes)
    return bytes
  }

  var title: [UInt8] {
    var bytes: [UInt8] = []
    unsafe append(cmark_node_get_title(pointer), to: &bytes)
    return bytes
  }

  private func append(_ string: UnsafePointer<CChar>?, to bytes: inout [UInt8]) {
    guard let string = unsafe string else { return }
    unsafe bytes.append(contentsOf: UnsafeRawBufferPointer(start: string, count: strlen(string)))
  }
}

/// The kind of a node of the library's tree.
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
