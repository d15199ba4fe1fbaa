extension Composition {
  /// Makes a figure of an image that is alone in its paragraph, and a gallery of several in a row.
  mutating func rewriteFigures(_ resolver: some LinkResolver) {
    lines.restart()
    var row: [TreeOutline.Figure] = []
    for figure in outline.figures {
      if let last = row.last, last.paragraph.next != figure.paragraph {
        rewrite(row, resolver)
        row = []
      }
      row.append(figure)
    }
    rewrite(row, resolver)
  }

  private mutating func rewrite(_ row: [TreeOutline.Figure], _ resolver: some LinkResolver) {
    guard let first = row.first else { return }
    let images = row.flatMap(\.images)
    var markup = Markup()
    if images.count > 1 {
      markup.tag("<div class=\"galeri galeri-")
      markup.number(images.count)
      markup.tag("\">\n")
    }
    for (index, image) in images.enumerated() {
      // The first of an odd number is as wide as the column.
      let isWide = index == 0 && images.count % 2 == 1
      let place: PhotoPlace = isWide ? .figure : .gallery
      markup.figure(photo(image, in: place, resolver), caption: image.node.title)
    }
    if images.count > 1 { markup.tag("</div>") }
    for figure in row.dropFirst() { document.remove(figure.paragraph) }
    document.replaceBlock(first.paragraph, by: markup)
  }
}

extension Markup {
  fileprivate mutating func figure(_ photo: Markup, caption: [UInt8]) {
    tag("<figure>")
    append(photo)
    if !caption.isEmpty {
      tag("<figcaption>")
      text(caption)
      tag("</figcaption>")
    }
    tag("</figure>\n")
  }
}
