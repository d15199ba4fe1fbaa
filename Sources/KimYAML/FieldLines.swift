/// Tells of each line of fields what it is, as its writer sees it, and puts it so that YAML reads
/// it alike. Lines are taken in their order.
///
/// What is written as YAML has it stays as it is.
package struct FieldLines {
  package enum Role: Sendable {
    /// Begins a key of the file.
    case key
    /// Belongs to the key above.
    case part
    /// Stands where it could only go on with the text or list above, but is not indented.
    case loose
    case blank
    case comment
    /// Dashes that could close the fields.
    case fence
    /// None of these.
    case foreign
  }

  /// One line, understood.
  package struct Line: Sendable {
    package let role: Role
    /// The plain spelling of the key that it begins; empty if it begins none.
    package let key: String
    package let isKnown: Bool
    /// Whether a key that nobody knows is short enough to be meant for one.
    package let isLikely: Bool
    /// The column of the key's value, from 1.
    package let valueColumn: Int
    let mended: MendedLine
    /// Whether more was put right than blanks before it.
    let isMended: Bool
    /// Blanks before it.
    let indentation: Int
  }

  /// The key that lines may belong to.
  struct Open {
    let kind: YAMLTextKeys.Kind
    let indentation: Int
    let hasValue: Bool
    /// Whether its value is a text without quotes and brackets, which may go on.
    let isPlain: Bool
    /// Spaces before its first item.
    var items: Int?
  }

  let source: [ArraySlice<UInt8>]
  let keys: YAMLTextKeys
  var index = 0
  var open: Open?
  private var seen: Set<String> = []
  /// Lines that are indented deeper than this belong to a block text (`|` or `>`).
  var block: Int?
  /// Lines before this one belong to a text in quotes or to a list in brackets.
  var enclosedEnd = 0
  /// Whether the first key has a bullet, so that others may have one.
  private var isBulleted = false

  /// A text in quotes or a list in brackets goes on over at most so many lines.
  static let mostEnclosedLines = 64

  /// - Parameter lines: without their line feeds.
  package init(_ lines: [ArraySlice<UInt8>], keys: YAMLTextKeys) {
    source = lines
    self.keys = keys
  }

  /// The lines of a text, without their line feeds.
  package static func split(_ text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }

  /// Whether a line that stands alone begins a key that is known, or looks like one.
  package static func isKey(_ line: ArraySlice<UInt8>, keys: YAMLTextKeys) -> Bool {
    var lines = FieldLines([line.prefix(256)], keys: keys)
    guard let first = lines.next() else { return false }
    return first.role == .key && (first.isKnown || first.isLikely)
  }

  /// Nil after the last line.
  package mutating func next() -> Line? {
    guard index < source.count else { return nil }
    defer { index += 1 }
    let bytes = SoundCharacters.line(source[index])
    if index < enclosedEnd { return Line(.part, MendedLine(bytes)) }
    if let block {
      let line = KindLine(bytes, keys: keys)
      if line.content.isEmpty, line.bullet == nil { return Line(.blank, .empty) }
      if line.indentation > block { return Line(.part, detabbed(line, bytes)) }
      self.block = nil
    }
    if FenceRow(bytes[...]) != nil { return Line(.fence, .empty) }
    return line(KindLine(bytes, keys: keys), bytes)
  }

  private mutating func line(_ line: KindLine, _ bytes: [UInt8]) -> Line {
    if line.content.isEmpty, line.bullet == nil { return Line(.blank, .empty) }
    if isComment(line) { return Line(.comment, .empty) }
    if let key = line.key, isKeyOfFile(line, key) { return begin(key, line, bytes) }
    if let part = part(line, bytes) { return part }
    if open == nil { enclose(bytes[...], kind: .unknown, block: 0) }
    return isLoose(line) ? loose(line) : Line(.foreign, MendedLine(bytes))
  }

  /// A `#`, but for one that begins an item: a hashtag.
  private func isComment(_ line: KindLine) -> Bool {
    guard line.start < line.text.count, line.text.scalars[line.start] == "#" else { return false }
    guard line.start + 1 < line.text.count, let open, open.kind == .list, !open.hasValue else {
      return true
    }
    return LineSigns.isUnseen(line.text.scalars[line.start + 1])
  }

  // MARK: Keys

  private func isKeyOfFile(_ line: KindLine, _ key: KindLine.Key) -> Bool {
    guard let open else { return key.isKnown || line.bullet == nil }
    guard key.isKnown else { return line.bullet == nil && line.indentation <= open.indentation }
    let isNew = !seen.contains(key.plain)
    if line.bullet != nil { return isBulleted ? isNew : open.hasValue && isNew }
    if line.indentation <= open.indentation { return true }
    switch open.kind {
    // What is one line has nothing below it.
    case .text, .scalar: return isNew && (open.items == nil)
    case .list, .group, .unknown: return open.hasValue && isNew
    }
  }

  private mutating func begin(_ key: KindLine.Key, _ line: KindLine, _ bytes: [UInt8]) -> Line {
    if open == nil { isBulleted = line.bullet != nil }
    seen.insert(key.plain)
    let kind = keys.kind(of: key.plain)
    let isName = keys.names.contains(key.plain)
    let meant = KindValue.meant(key.value, kind: kind, isName: isName)
    let isSound = key.isProper && line.bullet == nil && meant == nil
    var mended = MendedLine(bytes)
    if !isSound || line.start > 0 {
      mended = MendedLine(
        isSound ? line.text[line.start..<line.text.count] : Self.field(key, meant))
    }
    let parsed = YAMLLine(mended.bytes)
    let value = parsed.bytes[parsed.value]
    open = Open(
      kind: kind, indentation: line.indentation, hasValue: Self.hasValue(parsed, kind),
      isPlain: value.first.map { !"\"'[{|>".utf8.contains($0) } ?? false)
    enclose(value, kind: kind, block: line.indentation)
    return Line(
      .key, mended, isMended: !isSound || line.hasTabs, indentation: line.indentation, key: key)
  }

  /// Whether more than a comment follows the key; a `#` that touches its word begins none in a
  /// text or a list of them.
  private static func hasValue(_ line: YAMLLine, _ kind: YAMLTextKeys.Kind) -> Bool {
    guard line.hasNoValue, !line.value.isEmpty else { return !line.hasNoValue }
    guard kind == .text || kind == .list else { return false }
    return !YAMLLine.isBlank(line.bytes, at: line.value.lowerBound + 1)
  }

  /// `key: value`, as YAML has it.
  static func field(_ key: KindLine.Key, _ meant: PlacedText?) -> PlacedText {
    var text = key.name
    let column = (text.columns.last ?? 0) + 1
    text.append(":", at: column)
    let value = meant ?? key.value
    guard !value.isEmpty else { return text }
    text.append(" ", at: column)
    text.append(value)
    return text
  }
}

extension FieldLines.Line {
  init(
    _ role: FieldLines.Role, _ mended: MendedLine, isMended: Bool = false, indentation: Int = 0,
    key: KindLine.Key? = nil
  ) {
    self.role = role
    self.mended = mended
    self.isMended = isMended
    self.indentation = indentation
    self.key = key?.plain ?? ""
    isKnown = key?.isKnown ?? false
    isLikely = key.map { $0.isProper && $0.isShort } ?? false
    valueColumn = key?.value.columns.first ?? 0
  }
}

extension KindLine.Key {
  /// At most three words of thirty characters in all.
  fileprivate var isShort: Bool {
    name.count <= 30 && name.scalars.split(whereSeparator: LineSigns.isUnseen).count <= 3
  }
}

extension KindLine {
  /// Whether a tab, or a blank that YAML does not know, stands before the first character.
  var hasTabs: Bool { text.scalars[..<start].contains { $0 != " " } }
}
