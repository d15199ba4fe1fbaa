import KimModel
import KimYAML

/// The ways to put changes into a text, and whether the reader understands what comes of one.
struct EditPlan {
  private let old: TextHead
  /// As the file has them, without a mark before them.
  private let raw: [UInt8]
  private let changes: [EditedText.Change]
  private let text: String?
  private let source: String
  private let province: Province
  private let lineEnd: [UInt8]

  init(
    _ old: TextHead, _ raw: [UInt8], changes: [EditedText.Change], text: String?, source: String,
    province: Province
  ) {
    self.old = old
    self.raw = raw
    self.changes = changes
    self.text = text
    self.source = source
    self.province = province
    let first = old.bytes.firstIndex(of: UInt8(ascii: "\n"))
    let isWindows = first.map { $0 > 0 && old.bytes[$0 - 1] == UInt8(ascii: "\r") } ?? false
    lineEnd = Array((isWindows ? "\r\n" : "\n").utf8)
  }

  /// The bytes with the changes in them; nil where no way of it is understood.
  func result() throws(EditProblem) -> [UInt8]? {
    guard changes.isEmpty || !old.isTOML else { throw .otherHead }
    var faults: [String] = []
    for way in [inPlace(keepsItems: true), inPlace(keepsItems: false), fenced()] {
      guard let bytes = way,
        let new = TextHead(bytes, source: source, province: province)
      else { continue }
      let worse = new.errors.subtracting(old.errors)
      if worse.isEmpty, isMeant(new, bytes) { return bytes }
      faults = worse.sorted()
    }
    if !faults.isEmpty { throw .faults(faults) }
    return nil
  }

  // MARK: Ways

  /// The lines of changed keys are exchanged, new ones stand below the others.
  ///
  /// - Parameter keepsItems: whether items of lists stay that nobody changed.
  private func inPlace(keepsItems: Bool) -> [UInt8]? {
    var edits = bodyEdits()
    guard let fields = old.range, !old.isBare else {
      let place = old.isBare ? old.body.lowerBound : nil
      guard let lines = added(changes, at: place) else { return nil }
      return apply(edits + lines)
    }
    let spans = HeadSpans(old.bytes, fields, HeadKeys.of(old.kind.keys))
    var new: [EditedText.Change] = []
    for change in changes {
      let lines = old.lines(of: change.key)
      let found = lines.compactMap(spans.span)
      guard found.count == lines.count else { return nil }
      if let first = found.first {
        let items = keepsItems && found.count == 1 ? block(change, in: first) : nil
        edits.append((first, change.value.isEmpty ? [] : items ?? line(change, in: first)))
        edits += found.dropFirst().map { ($0, []) }
      } else if !change.value.isEmpty {
        new.append(change)
      }
    }
    guard let lines = added(new, at: fields.upperBound) else { return nil }
    return apply(edits + lines)
  }

  /// A text without keys gets a head of its own; the lines at its beginning that were read as title and
  /// day stand in that.
  private func fenced() -> [UInt8]? {
    guard old.range == nil || old.isBare else { return nil }
    var head: [(key: String, value: String)] = []
    if let title = old.title { head.append((PostKeys.title.name, Self.quoted(title))) }
    if let day = old.day { head.append((PostKeys.date.name, "\(day)")) }
    if old.kind == .post { head.append((PostKeys.type.name, old.type.rawValue)) }
    for change in changes {
      let index = head.firstIndex { $0.key == change.key }
      if let index {
        head[index].value = change.value
      } else {
        head.append((change.key, change.value))
      }
    }
    let lines = head.filter { !$0.value.isEmpty }.map { Self.field($0.key, $0.value) }
    let top = Self.bytes(["---"] + lines + ["---", "", ""], lineEnd)
    let edited = apply(bodyEdits())
    return top + edited.dropFirst(old.body.lowerBound).drop { $0 == 10 || $0 == 13 }
  }

  // MARK: Lines

  private typealias Edit = (range: Range<Int>, bytes: [UInt8])

  private func apply(_ edits: [Edit]) -> [UInt8] {
    var bytes = raw
    let sorted = edits.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) > ($1.element.range.lowerBound, $1.offset)
    }
    for (_, edit) in sorted { bytes.replaceSubrange(edit.range, with: edit.bytes) }
    return bytes
  }

  /// Lines for keys that stand nowhere yet; nil where there is no place for them.
  private func added(_ changes: [EditedText.Change], at place: Int?) -> [Edit]? {
    let lines = changes.filter { !$0.value.isEmpty }.map { Self.field($0.key, $0.value) }
    guard !lines.isEmpty else { return [] }
    guard let place else { return nil }
    let isOpen = place > 0 && raw[place - 1] != UInt8(ascii: "\n")
    return [(place..<place, (isOpen ? lineEnd : []) + Self.bytes(lines + [""], lineEnd))]
  }

  /// A key's new lines: its name as it is written, and the remark behind its value.
  private func line(
    _ change: EditedText.Change, in span: Range<Int>
  ) -> [UInt8] {
    let line = raw[span].prefix { $0 != UInt8(ascii: "\n") }
    let isWhole = line.endIndex + 1 == span.upperBound || line.endIndex == span.upperBound
    var parts = change.value.split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    if isWhole { parts[0] += remark(of: change.key, in: line) }
    parts[0] = Self.field(Self.name(in: line) ?? change.key, parts[0])
    let isEnded = raw[span].last == UInt8(ascii: "\n")
    return Self.bytes(parts + (isEnded ? [""] : []), lineEnd)
  }

  /// The same for a list or a group on lines of its own; nil for others.
  private func block(_ change: EditedText.Change, in span: Range<Int>) -> [UInt8]? {
    guard let key = old.keys.first(where: { $0.name == change.key }),
      let was = old.value(of: key), let new = meant(change)
    else { return nil }
    return BlockEdit(raw, span, lineEnd: lineEnd).replacing(was, by: new)
  }

  /// A value that begins on a line of its own is a list.
  private static func field(_ name: String, _ value: String) -> String {
    value.isEmpty || value.hasPrefix("\n") || value.hasPrefix(" #")
      ? "\(name):\(value)" : "\(name): \(value)"
  }

  /// A plain name before a colon; nil where the key is set out in another way.
  private static func name(in line: ArraySlice<UInt8>) -> String? {
    let name = line.prefix { $0 != UInt8(ascii: ":") }
    guard name.endIndex < line.endIndex, let first = name.first, (first | 0x20) &- 0x61 < 26,
      name.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 || "_- 0123456789".utf8.contains($0) })
    else { return nil }
    return String(decoding: name, as: UTF8.self)
  }

  /// ` # …` behind a value, with the blanks before it, where the reader takes it for a remark.
  private func remark(of key: String, in line: ArraySlice<UInt8>) -> String {
    guard let declaration = old.keys.first(where: { $0.name == key }),
      case .scalar(let value, _)? = old.value(of: declaration)?.value, !value.contains("#")
    else { return "" }
    let text = String(decoding: line, as: UTF8.self)
    guard let match = text.firstMatch(of: /\s+#[^"']*$/) else { return "" }
    return String(match.0.reversed().drop { $0 == "\r" || $0 == " " }.reversed())
  }

  private static func bytes(_ lines: [String], _ lineEnd: [UInt8]) -> [UInt8] {
    Array(
      lines.flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false) }
        .map { Array($0.utf8) }.joined(separator: lineEnd))
  }

  static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  // MARK: The text

  /// Lines that are the same at the beginning and at the end stay as they are.
  private func bodyEdits() -> [Edit] {
    guard let text else { return [] }
    let range = EditedText.text(in: old.bytes, old.body)
    let feed = UInt8(ascii: "\n")
    let new =
      text.isEmpty ? [] : Array(text.utf8).split(separator: feed, omittingEmptySubsequences: false)
    let was =
      range.isEmpty ? [] : raw[range].split(separator: feed, omittingEmptySubsequences: false)
    let same: (ArraySlice<UInt8>, ArraySlice<UInt8>) -> Bool = { old, new in
      (old.last == UInt8(ascii: "\r") ? old.dropLast() : old).elementsEqual(new)
    }
    let most = min(was.count, new.count)
    let before = (0..<most).prefix { same(was[$0], new[$0]) }.count
    let behind = (0..<(most - before)).prefix {
      same(was[was.count - 1 - $0], new[new.count - 1 - $0])
    }.count
    guard before + behind < max(was.count, new.count) else { return [] }
    let start = before < was.count ? was[before].startIndex : range.upperBound
    let end = behind > 0 ? was[was.count - behind].startIndex : range.upperBound
    var lines = new[before..<(new.count - behind)].map { Array($0) }
    if behind > 0 { lines.append([]) }
    // Behind the last line that stays.
    if before > 0, before == was.count { lines.insert([], at: 0) }
    var bytes = Array(lines.joined(separator: lineEnd))
    if was.isEmpty { bytes = gap(before: range.lowerBound) + bytes + lineEnd }
    var from = start
    // The end of the line above goes with lines that nothing follows.
    if lines.isEmpty, before > 0, behind == 0 { from = was[before - 1].endIndex }
    return [(from..<end, bytes)]
  }

  /// What parts a first text from the head above it.
  private func gap(before place: Int) -> [UInt8] {
    place > 0 && raw[place - 1] != UInt8(ascii: "\n") ? lineEnd : []
  }

  // MARK: What the reader makes of it

  private func isMeant(_ new: TextHead, _ bytes: [UInt8]) -> Bool {
    guard new.bytes.count == bytes.count, hasText(new, bytes) else { return false }
    let changed = Set(changes.map(\.key))
    let isNewHead = old.isBare || old.range == nil
    guard isNewHead || others(in: new, changed) == others(in: old, changed) else { return false }
    guard changes.allSatisfy({ isRead($0, new) }) else { return false }
    // A text may have had a title and a day in its lines, that were changed.
    guard text == nil || old.range != nil, !old.isBare else { return true }
    // A profile's name is that of a key.
    guard old.kind != .profile else { return true }
    return (changed.contains(PostKeys.title.name) || new.title == old.title || text != nil)
      && (changed.contains(PostKeys.date.name) || new.day == old.day)
      && (changed.contains(PostKeys.type.name) || new.type == old.type)
      && new.isHidden == old.isHidden
  }

  private func hasText(_ new: TextHead, _ bytes: [UInt8]) -> Bool {
    let now = EditedText.text(in: new.bytes, new.body)
    let found = String(decoding: bytes[now], as: UTF8.self).replacing("\r\n", with: "\n")
    if let text { return found == text }
    let was = EditedText.text(in: old.bytes, old.body)
    return found
      == String(decoding: raw[was], as: UTF8.self).replacing("\r\n", with: "\n")
  }

  /// The keys that are written and that nobody changed, in their order, with their values.
  private func others(in head: TextHead, _ changed: Set<String>) -> [String] {
    let lines = Set(changed.flatMap { head.lines(of: $0) })
    return head.entries.filter { !lines.contains($0.keyPosition.line) }
      .map { "\($0.key): \($0.value.flat)" }
  }

  private func isRead(_ change: EditedText.Change, _ new: TextHead) -> Bool {
    guard let key = new.keys.first(where: { $0.name == change.key }) else {
      // A key of another type: it is written, and means nothing now.
      return change.value.isEmpty == new.lines(of: change.key).isEmpty
    }
    guard !change.value.isEmpty else { return new.lines(of: change.key).isEmpty }
    return new.value(of: key)?.flat == meant(change)?.flat
  }

  /// What a change says, as it would be read by itself.
  private func meant(_ change: EditedText.Change) -> YAMLNode? {
    let alone = TextHead.alone(old.kind, "\(change.key): \(change.value)")
    return TextHead(alone, source: source, province: province)?.entries.first?.value
  }
}
