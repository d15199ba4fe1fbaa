// Lists, quotes, headings and labels.

extension HTMLReader {
  /// More open elements than this are no honest text; others are read as plain blocks.
  private var mostOpen: Int { 4 * maxDepth + 100 }

  mutating func push(_ element: HTMLElement, _ place: Int, _ fill: (inout HTMLOpen) -> Void) {
    let partner = tags.all[place].partner
    let end = partner == nil ? tags.end(of: place, in: bytes) : Int.max
    var new = HTMLOpen(element: element, end: end, containers: output.containers.count)
    fill(&new)
    open.append(new)
  }

  var isFull: Bool { open.count >= mostOpen }

  // MARK: Ends

  mutating func finish(_ element: HTMLElement) {
    switch element {
    case .quotation: output.write("”".utf8)
    case .link: output.formats.link = nil
    case .media: awaitsSource = false
    default:
      guard element.isBlock else { return }
      if let place = innermost(element == .row ? .cell : element) {
        while open.count > place { close() }
      } else {
        output.end()
      }
    }
  }

  /// The innermost open element of a kind, inside of the cell that the text is in.
  func innermost(_ element: HTMLElement) -> Int? {
    for place in open.indices.reversed() {
      if open[place].element.isAlike(element) { return place }
      if element == .cell, open[place].element == .table { return nil }
      if open[place].element == .cell, element != .table { return nil }
    }
    return nil
  }

  /// Ends what nothing has ended up to here.
  mutating func closeEnded() {
    while let place = open.firstIndex(where: { $0.end <= index }) {
      while open.count > place { close() }
    }
  }

  /// Ends the innermost open element.
  mutating func close() {
    guard let last = open.popLast() else { return }
    switch last.element {
    case .heading:
      output.mode = .blocks
      output.mark = []
      output.end()
    case .label:
      output.end()
      output.formats.end(.bold)
    case .cell: closeCell(last)
    case .table: closeTable(last)
    case .caption: closeCaption()
    case .figure: closeFigure(last)
    default:
      output.end(last.element == .item ? .line : .blank)
      output.lastSign = last.list?.sign ?? output.lastSign
    }
    output.pop(to: last.containers)
  }

  mutating func closeLabels() {
    while let last = open.last, last.end != Int.max {
      if case .heading = last.element {
        close()
      } else if last.element == .label {
        close()
      } else {
        return
      }
    }
  }

  // MARK: Headings and labels

  mutating func beginHeading(_ level: Int, _ place: Int) {
    closeLabels()
    output.end()
    guard output.takesBlocks, !isFull else { return }
    push(.heading(level), place) { _ in }
    output.mark = Array(repeating: UInt8(ascii: "#"), count: level) + [0x20]
    output.mode = .heading
  }

  mutating func beginLabel(_ place: Int) {
    closeLabels()
    output.end()
    guard !isFull else { return }
    push(.label, place) { _ in }
    output.formats.begin(.bold)
  }

  // MARK: Quotes and lists

  mutating func beginQuote(_ place: Int) {
    closeLabels()
    output.end()
    guard output.takesBlocks, nests() else { return }
    push(.quote, place) { _ in }
    output.push(HTMLOutput.Container(mark: Array("> ".utf8), isQuote: true))
  }

  /// Whether one more container may be opened.
  private mutating func nests() -> Bool {
    guard output.containers.count < maxDepth else {
      tooDeep = line
      return false
    }
    return !isFull
  }

  mutating func beginList(isOrdered: Bool, _ place: Int) {
    closeLabels()
    let isInItem = open.last?.element == .item || open.last?.list?.items ?? 0 > 0
    let isNested = isInItem && output.takesBlocks
    output.end(isNested ? .line : .blank)
    guard output.takesBlocks, nests() else { return }
    if let list = open.last?.list, list.items > 0 { continueItem(list, place) }
    let attributes = HTMLAttributes(bytes[tags.all[place].attributes])
    let start = isOrdered ? min(max(attributes.number("start") ?? 1, 0), 99_999_999) : 1
    if isNested, start != 1 { output.end() }
    let isOther = output.lastSign.map { "-.".contains($0) } ?? false
    push(.list(isOrdered: isOrdered), place) { new in
      new.list = HTMLOpen.ListState(
        isOrdered: isOrdered, number: start, letters: Self.letters(attributes, start),
        sign: isOrdered ? (isOther ? ")" : ".") : (isOther ? "+" : "-"))
    }
  }

  private static func letters(_ attributes: HTMLAttributes, _ start: Int) -> LetterList? {
    guard let type = attributes["type"], type.count == 1,
      type.first.map({ $0 | 0x20 == 0x61 }) == true
    else { return nil }
    return LetterList(start: start, isCapital: type.first == UInt8(ascii: "A"))
  }

  /// A list right in a list belongs to the item before it.
  private mutating func continueItem(_ list: HTMLOpen.ListState, _ place: Int) {
    push(.item, place) { _ in }
    output.push(
      HTMLOutput.Container(
        mark: Array(repeating: 0x20, count: list.width), isQuote: false, isWritten: true))
  }

  mutating func beginItem(_ place: Int) {
    closeLabels()
    if let item = innermost(.item), item > innermostList ?? -1 {
      while open.count > item { close() }
    }
    guard output.takesBlocks else {
      output.end()
      output.mark = Array("• ".utf8)
      return
    }
    if innermostList == nil { beginList(isOrdered: false, place) }
    guard let place = innermostList, var list = open[place].list, nests() else {
      return output.end()
    }
    output.end(.line)
    if list.items > 0 { output.due = .line }
    beginItem(of: &list, tags.all[next - 1])
    open[place].list = list
  }

  private mutating func beginItem(of list: inout HTMLOpen.ListState, _ tag: HTMLTag) {
    if list.isOrdered, let value = HTMLAttributes(bytes[tag.attributes]).number("value"), value >= 0
    {
      list.number = min(value, 99_999_999)
    }
    let sign = list.isOrdered ? "\(list.number)\(list.sign) " : "\(list.sign) "
    list.number = min(list.number + 1, 99_999_999)
    push(.item, next - 1) { _ in }
    output.push(
      HTMLOutput.Container(
        mark: Array(sign.utf8), isQuote: false, letters: list.items == 0 ? list.letters : nil))
    list.items += 1
    list.width = sign.utf8.count
  }

  /// The list that an item here belongs to.
  private var innermostList: Int? {
    for place in open.indices.reversed() {
      if open[place].list != nil { return place }
      if [.cell, .quote].contains(open[place].element) { return nil }
    }
    return nil
  }
}

extension HTMLElement {
  /// Whether an end tag of the one ends the other: people mix up the levels of headings.
  fileprivate func isAlike(_ other: HTMLElement) -> Bool {
    switch (self, other) {
    case (.heading, .heading), (.list, .list): true
    default: self == other
    }
  }
}
