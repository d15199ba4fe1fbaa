import KimDiagnostics

/// Reads YAML a line at a time, as writers see it, before a YAML parser does.
///
/// It mends what people write in a single-line text (`judul: Berita: Panen raya`), which YAML
/// refuses or silently cuts off at a `#`, and refuses anchors and aliases, which can make a small
/// file huge.
struct YAMLLineScanner {
  /// The keys whose value is one line of text.
  let textKeys: Set<String>
  let file: SourceFile
  private(set) var diagnostics = Diagnostics()
  private(set) var mended: [UInt8] = []

  private var line: Int
  /// Lines that are indented deeper than this belong to a block text (`|` or `>`).
  private var blockIndentation: Int?
  private var openQuote: UInt8?
  private var flowDepth = 0

  /// `firstLine`: the line of the file that the scanned text begins at.
  init(textKeys: Set<String>, file: SourceFile, firstLine: Int) {
    self.textKeys = textKeys
    self.file = file
    self.line = firstLine
  }

  mutating func scan(_ text: ArraySlice<UInt8>) {
    mended.reserveCapacity(text.count + 64)
    for lineBytes in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      scanLine(lineBytes.last == UInt8(ascii: "\r") ? lineBytes.dropLast() : lineBytes)
      mended.append(UInt8(ascii: "\n"))
      line += 1
    }
  }

  private mutating func scanLine(_ bytes: ArraySlice<UInt8>) {
    let content = bytes.drop { $0 == UInt8(ascii: " ") }
    if isPartOfBlock(content, indentation: content.startIndex - bytes.startIndex) {
      mended += bytes
      return
    }
    if openQuote != nil || flowDepth > 0 || content.first == UInt8(ascii: "#") || content.isEmpty {
      if openQuote != nil || flowDepth > 0 { followFlow(content) }
      mended += bytes
      return
    }
    let item = Self.afterDashes(content)
    guard let colon = Self.keyEnd(item) else {
      readValue(item)
      mended += bytes
      return
    }
    let key = Self.trimmed(item[..<colon])
    let value = item[(colon + 1)...].drop { $0 == UInt8(ascii: " ") }
    if textKeys.contains(String(decoding: key, as: UTF8.self)), Self.isBroken(value) {
      mend(bytes, key: key, value: value)
      return
    }
    startBlock(value, indentation: item.startIndex - bytes.startIndex)
    readValue(value)
    mended += bytes
  }

  // MARK: Block texts, quotes and flow lists that go on over several lines

  private mutating func isPartOfBlock(_ content: ArraySlice<UInt8>, indentation: Int) -> Bool {
    guard let blockIndentation else { return false }
    if content.isEmpty || indentation > blockIndentation { return true }
    self.blockIndentation = nil
    return false
  }

  private mutating func startBlock(_ value: ArraySlice<UInt8>, indentation: Int) {
    if value.first == UInt8(ascii: "|") || value.first == UInt8(ascii: ">") {
      blockIndentation = indentation
    }
  }

  private mutating func readValue(_ value: ArraySlice<UInt8>) {
    refuseAlias(value)
    if let first = value.first, "[{\"'".utf8.contains(first) { followFlow(value) }
  }

  /// Follows quotes and brackets, so that it is known whether the next line is still inside them.
  private mutating func followFlow(_ bytes: ArraySlice<UInt8>) {
    var index = bytes.startIndex
    var isStart = true
    while index < bytes.endIndex {
      let byte = bytes[index]
      if let quote = openQuote {
        if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") { index += 1 }
        if byte == quote { openQuote = nil }
      } else if isStart, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        openQuote = byte
        isStart = false
      } else if isStart, byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*") {
        refuseAlias(bytes[index...])
        isStart = false
      } else {
        if "[{".utf8.contains(byte) { flowDepth += 1 }
        if "]}".utf8.contains(byte) { flowDepth = max(0, flowDepth - 1) }
        isStart = "[{,:".utf8.contains(byte) || (isStart && byte == UInt8(ascii: " "))
      }
      index += 1
    }
    if flowDepth > Self.deepestFlow {
      diagnostics.add(.tooDeep(file.place(line: line)))
      flowDepth = 0
    }
  }

  /// Deeper lists than this are an attack on the parser's stack.
  private static let deepestFlow = 50

  private mutating func refuseAlias(_ value: ArraySlice<UInt8>) {
    guard let first = value.first, first == UInt8(ascii: "&") || first == UInt8(ascii: "*"),
      let next = value.dropFirst().first, next != UInt8(ascii: " ")
    else { return }
    diagnostics.add(
      .alias(file.place(of: value.startIndex..<(value.startIndex + 1))))
  }

  // MARK: Mending

  private mutating func mend(
    _ bytes: ArraySlice<UInt8>, key: ArraySlice<UInt8>, value: ArraySlice<UInt8>
  ) {
    let text = Self.trimmed(value)
    let quoted = Self.quoted(text)
    mended += bytes[..<value.startIndex] + quoted
    diagnostics.add(
      .needsQuotes(
        file.place(of: text.startIndex..<text.endIndex),
        key: String(decoding: key, as: UTF8.self), quoted: String(decoding: quoted, as: UTF8.self)
      ))
  }

  private static func quoted(_ text: ArraySlice<UInt8>) -> [UInt8] {
    let escaped = text.flatMap { byte in
      "\"\\".utf8.contains(byte) ? [UInt8(ascii: "\\"), byte] : [byte]
    }
    return [UInt8(ascii: "\"")] + escaped + [UInt8(ascii: "\"")]
  }

  /// Whether YAML would refuse a text, or read less of it than its writer meant.
  private static func isBroken(_ value: ArraySlice<UInt8>) -> Bool {
    let text = trimmed(value)
    guard let first = text.first else { return false }
    switch first {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return !isWholeQuote(text)
    case UInt8(ascii: "|"), UInt8(ascii: ">"): return text.count > 3
    case UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "%"), UInt8(ascii: "&"),
      UInt8(ascii: "*"), UInt8(ascii: "!"):
      return true
    case UInt8(ascii: "#"): return true
    case UInt8(ascii: "["), UInt8(ascii: "{"): return false
    case UInt8(ascii: "-"), UInt8(ascii: "?"):
      if text.dropFirst().first ?? UInt8(ascii: " ") == UInt8(ascii: " ") { return true }
    default: break
    }
    var previous: UInt8 = 0
    for byte in text {
      if previous == UInt8(ascii: ":"), byte == UInt8(ascii: " ") || byte == 0x09 { return true }
      if previous == UInt8(ascii: " "), byte == UInt8(ascii: "#") { return true }
      previous = byte
    }
    return previous == UInt8(ascii: ":")
  }

  /// A quoted text with nothing but a comment after its closing quote.
  private static func isWholeQuote(_ text: ArraySlice<UInt8>) -> Bool {
    guard let quote = text.first else { return false }
    var index = text.startIndex + 1
    while index < text.endIndex {
      if text[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        index += 2
        continue
      }
      guard text[index] == quote else {
        index += 1
        continue
      }
      if quote == UInt8(ascii: "'"), index + 1 < text.endIndex, text[index + 1] == quote {
        index += 2
        continue
      }
      let rest = trimmed(text[(index + 1)...])
      return rest.isEmpty || (rest.first == UInt8(ascii: "#") && text[index + 1] == 0x20)
    }
    return false
  }

  // MARK: Parts of a line

  /// What follows the `- ` of list items.
  private static func afterDashes(_ content: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = content
    while rest.first == UInt8(ascii: "-"), rest.dropFirst().first == UInt8(ascii: " ") {
      rest = rest.dropFirst().drop { $0 == UInt8(ascii: " ") }
    }
    return rest
  }

  /// The colon after a plain key: letters, digits, `_` and `-`.
  private static func keyEnd(_ item: ArraySlice<UInt8>) -> Int? {
    let end = item.firstIndex { byte in
      !(0x30...0x39 ~= byte || 0x61...0x7A ~= byte | 0x20 || "_-".utf8.contains(byte))
    }
    guard let end, end > item.startIndex, item[end] == UInt8(ascii: ":") else { return nil }
    let next = item[(end + 1)...].first
    return next == nil || next == UInt8(ascii: " ") || next == 0x09 ? end : nil
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = bytes.drop { $0 == 0x20 || $0 == 0x09 }
    while let last = rest.last, last == 0x20 || last == 0x09 { rest.removeLast() }
    return rest
  }
}

extension Diagnostic {
  fileprivate static func needsQuotes(_ place: Place, key: String, quoted: String) -> Diagnostic {
    Diagnostic(
      .warning, code: "yaml/needs-quotes", at: place,
      id: "isi '\(key)' memuat tanda yang punya arti khusus di YAML; dibaca sebagai teks utuh",
      en: "the value of '\(key)' has a character that is special in YAML; read as plain text",
      hint: LocalizedText(
        id: "tulis dalam tanda kutip: \(key): \(quoted)", en: "put it in quotes: \(key): \(quoted)"))
  }

  fileprivate static func alias(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, code: "yaml/alias", at: place,
      id: "jangkar dan alias YAML (& dan *) tidak diterima",
      en: "YAML anchors and aliases (& and *) are not accepted",
      hint: LocalizedText(
        id: "tulis isinya langsung; teks yang diawali & atau * diberi tanda kutip",
        en: "write the value out; put text that begins with & or * in quotes"))
  }

  fileprivate static func tooDeep(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, code: "yaml/too-deep", at: place,
      id: "daftar di dalam daftar terlalu dalam", en: "lists are nested too deep",
      hint: LocalizedText(id: "sederhanakan daftar ini", en: "make this list simpler"))
  }
}
