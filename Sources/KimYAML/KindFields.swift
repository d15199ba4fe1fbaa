import KimDiagnostics

/// Fields that are not plain: each line is understood first, then the library reads all of them
/// together, or, if it refuses, each key alone, so that a broken one costs itself only.
struct KindFields {
  let keys: YAMLTextKeys
  let file: SourceFile
  let source: [ArraySlice<UInt8>]
  var lines: [MendedLine] = []
  var entries: [FieldEntry] = []
  var findings: LineFindings
  /// Lines that go on with the key above without being indented.
  var loose: [Int] = []
  /// Lines that are no fields.
  var foreign: [Int] = []
  private var hasUnevenLines = false
  private var indentation: Int?

  /// Whether lines had to be put right.
  private(set) var isMended = false
  var diagnostics: Diagnostics { findings.diagnostics }

  /// Keys that the library reads alone are at most so many: each costs it a beginning.
  private static let mostAlone = 100

  /// - Parameters:
  ///   - lines: without their line feeds.
  ///   - firstLine: the line of the file that the first of them is.
  ///   - before: scalars of the file that stand before the first of them, on its line.
  init(
    _ lines: [ArraySlice<UInt8>], keys: YAMLTextKeys, file: SourceFile, firstLine: Int,
    before: Int = 0
  ) {
    self.keys = keys
    self.file = file
    source = lines
    findings = LineFindings(file: file, map: LineMap(firstLine: firstLine, before: before))
    var fields = FieldLines(lines, keys: keys)
    self.lines.reserveCapacity(lines.count)
    while let line = fields.next() { take(line) }
    if hasUnevenLines { isMended = true }
    findings.map = LineMap(firstLine: firstLine, before: before, self.lines)
  }

  /// Nil, with an error, only after an attack on the parser, or if there is no key at all and what
  /// is there is no YAML either.
  mutating func read() -> YAMLNode? {
    guard !entries.isEmpty else { return readAsItIs() }
    warnOfLooseLines()
    leaveOutRepeated()
    warnOfForeignLines()
    let whole = YAMLPart(lines.map(\.bytes), from: 0, keys: keys, findings.fresh)
    findings.stopIf(whole.isAttack, with: whole.findings)
    if whole.isAttack { return nil }
    if case .mapping(let fields)? = whole.node?.value {
      findings.add(whole.findings)
      let denied = Set(entries.filter { $0.contradiction != nil }.map(\.name))
      return mapping(denied.isEmpty ? fields : fields.filter { !denied.contains($0.key) })
    }
    return readEachKey()
  }

  // MARK: Lines

  private mutating func take(_ line: FieldLines.Line) {
    let index = lines.count
    lines.append(line.mended)
    if line.isMended { isMended = true }
    switch line.role {
    case .key:
      entries.append(FieldEntry(start: index, key: line.key, line.mended.bytes))
      if let indentation, indentation != line.indentation { hasUnevenLines = true }
      indentation = line.indentation
    case .part: extend(to: index)
    case .loose:
      extend(to: index)
      isMended = true
      loose.append(index)
    case .foreign:
      lines[index] = .empty
      foreign.append(index)
    case .blank, .comment, .fence: break
    }
  }

  private mutating func extend(to index: Int) {
    guard let last = entries.indices.last else { return }
    entries[last].end = index + 1
  }

  // MARK: Reading

  private mutating func readEachKey() -> YAMLNode? {
    var fields: [YAMLNode.Entry] = []
    var readAlone = 0
    for entry in entries where entry.contradiction == nil {
      if let plain = plain(entry) {
        fields.append(plain)
        continue
      }
      readAlone += 1
      let part = readAlone <= Self.mostAlone ? part(of: entry) : nil
      if let part, part.isAttack {
        findings.stopIf(true, with: part.findings)
        return nil
      }
      if let part, case .mapping(let found)? = part.node?.value, found.count == 1 {
        findings.add(part.findings)
        fields += found
      } else if let mended = mended(entry, part?.problem) {
        fields.append(mended)
      }
    }
    return mapping(fields)
  }

  /// The key, if its lines are as plain as nearly all are.
  private func plain(_ entry: FieldEntry) -> YAMLNode.Entry? {
    let text = Array(lines[entry.start..<entry.end].map(\.bytes).joined(separator: [0x0A]))
    let node = PlainYAML.read(
      text, range: 0..<text.count, firstLine: entry.start, listKeys: keys.lists)
    guard case .mapping(let found)? = node?.mapped(by: findings.map).value, found.count == 1 else {
      return nil
    }
    return found[0]
  }

  private func part(of entry: FieldEntry) -> YAMLPart {
    YAMLPart(
      lines[entry.start..<entry.end].map(\.bytes), from: entry.start, keys: keys, findings.fresh)
  }

  /// What can be made of a key that the library refuses; nil, with a warning, where it is left out.
  private mutating func mended(_ entry: FieldEntry, _ problem: Diagnostic?) -> YAMLNode.Entry? {
    switch keys.kind(of: entry.key) {
    case .scalar, .unknown: return field(entry, text: text(of: entry))
    case .list:
      if let list = closedList(entry) { return list }
      if entry.isText {
        if problem != nil, findings.hasRoom {
          findings.add(
            .needsQuotes(
              place(ofValue: entry), key: entry.name, value: entry.value, before: "\(entry.name): ",
              quoted: entry.quoted))
        }
        return field(entry, text: entry.value)
      }
    case .text, .group: break
    }
    guard findings.hasRoom else { return nil }
    findings.add(.leftOut(problem ?? .tooManyBroken(place(ofKey: entry)), key: entry.name))
    return nil
  }

  /// A list in brackets on one line, of which only the last is missing.
  private mutating func closedList(_ entry: FieldEntry) -> YAMLNode.Entry? {
    guard entry.end == entry.start + 1, entry.value.first == "[", !entry.value.contains("]") else {
      return nil
    }
    let list = PlacedText(line: Array((entry.value + "]").utf8))
    let meant = FlowItems.meant(list, areTexts: true) ?? list
    let bytes = lines[entry.start].bytes
    let key = Array(bytes[..<YAMLLine(bytes).value.lowerBound])
    let part = YAMLPart(
      [key + Array(meant.string.utf8)], from: entry.start, keys: keys, findings.fresh)
    guard case .mapping(let found)? = part.node?.value, let field = found.first else { return nil }
    findings.add(
      .openList(
        field.value.position.place(in: file), key: entry.name,
        line: file.place(line: findings.map.firstLine + entry.start)))
    return field
  }

  private func text(of entry: FieldEntry) -> String {
    let rest = lines[entry.start..<entry.end].dropFirst().map { line in
      String(decoding: YAMLLineScanner.trimmed(line.bytes[...]), as: UTF8.self)
    }
    let text = ([entry.value] + rest).filter { !$0.isEmpty }.joined(separator: " ")
    guard keys.kind(of: entry.key) == .scalar else { return text }
    return String(
      text.drop { "\"'".contains($0) }.reversed().drop { "\"'".contains($0) }.reversed())
  }

  private func field(_ entry: FieldEntry, text: String) -> YAMLNode.Entry {
    let column = entry.valueColumn
    let position = findings.map.position(line: entry.start, column: column)
    return YAMLNode.Entry(
      key: entry.name, keyPosition: findings.map.position(line: entry.start, column: 1),
      value: YAMLNode(value: .scalar(text, isQuoted: true), position: position))
  }

  private func mapping(_ fields: [YAMLNode.Entry]) -> YAMLNode {
    let denied = entries.compactMap { entry in
      entry.contradiction.map { field(entry, text: $0) }
    }
    let all = fields + denied
    return YAMLNode(
      value: .mapping(all),
      position: all.first?.keyPosition ?? YAMLPosition(line: findings.map.firstLine, column: 1))
  }

  /// What has no key is left to the library: nothing, a list, a group in braces.
  private mutating func readAsItIs() -> YAMLNode? {
    findings.map = LineMap(firstLine: findings.map.firstLine, before: findings.map.before)
    let part = YAMLPart(
      source.map(SoundCharacters.line), from: 0, keys: keys, findings.fresh)
    findings.add(part.findings)
    if part.node == nil, !part.findings.diagnostics.hasErrors, let problem = part.problem {
      findings.add(problem)
    }
    return part.node
  }
}
