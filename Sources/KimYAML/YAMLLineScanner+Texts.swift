import KimDiagnostics

/// Texts, which are taken with all lines that belong to them.
extension YAMLLineScanner {
  /// Takes a text with the lines that belong to it, mended if it has to be.
  mutating func scanText(
    _ line: YAMLLine, key: String, _ range: Range<Int>, _ index: Int
  ) -> Int {
    structureIndentation = range.lowerBound == line.start ? line.dashes.last ?? 0 : line.start
    let first = line.bytes[range]
    if WrittenText(lines: [first]).reading == .block {
      blockIndentation = structureIndentation
      copy(index)
      return 1
    }
    let count =
      quotedContinuation(first, after: index)
      ?? continuation(after: index, deeperThan: structureIndentation)
    let text = WrittenText(
      lines: [first] + lines[(index + 1)..<(index + 1 + count)].map { Self.trimmed($0[...]) })
    switch text.reading {
    case .broken: mend(line, text, key: key, from: range.lowerBound, index)
    case .collection:
      follow(first, index)
      copy(index)
      return 1
    case .plain, .quoted, .block:
      for taken in index...(index + count) { copy(taken) }
    }
    return count + 1
  }

  /// The number of lines that go on with a text: those that are indented deeper.
  private func continuation(after index: Int, deeperThan indentation: Int) -> Int {
    var count = 0
    for (offset, bytes) in lines[(index + 1)...].enumerated() {
      let content = bytes.drop { $0 == 0x20 || $0 == 0x09 }
      if content.isEmpty { continue }
      guard bytes.prefix(while: { $0 == 0x20 }).count > indentation,
        content.first != UInt8(ascii: "#")
      else { break }
      count = offset + 1
    }
    return count
  }

  /// The number of lines after which a quote is closed that is open at the end of its first line;
  /// they need no indentation. Nil if none is open, or a key comes before.
  private func quotedContinuation(_ first: ArraySlice<UInt8>, after index: Int) -> Int? {
    guard let quote = first.first, "\"'".utf8.contains(quote) else { return nil }
    var flow = FlowState()
    guard flow.follow(first).problem == nil, flow.isOpen else { return nil }
    for next in lines.indices.dropFirst(index + 1).prefix(Self.mostQuotedLines) {
      let indentation = lines[next].prefix { $0 == 0x20 }.count
      if indentation <= structureIndentation, YAMLLine(lines[next]).key != nil { return nil }
      let end = flow.follow(lines[next][...]).end
      guard flow.isOpen else {
        let rest = lines[next][min(end, lines[next].count)...].drop { $0 == 0x20 || $0 == 0x09 }
        return rest.isEmpty || rest.first == UInt8(ascii: "#") ? next - index : nil
      }
    }
    return nil
  }

  private static let mostQuotedLines = 64

  private mutating func mend(
    _ line: YAMLLine, _ text: WrittenText, key: String, from start: Int, _ index: Int
  ) {
    mended += line.bytes[..<start]
    mended.append(UInt8(ascii: "\""))
    for (offset, part) in text.lines.enumerated() {
      if offset > 0 {
        mended.append(UInt8(ascii: "\n"))
        mended += lines[index + offset].prefix { $0 == 0x20 || $0 == 0x09 }
      }
      mended += QuotedText.escaped(part)
    }
    mended += "\"\n".utf8
    guard !Self.isDashes(line.bytes[start..<line.value.upperBound]) else { return }
    let before = start == line.start ? "- " : key + ": "
    let range = start..<line.value.upperBound
    let value = String(decoding: line.bytes[range], as: UTF8.self)
    let isOneLine = text.lines.count == 1
    findings.warning(range, of: line.bytes, index) {
      .needsQuotes(
        $0, key: key, value: isOneLine ? value : nil, before: before, quoted: text.quoted)
    }
  }

  static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = bytes.drop { $0 == 0x20 || $0 == 0x09 }
    while let last = rest.last, last == 0x20 || last == 0x09 { rest.removeLast() }
    return rest
  }
}
