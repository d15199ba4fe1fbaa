import KimDiagnostics

/// Reads YAML a line at a time, as writers see it, before a YAML parser does.
///
/// The scanner mends what people write in a text (`judul: Berita: Panen raya`), which YAML refuses
/// or silently cuts off at a `#`, and refuses what can make a small file huge or a parser slow:
/// anchors, tags, keys that are not text, endless nesting.
struct YAMLLineScanner {
  let keys: YAMLTextKeys
  let lines: [[UInt8]]
  var findings: LineFindings
  /// The text for the library, line by line.
  var mended: [UInt8] = []

  private var flow = FlowState()
  /// Lines that are indented deeper than this belong to a block text (`|` or `>`).
  var blockIndentation: Int?
  /// Lines that are indented deeper than this go on with a text without quotes.
  private var plainIndentation: Int?
  /// The column of the last key or dash; what it holds is deeper.
  var structureIndentation = -1
  /// The list whose items are texts that we are in.
  private var list: (key: String, indentation: Int)?

  /// - Parameter lines: without line breaks, and with sound characters only.
  init(_ lines: [[UInt8]], keys: YAMLTextKeys, findings: LineFindings) {
    self.keys = keys
    self.findings = findings
    self.lines = lines
    mended.reserveCapacity(lines.reduce(64) { $0 + $1.count + 1 })
  }

  var diagnostics: Diagnostics { findings.diagnostics }

  /// Stops at an attack; goes on after anything else.
  mutating func scan() {
    var index = 0
    while index < lines.count, !findings.isStopped {
      index += scanLine(index)
    }
  }

  /// Returns the number of lines that were taken.
  private mutating func scanLine(_ index: Int) -> Int {
    let bytes = lines[index]
    if flow.isOpen {
      follow(bytes[...], index)
    } else if !goesOn(bytes), !isIgnored(bytes) {
      return scan(YAMLLine(bytes), index)
    }
    copy(index)
    return 1
  }

  mutating func copy(_ index: Int) {
    // A tab alone on a line is an error to YAML.
    if flow.isOpen || lines[index].contains(where: { $0 != 0x20 && $0 != 0x09 }) {
      mended += lines[index]
    }
    mended.append(UInt8(ascii: "\n"))
  }

  // MARK: Lines that have no structure of their own

  private mutating func goesOn(_ bytes: [UInt8]) -> Bool {
    let indentation = bytes.prefix { $0 == 0x20 }.count
    if let block = blockIndentation {
      if indentation > block || indentation == bytes.count { return true }
      blockIndentation = nil
    }
    guard let plain = plainIndentation, bytes.contains(where: { $0 != 0x20 }) else { return false }
    if indentation > plain { return true }
    plainIndentation = nil
    return false
  }

  private func isIgnored(_ bytes: [UInt8]) -> Bool {
    let first = bytes.first { $0 != 0x20 && $0 != 0x09 }
    return first == nil || first == UInt8(ascii: "#")
      || Self.trimmed(bytes[...]) == Array("---".utf8)[...]
  }

  // MARK: Lines with structure

  private mutating func scan(_ line: YAMLLine, _ index: Int) -> Int {
    guard line.dashes.count <= Self.deepest, line.start <= Self.deepest * 2 else {
      findings.stop(line.start..<(line.start + 1), of: line.bytes, index) { .tooDeep($0) }
      return 1
    }
    leaveList(line)
    if let (key, range) = text(of: line) { return scanText(line, key: key, range, index) }
    if isUnsupported(line) {
      findings.error(line.start..<(line.start + 1), of: line.bytes, index) { .unsupported($0) }
    }
    scanValue(line, index)
    copy(index)
    return 1
  }

  private static let deepest = 50

  /// The text that this line holds, if it holds one, and the key that it belongs to: the line's
  /// own, or that of the list that it is an item of.
  private func text(of line: YAMLLine) -> (key: String, range: Range<Int>)? {
    if let list, line.dashes.count == 1, line.start < line.value.upperBound {
      return (list.key, line.start..<line.value.upperBound)
    }
    guard let key = line.keyText, !line.value.isEmpty else { return nil }
    let name = KeySpelling.plain(key)
    // A dash in place of a value, which YAML takes for an item of a list.
    if Self.isDashes(line.bytes[line.value]) { return (key, line.value) }
    if keys.texts.contains(name) {
      return (key, keys.names.contains(name) ? line.valueWithoutComment : line.value)
    }
    return keys.lists.contains(name) && Self.isHashtags(line.bytes[line.value])
      ? (key, line.value) : nil
  }

  static func isDashes(_ text: ArraySlice<UInt8>) -> Bool {
    text.allSatisfy { $0 == UInt8(ascii: "-") }
  }

  /// `#padi #jagung` or `[#padi, #jagung]`.
  private static func isHashtags(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text
    if rest.first == UInt8(ascii: "["), rest.last == UInt8(ascii: "]") {
      rest = trimmed(rest.dropFirst().dropLast())
    }
    guard rest.first == UInt8(ascii: "#"), let next = rest.dropFirst().first else { return false }
    return next != 0x20 && next != 0x09
  }

  private mutating func leaveList(_ line: YAMLLine) {
    guard let list else { return }
    let isItem = !line.dashes.isEmpty && line.indentation >= list.indentation
    if !isItem, line.indentation <= list.indentation { self.list = nil }
  }

  /// Directives, documents within documents, keys that are no text or have a tag.
  private func isUnsupported(_ line: YAMLLine) -> Bool {
    let rest = line.bytes[line.start...]
    if line.indentation == 0 {
      if rest.first == UInt8(ascii: "%") { return true }
      if rest.starts(with: "---".utf8), YAMLLine.isBlank(line.bytes, at: 3) { return true }
    }
    if rest.first == UInt8(ascii: "?") { return YAMLLine.isBlank(line.bytes, at: line.start + 1) }
    return line.key != nil && "!&*".utf8.contains(rest.first ?? 0)
  }

  private mutating func scanValue(_ line: YAMLLine, _ index: Int) {
    let parent = line.parentIndentation ?? structureIndentation
    structureIndentation = parent
    guard !line.hasNoValue else {
      if let key = line.keyText.map(KeySpelling.plain), keys.lists.contains(key) {
        list = (key, line.start)
      }
      return
    }
    let value = line.bytes[line.value]
    switch value.first {
    case UInt8(ascii: "|"), UInt8(ascii: ">"): blockIndentation = parent
    case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "\""), UInt8(ascii: "'"):
      follow(value, index)
    case UInt8(ascii: "&"), UInt8(ascii: "*"):
      findings.error(line.value, of: line.bytes, index) {
        .alias($0, quoted: QuotedText.quoted(value))
      }
    case UInt8(ascii: "!"):
      findings.error(line.value, of: line.bytes, index) {
        .unsupported($0, quoted: QuotedText.quoted(value))
      }
    default: plainIndentation = parent
    }
  }

  mutating func follow(_ bytes: ArraySlice<UInt8>, _ index: Int) {
    if !flow.isOpen { flow = FlowState() }
    let (end, found) = flow.follow(bytes)
    let problem = found ?? (isKey(bytes[min(end, bytes.endIndex)...]) ? .complexKey : nil)
    guard let problem else { return }
    let range = end..<(end + 1)
    switch problem {
    case .alias: findings.error(range, of: lines[index], index) { .alias($0) }
    case .tag, .complexKey: findings.error(range, of: lines[index], index) { .unsupported($0) }
    case .tooDeep: findings.stop(range, of: lines[index], index) { .tooDeep($0) }
    }
  }

  /// Whether a list or group that has just been closed turns out to be a key.
  private func isKey(_ rest: ArraySlice<UInt8>) -> Bool {
    !flow.isOpen && rest.first { $0 != 0x20 && $0 != 0x09 } == UInt8(ascii: ":")
  }
}
