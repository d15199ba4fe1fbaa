/// Values that go on over several lines: block texts, and what quotes and brackets enclose.
extension FieldLines {
  /// Looks whether the value of a field or item within a key goes on over the next lines.
  mutating func enclose(in bytes: [UInt8]) {
    let line = YAMLLine(bytes)
    let kind = line.keyText.map { keys.kind(of: KeySpelling.plain($0)) } ?? .unknown
    enclose(line.bytes[line.value], kind: kind, block: line.parentIndentation ?? 0)
  }

  mutating func enclose(
    _ value: ArraySlice<UInt8>, kind: YAMLTextKeys.Kind, block indentation: Int
  ) {
    switch value.first {
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      if WrittenText(lines: [value]).reading == .block { block = indentation }
    case UInt8(ascii: "\""), UInt8(ascii: "'"): enclosedEnd = end(ofEnclosed: value) ?? 0
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      if kind != .text { enclosedEnd = end(ofEnclosed: value) ?? 0 }
    default: break
    }
  }

  /// The line after the one on which a value's quotes and brackets are closed; nil if that is its
  /// own, or if a key or a fence comes before.
  private func end(ofEnclosed value: ArraySlice<UInt8>) -> Int? {
    var flow = FlowState()
    guard flow.follow(value).problem == nil, flow.isOpen else { return nil }
    for next in (index + 1)..<max(index + 1, min(source.count, index + Self.mostEnclosedLines)) {
      let line = source[next].last == 0x0D ? source[next].dropLast() : source[next]
      guard FenceRow(line) == nil, !isKnownKey(line) else { return nil }
      let (end, problem) = flow.follow(line)
      guard problem == nil else { return nil }
      guard flow.isOpen else { return isRemark(line[min(end, line.endIndex)...]) ? next + 1 : nil }
    }
    return nil
  }

  /// Whether a key that is known begins at the very beginning of a line.
  private func isKnownKey(_ line: ArraySlice<UInt8>) -> Bool {
    let name = line.prefix(48).prefix { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "=") }
    guard name.count < min(48, line.count), let first = name.first, first > 0x20 else {
      return false
    }
    return keys.isKnown(KeySpelling.plain(String(decoding: name, as: UTF8.self)))
  }

  private func isRemark(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.first { $0 != 0x20 && $0 != 0x09 }.map { $0 == UInt8(ascii: "#") } ?? true
  }
}
