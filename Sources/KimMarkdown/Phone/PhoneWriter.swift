/// Writes the lines of phone text as Markdown.
struct PhoneWriter {
  private let source: MappedText
  private let lines: [PhoneBlocks.Line]
  private var writer: MappedTextWriter
  private(set) var letterLists: [Int: LetterList] = [:]
  /// The line of the body that the line being written comes from.
  private var origin = 1
  private var last = Last.nothing
  private var lists = ListLevels()
  /// The lines up to this one are a wrapped paragraph.
  private var wrappedEnd = 0
  /// The lines up to this one have been looked at.
  private var unwrappedEnd = 0

  /// What the line before was.
  private enum Last { case nothing, blank, text, item, row, quote, callout, images, other }

  /// How a line is joined to the one before.
  private enum Joint { case newLine, lineBreak, blankLine }

  init(_ source: MappedText, lines: [PhoneBlocks.Line]) {
    self.source = source
    self.lines = lines
    writer = MappedTextWriter(capacity: source.bytes.count + source.bytes.count / 8)
  }

  var text: MappedText { writer.text(last: origin) }

  mutating func write() {
    for index in lines.indices { write(lines[index], at: index) }
  }

  private mutating func write(_ line: PhoneBlocks.Line, at index: Int) {
    switch line.kind {
    case .blank:
      begin(index, joint: .newLine)
      last = .blank
    case .text: writeText(line, at: index)
    case .item(let sign): writeItem(line, sign, at: index)
    case .row(let row): writeRow(row, at: index)
    case .quote: writeQuote(line, at: index)
    case .rule:
      begin(index, joint: .newLine)
      writer.write("***")
      end(.other)
    case .images:
      begin(index, joint: [.text, .item, .row, .quote].contains(last) ? .blankLine : .newLine)
      writer.write(source.bytes[line.text])
      end(.images)
    case .html:
      begin(index, joint: last == .images ? .blankLine : .newLine)
      writer.write(source.bytes[line.text])
      end(.other)
    case .code(let part): writeCode(line, part, at: index)
    }
  }

  private mutating func begin(_ index: Int, joint: Joint) {
    if last != .nothing {
      if joint == .lineBreak { writer.write("  ") }
      writer.endLine(from: origin)
      if joint == .blankLine { writer.endLine(from: origin) }
    }
    origin = source.origin(ofLine: index + 1)
  }

  private mutating func end(_ kind: Last) {
    last = kind
    lists = ListLevels()
  }

  private func writeInline(_ text: Range<Int>, _ writer: inout MappedTextWriter) {
    PhoneInline(source.bytes, line: text).write(to: &writer)
  }
}

// MARK: - Paragraphs

extension PhoneWriter {
  private mutating func writeText(_ line: PhoneBlocks.Line, at index: Int) {
    if last == .item, let joint = continuation(of: line, at: index) {
      begin(index, joint: joint)
      writer.write(Array(repeating: 0x20, count: lists.textColumn))
      writeInline(line.text, &writer)
      return
    }
    switch last {
    case .nothing, .blank, .other: begin(index, joint: .newLine)
    case .item, .row, .quote, .callout, .images: begin(index, joint: .blankLine)
    case .text: begin(index, joint: index < wrappedEnd ? .newLine : .lineBreak)
    }
    if last != .text || index >= wrappedEnd { findWrapping(from: index) }
    writeInline(line.text, &writer)
    end(.text)
  }

  /// How a line goes on with the item above it; nil if it is a paragraph of its own.
  private func continuation(of line: PhoneBlocks.Line, at index: Int) -> Joint? {
    if line.indentation >= lists.indentation + 2 { return .lineBreak }
    let above = lines[index - 1].text
    guard PhoneLine.length(of: above, in: source.bytes) >= WrappedParagraph.shortest,
      let first = source.bytes[line.text].first,
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first),
      let end = source.bytes[above].last, !".!?:;".utf8.contains(end)
    else { return nil }
    return .newLine
  }

  /// Looks at the lines up to the next that begins with a label.
  private mutating func findWrapping(from start: Int) {
    guard start >= unwrappedEnd else { return }
    let following = lines[(start + 1)...].prefix { $0.kind == .text && !isLabel($0.text) }
    let paragraph = [lines[start].text] + following.map(\.text)
    let end = start + paragraph.count
    let isWrapped = WrappedParagraph.isOne(paragraph, in: source.bytes)
    (wrappedEnd, unwrappedEnd) = isWrapped ? (end, end) : (start, end)
  }

  private func isLabel(_ text: Range<Int>) -> Bool {
    // A remark below prices: `*) harga di dermaga`.
    if source.bytes[text].starts(with: "*)".utf8) { return true }
    guard let colon = source.bytes[text].prefix(60).firstIndex(of: UInt8(ascii: ":")) else {
      return false
    }
    return PhoneLabel(in: source.bytes, line: text, colon: colon) != nil
  }
}

// MARK: - Lists

extension PhoneWriter {
  private mutating func writeItem(_ line: PhoneBlocks.Line, _ sign: ListSign, at index: Int) {
    let isApart = [.text, .row, .quote, .callout, .images].contains(last)
    begin(index, joint: isApart ? .blankLine : .newLine)
    let mark = mark(of: sign)
    let column = lists.enter(indentation: line.indentation, markWidth: mark.utf8.count)
    writer.write(Array(repeating: 0x20, count: column))
    if case .letter(let place, let isCapital) = sign.kind {
      letterLists[writer.line] = LetterList(start: place, isCapital: isCapital)
    }
    writer.write(mark)
    var text = sign.textStart..<line.text.upperBound
    if sign.isMarkdown, let box = box(in: source.bytes[text]) {
      writer.write(box)
      text = box.endIndex..<text.upperBound
    }
    writeInline(text, &writer)
    last = .item
  }

  private func mark(of sign: ListSign) -> String {
    switch sign.kind {
    case .bullet, .doubtful: "- "
    case .number(let number): "\(number). "
    // Another mark than that of numbers, or the two would be one list.
    case .letter(let place, _): "\(place)) "
    }
  }

  /// The box of a task.
  private func box(in text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let box = text.prefix(4)
    let isBox = ["[ ] ", "[x] ", "[X] "].contains { box.elementsEqual($0.utf8) }
    return isBox && text.count > 4 ? box : nil
  }
}

// MARK: - Tables

extension PhoneWriter {
  private mutating func writeRow(_ row: PhoneTables.Row, at index: Int) {
    begin(index, joint: row.isHeading && last != .nothing && last != .blank ? .blankLine : .newLine)
    for cell in row.cells {
      writer.write("| ")
      writeInline(cell, &writer)
      writer.write(" ")
    }
    writer.write("|")
    if row.isHeading {
      writer.endLine(from: origin)
      writer.write(String(repeating: "| --- ", count: row.cells.count) + "|")
    }
    end(.row)
  }
}

// MARK: - Quotes and code

extension PhoneWriter {
  private mutating func writeQuote(_ line: PhoneBlocks.Line, at index: Int) {
    let inside = PhoneLine.text(
      of: (line.text.lowerBound + 1)..<line.text.upperBound, in: source.bytes)
    let isMarker = source.bytes[inside].starts(with: "[!".utf8)
    let sign = ListSign(in: source.bytes, line: inside).flatMap { $0.isMarkdown ? $0 : nil }
    let isBreak = last == .quote && !inside.isEmpty && sign == nil && !isMarker
    begin(index, joint: last == .images ? .blankLine : isBreak ? .lineBreak : .newLine)
    writer.write(inside.isEmpty ? ">" : "> ")
    if isMarker {
      writer.write(source.bytes[inside])
    } else {
      let start = sign?.textStart ?? inside.lowerBound
      writer.write(source.bytes[inside.lowerBound..<start])
      writeInline(start..<inside.upperBound, &writer)
    }
    end(isMarker || inside.isEmpty ? .callout : .quote)
  }

  /// Puts the rows of backticks on lines of their own, as Markdown wants them.
  private mutating func writeCode(
    _ line: PhoneBlocks.Line, _ part: PhoneBlocks.CodePart, at index: Int
  ) {
    begin(index, joint: last == .item || last == .images ? .blankLine : .newLine)
    let code = source.bytes[line.text]
    switch part {
    case .first:
      writer.write("```")
      let rest = code.dropFirst(3)
      if !rest.isEmpty {
        writer.endLine(from: origin)
        writer.write(rest)
      }
    case .inner: writer.write(code)
    case .last:
      let rest = code.dropLast(3)
      if !rest.isEmpty {
        writer.write(rest)
        writer.endLine(from: origin)
      }
      writer.write("```")
    }
    end(.other)
  }
}
