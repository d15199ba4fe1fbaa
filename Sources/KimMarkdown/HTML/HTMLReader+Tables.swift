// Tables, figures and captions.

extension HTMLReader {
  // MARK: Tables

  mutating func beginTable(_ place: Int) {
    closeLabels()
    output.end()
    guard !isFull else { return }
    let isTable = tags.all[place].columns > 1 && output.takesBlocks
    let classes = HTMLAttributes(bytes[tags.all[place].attributes]).plain("class")
    let isFigure = classes.contains("tr-caption-container") && output.takesBlocks
    push(.table, place) { new in
      if isTable { new.table = HTMLTable() }
      if isFigure { new.figure = HTMLOpen.Figure() }
    }
  }

  mutating func beginRow() {
    if let cell = innermost(.cell) { while open.count > cell { close() } }
    output.end()
    guard let table = innermost(.table) else { return }
    while open.count > table + 1 { close() }
    open[table].table?.beginRow(from: line)
  }

  mutating func beginCell(_ place: Int) {
    if let cell = innermost(.cell) { while open.count > cell { close() } }
    output.end()
    guard let table = innermost(.table), !isFull else { return }
    while open.count > table + 1 { close() }
    let attributes = HTMLAttributes(bytes[tags.all[place].attributes])
    if open[table].figure != nil, attributes.plain("class").contains("tr-caption") {
      return beginCaption(place)
    }
    guard open[table].table != nil else { return }
    push(.cell, place) { new in
      new.span = (attributes.number("colspan") ?? 1, attributes.number("rowspan") ?? 1)
    }
    output.capture(isCell: true)
  }

  mutating func closeCell(_ cell: HTMLOpen) {
    let text = output.captured()
    guard let table = innermost(.table) else { return }
    open[table].table?.add(text, columns: cell.span.columns, rows: cell.span.rows, from: line)
  }

  mutating func closeTable(_ table: HTMLOpen) {
    if table.figure != nil { closeFigure(table) }
    guard let lines = table.table?.lines, !lines.isEmpty else { return output.end() }
    output.writeBlock(lines)
  }

  // MARK: Figures

  mutating func beginFigure(_ place: Int) {
    closeLabels()
    output.end()
    guard output.takesBlocks, !isFull, holdsCaption(place) else { return }
    push(.figure, place) { $0.figure = HTMLOpen.Figure() }
  }

  /// Whether a caption stands among the next tags: only then images wait for it.
  private func holdsCaption(_ place: Int) -> Bool {
    guard let partner = tags.all[place].partner else { return false }
    return tags.all[place..<min(partner, place + 200)].contains { $0.kind == .start(.caption) }
  }

  mutating func beginCaption(_ place: Int) {
    output.end()
    guard innermostFigure != nil, !isFull, !open.contains(where: { $0.element == .caption }) else {
      return
    }
    push(.caption, place) { _ in }
    output.capture(isCell: false)
  }

  mutating func closeCaption() {
    let text = output.captured()
    guard let place = innermostFigure else { return }
    let before = open[place].figure?.caption ?? []
    open[place].figure?.caption = before.isEmpty ? text : before + [0x20] + text
  }

  mutating func closeFigure(_ closed: HTMLOpen) {
    output.end()
    guard var figure = closed.figure else { return }
    if figure.images.count == 1, figure.images[0].isOfSite {
      figure.images[0].caption = figure.caption
      figure.caption = []
    }
    for image in figure.images {
      output.write(image.markdown, isImage: true)
      output.end()
    }
    if !figure.caption.isEmpty { output.write(figure.caption) }
    output.end()
  }

  private var innermostFigure: Int? {
    for place in open.indices.reversed() {
      if open[place].figure != nil { return place }
      if open[place].element == .cell { return nil }
    }
    return nil
  }

  // MARK: Images

  mutating func takeImage(_ tag: HTMLTag) {
    let attributes = HTMLAttributes(bytes[tag.attributes])
    let source = attributes["src"].flatMap { HTMLText.isData($0) ? nil : $0 }
    let other = attributes.first("data-src", "data-lazy-src", "data-original", "data-orig-file")
    guard let address = source ?? other ?? attributes["src"] else { return }
    let image = WrittenImage(
      address: Array(HTMLText.isData(address) ? address.prefix(60) : address),
      alt: Array(attributes["alt"] ?? []), caption: Array(attributes["title"] ?? []))
    if let place = innermostFigure, !output.isCapturing {
      if open[place].figure?.images.count ?? 0 < 500 { open[place].figure?.images.append(image) }
    } else {
      output.write(image.markdown, isImage: true)
    }
  }
}

extension WrittenImage {
  /// Whether it can be a figure; any other is shown as a link, which has no caption.
  fileprivate var isOfSite: Bool {
    if case .path = LinkDestination(HTMLText.decoded(address[...])) { true } else { false }
  }
}
