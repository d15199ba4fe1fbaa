/// Makes nodes of the canonical tags that `HTMLReader` leaves in the source, so that all that
/// follows sees what Markdown itself would have made.
struct InlineTags {
  /// A tag that is written in one way only.
  enum Tag: Equatable {
    case strong, emphasis
    case link(url: [UInt8], title: [UInt8])
    case end(String)

    init?(_ literal: [UInt8]) {
      switch literal.count {
      case 3 where literal.elementsEqual("<b>".utf8): self = .strong
      case 3 where literal.elementsEqual("<i>".utf8): self = .emphasis
      case 4 where literal.starts(with: "</".utf8) && literal[3] == UInt8(ascii: ">"):
        self = .end(String(decoding: literal[2...2], as: UTF8.self))
      case 10... where literal.starts(with: "<a href=\"".utf8):
        let attributes = HTMLAttributes(literal[2..<(literal.count - 1)])
        guard let address = attributes["href"] else { return nil }
        self = .link(
          url: HTMLText.decoded(address), title: HTMLText.decoded(attributes["title"] ?? []))
      default: return nil
      }
    }

    /// The name in the tag that ends it.
    var name: String {
      switch self {
      case .strong: "b"
      case .emphasis: "i"
      case .link: "a"
      case .end(let name): name
      }
    }
  }

  static func makeNodes(in document: inout CMarkDocument) {
    var waiting = [document.root]
    while let node = waiting.popLast() {
      makeNodes(in: &document, of: node)
      var child = node.firstChild
      while let inner = child {
        if inner.firstChild != nil { waiting.append(inner) }
        child = inner.next
      }
    }
  }

  /// More tags than this are not open at a time.
  private static let most = 16

  private static func makeNodes(in document: inout CMarkDocument, of parent: Node) {
    var open: [(node: Node, tag: Tag)] = []
    var child = parent.firstChild
    while let node = child {
      child = node.next
      guard node.kind == .htmlInline, let tag = Tag(node.literal) else { continue }
      if case .end(let name) = tag {
        guard let place = open.lastIndex(where: { $0.tag.name == name }) else { continue }
        wrap(from: open[place], to: node, in: &document)
        open.removeSubrange(place...)
      } else if open.count < most {
        open.append((node, tag))
      }
    }
  }

  private static func wrap(
    from start: (node: Node, tag: Tag), to end: Node, in document: inout CMarkDocument
  ) {
    switch start.tag {
    case .strong: document.wrap(from: start.node, to: end, in: .strong)
    case .emphasis: document.wrap(from: start.node, to: end, in: .emphasis)
    case .link(let url, let title):
      guard !start.node.isInLink else { return }
      let link = document.wrap(from: start.node, to: end, in: .link)
      document.setURL(url, of: link)
      document.setTitle(title, of: link)
      document.removeLinks(in: link)
    case .end: break
    }
  }
}

extension Node {
  /// Whether a link stands around an inline node: a link in a link is no HTML.
  var isInLink: Bool {
    var ancestor = parent
    while let node = ancestor, !node.kind.isBlock {
      if node.kind == .link { return true }
      ancestor = node.parent
    }
    return false
  }
}
