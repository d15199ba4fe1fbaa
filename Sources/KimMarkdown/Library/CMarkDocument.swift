internal import CCMark
internal import Glibc
internal import Synchronization

/// A parsed Markdown document: owns the library's parser and tree, and frees them.
///
/// This file and `Node.swift` are the only ones that touch the library or unsafe memory. Nodes that
/// are taken out of the tree are kept until the document goes, so that no `Node` ever dangles.
@safe struct CMarkDocument: ~Copyable {
  private let parser: OpaquePointer
  private let tree: OpaquePointer
  private var detached: [Node] = []

  /// The library's `strikethrough` and `autolink` extensions fill and clear process-wide tables
  /// during a parse (github/cmark-gfm pull request 176): two parses at once silently lose links.
  /// A build parses in one thread a process and never waits here; tests run in many.
  static let oneParseAtATime = Mutex(())

  private static let extensions = ["table", "strikethrough", "autolink", "tagfilter", "tasklist"]

  /// Safe mode is the library's default: `CMARK_OPT_UNSAFE` is never set. Source positions are kept
  /// in the tree, which costs nothing; they are written only where rendering asks for them too.
  private static let parsing =
    CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_FOOTNOTES | CMARK_OPT_SOURCEPOS
  private static let rendering = CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_FOOTNOTES

  init(parsing bytes: ArraySlice<UInt8>) {
    let parsed = unsafe Self.oneParseAtATime.withLock { _ in unsafe Self.parse(bytes) }
    unsafe parser = parsed.parser
    unsafe tree = parsed.tree
  }

  private static func parse(
    _ bytes: ArraySlice<UInt8>
  ) -> (parser: OpaquePointer, tree: OpaquePointer) {
    cmark_gfm_core_extensions_ensure_registered()
    let parser: OpaquePointer = unsafe cmark_parser_new(parsing)
    for name in extensions {
      unsafe cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    }
    unsafe bytes.withUnsafeBytes { buffer in
      unsafe cmark_parser_feed(parser, buffer.baseAddress, buffer.count)
    }
    return unsafe (parser, cmark_parser_finish(parser))
  }

  deinit {
    for node in detached { unsafe cmark_node_free(node.pointer) }
    unsafe cmark_node_free(tree)
    unsafe cmark_parser_free(parser)
  }

  var root: Node { unsafe Node(tree) }

  func html() -> [UInt8] {
    let extensions = unsafe cmark_parser_get_syntax_extensions(parser)
    guard let html = unsafe cmark_render_html(tree, Self.rendering, extensions) else { return [] }
    defer { unsafe free(html) }
    return unsafe Array(UnsafeRawBufferPointer(start: html, count: strlen(html)))
  }
}

// MARK: - Editing

extension CMarkDocument {
  /// Takes a node and what is below it out of the tree.
  mutating func remove(_ node: Node) {
    unsafe cmark_node_unlink(node.pointer)
    detached.append(node)
  }

  /// Puts `start` and `end` around the children of an inline node, in its place.
  @discardableResult
  mutating func replaceInline(_ node: Node, start: Markup, end: Markup) -> Node {
    replace(node, with: CMARK_NODE_CUSTOM_INLINE, start: start, end: end, keepingChildren: true)
  }

  /// Puts markup in the place of an inline node and all that is below it.
  @discardableResult
  mutating func replaceInline(_ node: Node, by markup: Markup) -> Node {
    replace(
      node, with: CMARK_NODE_CUSTOM_INLINE, start: markup, end: Markup(), keepingChildren: false)
  }

  /// Puts `start` and `end`, each on lines of its own, around the children of a block.
  @discardableResult
  mutating func replaceBlock(_ node: Node, start: Markup, end: Markup) -> Node {
    replace(node, with: CMARK_NODE_CUSTOM_BLOCK, start: start, end: end, keepingChildren: true)
  }

  /// Puts markup in the place of a block and all that is below it.
  @discardableResult
  mutating func replaceBlock(_ node: Node, by markup: Markup) -> Node {
    replace(
      node, with: CMARK_NODE_CUSTOM_BLOCK, start: markup, end: Markup(), keepingChildren: false)
  }

  /// Puts `start` and `end` around the text of a block, on the same line as the text.
  mutating func replaceTextBlock(_ node: Node, start: Markup, end: Markup) {
    let block = replaceBlock(node, start: Markup(), end: Markup())
    let line = append(CMARK_NODE_CUSTOM_INLINE, start: start, end: end, to: block)
    while let child = block.firstChild, child != line { move(child, into: line) }
  }

  mutating func appendInline(_ markup: Markup, to node: Node) {
    _ = append(CMARK_NODE_CUSTOM_INLINE, start: markup, end: Markup(), to: node)
  }

  mutating func appendInline(start: Markup, end: Markup, to node: Node) -> Node {
    append(CMARK_NODE_CUSTOM_INLINE, start: start, end: end, to: node)
  }

  func move(_ node: Node, into parent: Node) {
    unsafe cmark_node_append_child(parent.pointer, node.pointer)
  }

  func moveChildren(of node: Node, into parent: Node) {
    while let child = node.firstChild { move(child, into: parent) }
  }

  func setURL(_ url: [UInt8], of node: Node) {
    unsafe Self.withCString(url) { unsafe cmark_node_set_url(node.pointer, $0) }
  }

  func setTitle(_ title: [UInt8], of node: Node) {
    unsafe Self.withCString(title) { unsafe cmark_node_set_title(node.pointer, $0) }
  }

  /// A node that Markdown has for text.
  enum InlineKind { case strong, emphasis, link }

  /// Puts what stands between two siblings into a node of its own, in the place of both.
  @discardableResult
  mutating func wrap(from start: Node, to end: Node, in kind: InlineKind) -> Node {
    let type =
      switch kind {
      case .strong: CMARK_NODE_STRONG
      case .emphasis: CMARK_NODE_EMPH
      case .link: CMARK_NODE_LINK
      }
    return unsafe wrap(from: start, to: end, in: cmark_node_new(type))
  }

  /// Puts markup around what stands between two siblings, in the place of both.
  mutating func wrap(from start: Node, to end: Node, start opening: Markup, end closing: Markup) {
    let new = unsafe make(CMARK_NODE_CUSTOM_INLINE, start: opening, end: closing)
    _ = unsafe wrap(from: start, to: end, in: new)
  }

  private mutating func wrap(from start: Node, to end: Node, in new: OpaquePointer) -> Node {
    unsafe insert(new) { unsafe cmark_node_insert_before(start.pointer, $0) }
    while let node = start.next, node != end {
      unsafe move(node, into: Node(new))
      // The library refuses what may not stand there; it stays behind the new node.
      if start.next == node { break }
    }
    remove(start)
    remove(end)
    return unsafe Node(new)
  }

  /// Takes the links below a node away; their text stays.
  mutating func removeLinks(in parent: Node) {
    var waiting = [parent]
    while let node = waiting.popLast() {
      var child = node.firstChild
      while let inner = child {
        child = inner.next
        if inner.kind == .link {
          let text = inner.firstChild
          while let first = inner.firstChild,
            unsafe cmark_node_insert_before(inner.pointer, first.pointer) != 0
          {}
          remove(inner)
          child = text ?? child
        } else if inner.firstChild != nil {
          waiting.append(inner)
        }
      }
    }
  }

  /// Makes a task an ordinary item that begins with `markup`.
  ///
  /// Only a task may hold inline nodes beside blocks, so the markup goes in first.
  mutating func replaceTask(_ node: Node, by markup: Markup) {
    let box = unsafe make(CMARK_NODE_CUSTOM_INLINE, start: markup, end: Markup())
    unsafe insert(box) { unsafe cmark_node_prepend_child(node.pointer, $0) }
    unsafe cmark_node_set_syntax_extension(node.pointer, nil)
  }

  private mutating func replace(
    _ node: Node, with type: cmark_node_type, start: Markup, end: Markup, keepingChildren: Bool
  ) -> Node {
    let new = unsafe make(type, start: start, end: end)
    unsafe insert(new) { unsafe cmark_node_replace(node.pointer, $0) }
    if keepingChildren { unsafe moveChildren(of: node, into: Node(new)) }
    unsafe cmark_node_set_user_data(new, UnsafeMutableRawPointer(node.pointer))
    detached.append(node)
    return unsafe Node(new)
  }

  private mutating func append(
    _ type: cmark_node_type, start: Markup, end: Markup, to node: Node
  ) -> Node {
    let new = unsafe make(type, start: start, end: end)
    unsafe insert(new) { unsafe cmark_node_append_child(node.pointer, $0) }
    return unsafe Node(new)
  }

  /// A new node that the library refuses to put in the tree is still freed with the document.
  private mutating func insert(_ new: OpaquePointer, by insertion: (OpaquePointer) -> CInt) {
    if unsafe insertion(new) == 0 { unsafe detached.append(Node(new)) }
  }

  private func make(_ type: cmark_node_type, start: Markup, end: Markup) -> OpaquePointer {
    let node: OpaquePointer = unsafe cmark_node_new(type)
    if !start.bytes.isEmpty {
      unsafe Self.withCString(start.bytes) { unsafe cmark_node_set_on_enter(node, $0) }
    }
    if !end.bytes.isEmpty {
      unsafe Self.withCString(end.bytes) { unsafe cmark_node_set_on_exit(node, $0) }
    }
    return unsafe node
  }

  private static func withCString(
    _ bytes: [UInt8], _ body: (UnsafePointer<CChar>) -> CInt
  ) {
    var bytes = bytes
    bytes.append(0)
    unsafe bytes.withUnsafeBytes { buffer in
      guard let start = unsafe buffer.bindMemory(to: CChar.self).baseAddress else { return }
      _ = unsafe body(start)
    }
  }
}
