package import KimDiagnostics

/// Reads front matter that Hugo wrote in TOML (toml.io, version 1.0) into the same fields as YAML.
///
/// A value that cannot be read costs its key. A text without quotes, which TOML refuses, is read.
package enum TOMLDocument {
  /// - Parameter range: byte offsets of the TOML text, beginning at the start of a line.
  package static func read(
    _ file: SourceFile, range: Range<Int>, keys: YAMLTextKeys, diagnostics: inout Diagnostics
  ) -> YAMLNode {
    let firstLine = file.bytes[..<range.lowerBound].reduce(into: 1) {
      $0 += $1 == UInt8(ascii: "\n") ? 1 : 0
    }
    var reader = TOMLReader(
      file, keys: keys, TOMLCursor(file.bytes[range], firstLine: firstLine))
    let table = reader.read()
    diagnostics.add(reader.findings.diagnostics)
    return table.node(at: YAMLPosition(line: firstLine, column: 1))
  }
}

/// Reads line by line: headings of tables, and keys with their values.
private struct TOMLReader {
  private(set) var findings: LineFindings
  private let file: SourceFile
  private let keys: YAMLTextKeys
  private var cursor: TOMLCursor
  private var root = TOMLTable()
  /// The table that keys go to.
  private var path: [TOMLKey] = []

  init(_ file: SourceFile, keys: YAMLTextKeys, _ cursor: TOMLCursor) {
    self.file = file
    self.keys = keys
    self.cursor = cursor
    findings = LineFindings(file: file, map: LineMap(firstLine: 1))
  }

  mutating func read() -> TOMLTable {
    var wasSound = true
    cursor.passSpace(overLines: true)
    while !cursor.isAtEnd {
      let start = cursor
      if !readLine() {
        cursor = start
        if wasSound, findings.hasRoom {
          findings.add(.unreadable(file.place(line: start.position.line)))
        }
        wasSound = false
        cursor.passLine()
      } else {
        wasSound = true
      }
      cursor.passSpace(overLines: true)
    }
    return root
  }

  private mutating func readLine() -> Bool {
    cursor.scalar == "[" ? readHeading() : readField()
  }

  /// `[table]` or `[[one of several tables]]`
  private mutating func readHeading() -> Bool {
    let isList = cursor.pass("[[")
    if !isList, !cursor.pass("[") { return false }
    guard let path = cursor.readKeys(), cursor.pass(isList ? "]]" : "]"), cursor.passRestOfLine()
    else { return false }
    guard root.open(path[...], isList: isList) else { return false }
    self.path = path
    return true
  }

  private mutating func readField() -> Bool {
    guard let names = cursor.readKeys() else { return false }
    cursor.passSpace(overLines: false)
    guard cursor.pass("=") else { return false }
    cursor.passSpace(overLines: false)
    let start = cursor
    if let value = TOMLValue.read(&cursor, depth: 0, isWithin: false), cursor.passRestOfLine() {
      insert(value, at: names)
      return true
    }
    // As in YAML: what one line says is handed on as text, and its own reading tells of it.
    guard let kind = names.last.map({ keys.kind(of: KeySpelling.plain($0.name)) }),
      kind == .scalar || kind == .unknown
    else { return false }
    cursor = start
    let text = CleanText(cursor.readRestOfLine()).text
    guard !text.isEmpty else { return false }
    insert(YAMLNode(value: .scalar(text, isQuoted: true), position: start.position), at: names)
    return true
  }

  private mutating func insert(_ value: YAMLNode, at names: [TOMLKey]) {
    let whole = path + names
    guard let key = names.last, let first = root.insert(value, at: whole[...]) else { return }
    if keys.flags.contains(KeySpelling.plain(key.name)) { root.deny(whole[...]) }
    guard findings.hasRoom else { return }
    findings.add(
      .repeatedField(key.position.place(in: file), key: key.name, firstLine: first.line))
  }
}

extension Diagnostic {
  fileprivate static func unreadable(_ place: Place) -> Diagnostic {
    Diagnostic(
      .warning, code: "toml/syntax", at: place,
      id: "baris ini tidak bisa dibaca sebagai TOML, jadi tidak dipakai",
      en: "this line cannot be read as TOML and was left out",
      hint: LocalizedText(
        id: "tulis seperti nama = \"isi\"", en: "write it as key = \"value\""))
  }
}
