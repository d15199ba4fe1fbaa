/// Walks over a tree without recursion and fills an outline.
struct TreeWalk {
  private var outline = TreeOutline()
  private let maxDepth: Int
  private var depth = 0
  /// Where the text of each open block or image began, the innermost last.
  private var textStarts: [Int] = []
  /// The image that the walk is in: what is inside becomes its text and nothing else.
  private var image: Node?
  private var figure: TreeOutline.Figure?
  private var video: Node?
  private var footnote: Node?
  /// The marker of a callout, which is no text of the document.
  private var marker: Node?

  static func outline(of document: borrowing CMarkDocument, maxDepth: Int) -> TreeOutline {
    var walk = TreeWalk(maxDepth: maxDepth)
    walk.run(from: document.root)
    return walk.outline
  }

  private init(maxDepth: Int) { self.maxDepth = maxDepth }

  private mutating func run(from root: Node) {
    var node = root
    while true {
      enter(node)
      if outline.tooDeep != nil { return }
      if let child = node.firstChild {
        depth += 1
        node = child
        continue
      }
      leave(node)
      while node.next == nil {
        guard node != root, let parent = node.parent else { return }
        depth -= 1
        node = parent
        leave(node)
      }
      guard node != root, let next = node.next else { return }
      node = next
    }
  }
}

// MARK: - Entering

extension TreeWalk {
  private mutating func enter(_ node: Node) {
    if depth > maxDepth { outline.tooDeep = node }
    switch node.kind {
    case .text: enterText(node)
    case .code: node.appendLiteral(to: &outline.text)
    case .codeBlock:
      node.appendLiteral(to: &outline.text)
      outline.slips.enterCode(node)
    case .softBreak, .lineBreak: outline.text.append(0x20)
    case .paragraph: enterParagraph(node)
    case .heading: textStarts.append(outline.text.count)
    case .image: enterImage(node)
    case .link: if image == nil, video == nil { outline.links.append(node) }
    case .quote: enterQuote(node)
    case .item: if node.isDone != nil { outline.tasks.append(node) }
    case .table: outline.tables.append(node)
    case .htmlBlock, .htmlInline: enterHTML(node)
    case .footnote:
      outline.footnotes.append(node)
      footnote = node
    case .footnoteReference: if image == nil { outline.footnoteReferences.append(node) }
    case .list: outline.lists.append(node)
    case .document, .thematicBreak, .tableRow, .tableCell, .emphasis, .strong,
      .strikethrough, .custom, .unknown:
      break
    }
  }

  private mutating func enterText(_ node: Node) {
    guard node != marker else { return }
    let start = outline.text.count
    node.appendLiteral(to: &outline.text)
    outline.slips.enter(node, text: outline.text[start...])
    if FailedLink.mayOccur(in: outline.text[start...]) { outline.failedLinks.append(node) }
  }

  private mutating func enterParagraph(_ node: Node) {
    textStarts.append(outline.text.count)
    guard let first = node.firstChild else { return }
    if first.kind == .image {
      if Self.holdsOnlyImages(node) { figure = TreeOutline.Figure(paragraph: node) }
    } else if let found = Self.video(in: node) {
      outline.videos.append((node, found))
      video = node
    }
  }

  private mutating func enterImage(_ node: Node) {
    guard image == nil else { return }
    image = node
    textStarts.append(outline.text.count)
  }

  private mutating func enterQuote(_ node: Node) {
    guard let found = CalloutMarker(in: node) else { return }
    outline.quotes.append(TreeOutline.Quote(node: node, marker: found))
    if case .callout(_, let text) = found { marker = text }
  }

  private mutating func enterHTML(_ node: Node) {
    let kind = RawHTML(node.literal)
    if kind == .excerptEnd, outline.excerptEnd == nil { outline.excerptEnd = outline.text.count }
    if kind == .lineBreak { outline.text.append(0x20) }
    outline.rawHTML.append((node, kind))
  }

  /// Whether a paragraph has images of the site, and besides them blanks and comments only.
  private static func holdsOnlyImages(_ paragraph: Node) -> Bool {
    var child = paragraph.firstChild
    while let node = child {
      switch node.kind {
      case .image:
        guard case .path = LinkDestination(node.url) else { return false }
      case .text:
        guard node.literal[...].trimmed.isEmpty else { return false }
      case .htmlInline:
        switch RawHTML(node.literal) {
        case .element, .format: return false
        case .comment, .excerptEnd, .lineBreak: break
        }
      case .softBreak, .lineBreak: break
      default: return false
      }
      child = node.next
    }
    return true
  }

  /// The video whose address is all that a paragraph says.
  private static func video(in paragraph: Node) -> YouTubeVideo? {
    var address: [UInt8] = []
    var child = paragraph.firstChild
    // The library takes a `_` at the end of an id out of the link, and may leave empty text before.
    while let node = child {
      switch node.kind {
      case .text: node.appendLiteral(to: &address)
      case .link:
        guard let bare = node.bareAddress else { return nil }
        address += bare
      default: return nil
      }
      guard address.count < 500, address.first.map(mayBeginAddress) != false else { return nil }
      child = node.next
    }
    return YouTubeVideo(address: address)
  }

  private static func mayBeginAddress(_ byte: UInt8) -> Bool { "hwym".utf8.contains(byte) }
}

// MARK: - Leaving

extension TreeWalk {
  private mutating func leave(_ node: Node) {
    switch node.kind {
    case .paragraph: leaveParagraph(node)
    case .heading:
      let text = endText()
      let level = node.headingLevel
      outline.headings.append(TreeOutline.HeadingNode(node: node, level: level, text: text))
    case .image where node == image: leaveImage(node)
    case .codeBlock, .tableRow: outline.text.append(0x0A)
    // Not a space, or the numbers of two cells would read as one.
    case .tableCell: outline.text.append(0x09)
    case .footnote: footnote = nil
    default: break
    }
  }

  private mutating func leaveParagraph(_ node: Node) {
    let text = endText()
    if let figure {
      outline.figures.append(figure)
      self.figure = nil
    } else if video == node {
      video = nil
    } else if footnote == nil, outline.text[text].contains(where: Self.isLetter) {
      if node.parent?.kind == .document {
        outline.paragraphs.append(text)
      } else if outline.innerParagraph == nil {
        outline.innerParagraph = text
      }
    }
  }

  private mutating func leaveImage(_ node: Node) {
    image = nil
    let start = textStarts.removeLast()
    let found = TreeOutline.ImageNode(node: node, alt: start..<outline.text.count)
    if figure != nil {
      figure?.images.append(found)
    } else {
      outline.images.append(found)
    }
  }

  /// Ends a block's text with a newline that is not part of it.
  private mutating func endText() -> Range<Int> {
    let range = textStarts.removeLast()..<outline.text.count
    outline.text.append(0x0A)
    return range
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
