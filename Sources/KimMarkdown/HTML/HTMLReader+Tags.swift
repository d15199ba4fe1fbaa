// What is done at each piece of HTML.

extension HTMLReader {
  mutating func take(_ place: Int) {
    let tag = tags.all[place]
    if tag.isBlock { isHTML = true }
    switch tag.kind {
    case .start(let element): start(element, place)
    case .end(let element):
      endFormats(at: place)
      finish(element)
    case .dropped:
      findings.add(.dropped, tag, line, in: bytes)
      hasLostText = true
      if isLineStart { output.end() }
    case .openNote:
      findings.add(.openComment, tag, line, in: bytes)
      hasLostText = true
    case .note: if isLineStart, tag.name == "!", isAlone(tag) { output.end() }
    case .excerptEnd: output.write(bytes[tag.range], isImage: true)
    case .signStart: takeSign(after: place)
    case .signEnd: break
    case .text: return writeText(from: tag)
    case .unknown(let isEnd): if !isEnd, tag.partner == nil { return writeWord(tag) }
    }
    skip(to: tag.range.upperBound)
  }

  /// Whether nothing else stands on the lines of a comment.
  private func isAlone(_ tag: HTMLTag) -> Bool {
    let following = bytes[tag.range.upperBound...].first { $0 != 0x20 && $0 != 0x09 } ?? 0x0A
    return following == 0x0A || following == 0x0D
  }

  /// Counts the lines that are left out.
  mutating func skip(to end: Int) {
    while index < end {
      if bytes[index] == 0x0A || bytes[index] == 0x0D {
        index = TextLines.next(after: index, in: bytes)
        line += 1
      } else {
        index += 1
      }
    }
    output.origin = line
    while next < tags.all.count, tags.all[next].range.lowerBound < index {
      endFormats(at: next)
      next += 1
    }
  }

  private mutating func writeText(from tag: HTMLTag) {
    output.write("\\<".utf8)
    isLineStart = false
    skip(to: tag.range.upperBound)
  }

  private mutating func writeWord(_ tag: HTMLTag) {
    findings.add(.shown, tag, line, in: bytes)
    writeText(
      from: HTMLTag(kind: .text, name: "", range: tag.range.lowerBound..<(tag.range.lowerBound + 1))
    )
  }

  /// Word's own sign of an item: `·` and the like become Markdown's, numbers and letters stay.
  private mutating func takeSign(after place: Int) {
    let last = tags.all[(place + 1)...].prefix(12).firstIndex { $0.kind == .signEnd }
    guard let last, output.isAtBlockStart, output.takesBlocks,
      !tags.all[place...last].contains(where: \.isBlock)
    else { return }
    let range = tags.all[place].range.upperBound..<tags.all[last].range.lowerBound
    let sign = PlainText.line(HTMLText.plain(bytes, range, tags: tags.all[place...last])[...])
    let isCount = sign.first.map { PlacedScalar.isASCIIWordCharacter($0) } == true && sign.count > 1
    output.write(isCount ? sign + [0x20] : Array("- ".utf8))
    skip(to: tags.all[last].range.lowerBound)
  }

  // MARK: Starts

  private mutating func start(_ element: HTMLElement, _ place: Int) {
    let tag = tags.all[place]
    let isYouTube = element == .frame ? video(in: tag) : nil
    findings.add(element, isShown: isYouTube != nil, tag, line, in: bytes)
    switch element {
    case .block:
      closeLabels()
      output.end()
    case .heading(let level): beginHeading(level, place)
    case .list(let isOrdered): beginList(isOrdered: isOrdered, place)
    case .item: beginItem(place)
    case .quote: beginQuote(place)
    case .table: beginTable(place)
    case .row: beginRow()
    case .cell: beginCell(place)
    case .preformatted: takePreformatted(place)
    case .rule: takeRule()
    case .lineBreak: output.lineBreaks += 1
    case .image: takeImage(tag)
    case .figure: beginFigure(place)
    case .caption: beginCaption(place)
    case .label: beginLabel(place)
    case .format(let format): begin([format], place)
    case .inline: begin(HTMLStyle(tag, in: bytes).formats, place)
    case .link: beginLink(place)
    case .code: takeCode(place)
    case .quotation: if tag.partner != nil { output.write("“".utf8) }
    case .frame: show(isYouTube)
    case .media: takeMedia(tag)
    case .script: break
    }
  }

  private mutating func begin(_ formats: [HTMLFormat], _ place: Int) {
    let tag = tags.all[place]
    guard let partner = tag.partner, !formats.isEmpty,
      tag.element == .inline || !HTMLStyle(tag, in: bytes).isPlain
    else { return }
    for format in formats { output.formats.begin(format) }
    formatEnds[partner] = formats
  }

  private mutating func endFormats(at place: Int) {
    for format in formatEnds.removeValue(forKey: place) ?? [] { output.formats.end(format) }
  }

  private mutating func takeRule() {
    output.end()
    guard output.takesBlocks else { return }
    output.write("---".utf8)
    output.end()
  }
}

/// What the `style` of an element says about its text.
struct HTMLStyle {
  private let style: String

  init(_ tag: HTMLTag, in bytes: ArraySlice<UInt8>) {
    let isLong = tag.attributes.count > "style=".utf8.count
    style = isLong ? HTMLAttributes(bytes[tag.attributes]).plain("style") : ""
  }

  /// Whether it takes back what the element says, as the `<b>` around all that Google Docs copies.
  var isPlain: Bool {
    says(["font-weight:normal", "font-weight:400", "font-style:normal", "text-decoration:none"])
  }

  var formats: [HTMLFormat] {
    var formats: [HTMLFormat] = []
    if says(["font-weight:bold", "font-weight:7", "font-weight:8", "font-weight:9"]) {
      formats.append(.bold)
    }
    if says(["font-style:italic"]) { formats.append(.italic) }
    return formats
  }

  /// Whether a property begins so; `mso-bidi-font-weight` is another one.
  private func says(_ beginnings: [String]) -> Bool {
    guard !style.isEmpty else { return false }
    return beginnings.contains { style.hasPrefix($0) || style.contains(";" + $0) }
  }
}
