/// What belongs to a key: items, fields within it, lines that go on with a text.
extension FieldLines {
  mutating func part(_ line: KindLine, _ bytes: [UInt8]) -> Line? {
    guard let open else { return nil }
    if isItem(line, of: open) { return item(line, bytes, of: open) }
    guard line.indentation > open.indentation else { return nil }
    let field = meantField(line, of: open)
    let mended = field ?? detabbed(line, bytes)
    if !open.hasValue { enclose(in: mended.bytes) }
    return Line(
      .part, mended, isMended: field != nil || line.hasTabs, indentation: line.indentation)
  }

  /// A field within a key, if it is to be changed.
  private func meantField(_ line: KindLine, of open: Open) -> MendedLine? {
    guard open.kind == .group || open.kind == .unknown, !open.hasValue, line.bullet == nil,
      let key = line.key
    else { return nil }
    let meant = KindValue.meant(key.value, kind: keys.kind(of: key.plain))
    guard !key.isProper || meant != nil else { return nil }
    var text = PlacedText()
    text.append(String(repeating: " ", count: line.indentation), at: 1)
    text.append(Self.field(key, meant))
    return MendedLine(text)
  }

  private func isItem(_ line: KindLine, of open: Open) -> Bool {
    guard !open.hasValue else { return false }
    switch line.bullet {
    case .dash?: return line.indentation >= open.indentation || open.kind == .list
    case .sign?, .number?: return open.kind == .list || open.kind == .group
    case nil:
      guard open.kind == .list, line.start < line.text.count else { return false }
      return line.text.scalars[line.start] == "#"
    }
  }

  private mutating func item(_ line: KindLine, _ bytes: [UInt8], of open: Open) -> Line {
    let first = open.items ?? line.indentation
    self.open?.items = first
    let indentation = open.kind == .list ? first : line.indentation
    let content = meantItem(line, of: open)
    let isSound =
      line.bullet == .dash && line.indentation == indentation && content == nil && !line.hasTabs
      && bytes.first(where: { $0 != 0x20 }) == UInt8(ascii: "-")
    if isSound {
      enclose(in: bytes)
      return Line(.part, MendedLine(bytes), indentation: line.indentation)
    }
    var text = PlacedText()
    let column = line.text.columns[min(line.start, line.text.count - 1)]
    text.append(String(repeating: " ", count: indentation) + "-", at: column)
    let meant = content ?? line.content
    if !meant.isEmpty {
      // Further fields of a record stand below the first: its column stays.
      text.append(String(repeating: " ", count: max(1, line.bulletWidth - 1)), at: column)
      text.append(meant)
    }
    let mended = MendedLine(text)
    enclose(in: mended.bytes)
    return Line(.part, mended, isMended: true, indentation: line.indentation)
  }

  /// What an item holds, if it is to be changed.
  private func meantItem(_ line: KindLine, of open: Open) -> PlacedText? {
    if open.kind == .list { return KindValue.meant(line.content, kind: .text) }
    guard let key = line.key else { return KindValue.meant(line.content, kind: .unknown) }
    return KindValue.meant(key.value, kind: keys.kind(of: key.plain)).map { Self.field(key, $0) }
  }

  func isLoose(_ line: KindLine) -> Bool {
    guard let open, line.bullet == nil, line.key == nil, open.kind == .text || open.kind == .list,
      open.isPlain || !open.hasValue,
      let first = line.content.scalars.first, !"[]{}&*!%?|>@`#:,".unicodeScalars.contains(first)
    else { return false }
    // A key whose colon was forgotten.
    let words = line.content.scalars.prefix(40).split(whereSeparator: LineSigns.isUnseen)
    return (1...3).allSatisfy { count in
      let name = words.prefix(count).map { String(String.UnicodeScalarView($0)) }
      return !keys.isKnown(KeySpelling.plain(name.joined(separator: " ")))
    }
  }

  /// The line, indented as it should have been; in a list without bullets each line is an item.
  func loose(_ line: KindLine) -> Line {
    let isItem = open?.kind == .list && open?.hasValue == false && open?.items == nil
    var text = PlacedText()
    let indentation = String(repeating: " ", count: (open?.items ?? 0) + 2)
    text.append(isItem ? "- " : indentation, at: line.content.columns[0])
    text.append(line.content)
    return Line(.loose, MendedLine(text))
  }

  /// The line with spaces for the tabs before its first character.
  func detabbed(_ line: KindLine, _ bytes: [UInt8]) -> MendedLine {
    guard line.hasTabs else { return MendedLine(bytes) }
    var text = PlacedText()
    text.append(String(repeating: " ", count: line.indentation), at: 1)
    text.append(line.text[line.start..<line.text.count])
    return MendedLine(text)
  }
}
