import KimContent
import KimModel

/// What the form sends of a post that it has changed: the lines of changed keys between two fences, and
/// below them the text.
struct ParcelChange {
  let changes: [EditedPost.Change]
  let text: String

  /// Nil for what the form does not send: other lines, or keys that are none of a post's.
  init?(_ bytes: [UInt8]) {
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
    var changes: [EditedPost.Change] = []
    for line in head.split(separator: "\n") {
      if line.hasPrefix("  "), let last = changes.popLast() {
        changes.append(EditedPost.Change(key: last.key, value: last.value + "\n" + line))
      } else if let colon = line.firstIndex(of: ":"), Self.isKey(line[..<colon]) {
        let value = line[line.index(after: colon)...].drop { $0 == " " }
        changes.append(EditedPost.Change(key: String(line[..<colon]), value: String(value)))
      } else {
        return nil
      }
    }
    guard Set(changes.map(\.key)).count == changes.count else { return nil }
    self.changes = changes
  }

  private static let fence = "---\n"

  /// Those that the form has; others would be an address or a wish that it does not know.
  private static func isKey(_ name: Substring) -> Bool { keys.contains(String(name)) }

  private static let keys = Set(
    ["judul", "tanggal", "jenis", "lokasi"] + AskedKeys.common.map(\.name)
      + PostType.allCases.flatMap { AskedKeys.own(of: $0).map(\.name) })
}
