import KimContent

/// What the form sends of a text that it has changed: the lines of changed keys between two fences, and
/// below them the text.
struct ParcelChange {
  let changes: [EditedText.Change]
  let text: String

  /// Nil for what the form does not send: other lines, or keys that it does not have for such a text.
  init?(_ bytes: [UInt8], of kind: TextKind) {
    guard let whole = String(validating: bytes, as: UTF8.self), whole.hasPrefix(Self.fence) else {
      return nil
    }
    let rest = whole.dropFirst(Self.fence.count)
    let end = rest.hasPrefix("---") ? rest.startIndex : rest.firstRange(of: "\n---")?.lowerBound
    guard let end else { return nil }
    let head = rest[..<end]
    let behind = rest[end...].drop { $0 == "\n" }.dropFirst(3)
    guard behind.isEmpty || behind.first == "\n" else { return nil }
    text = String(behind.dropFirst())
    let keys = kind.changeableKeys
    var changes: [EditedText.Change] = []
    for line in head.split(separator: "\n") {
      if line.hasPrefix("  "), let last = changes.popLast() {
        changes.append(EditedText.Change(key: last.key, value: last.value + "\n" + line))
      } else if let colon = line.firstIndex(of: ":"), keys.contains(String(line[..<colon])) {
        let value = line[line.index(after: colon)...].drop { $0 == " " }
        changes.append(EditedText.Change(key: String(line[..<colon]), value: String(value)))
      } else {
        return nil
      }
    }
    guard Set(changes.map(\.key)).count == changes.count else { return nil }
    self.changes = changes
  }

  private static let fence = "---\n"
}
