package import KimModel
package import KimText
import KimYAML

/// A text as a form shows it that is to change it: its values as they are written, and what stands below
/// them.
package struct OpenedText: Sendable {
  package let kind: TextKind
  package let title: String?
  package let day: Day?
  package let type: PostType
  /// Whether it is a draft.
  package let isHidden: Bool
  /// From when on readers may see it; nil for always.
  package let publication: Moment?
  /// Of keys that a form may ask for, by their own names: texts, lists and groups of such.
  package let values: [(key: String, value: JSONValue)]
  /// As it is written, without blank lines around it, each line ended by a line feed alone.
  package let text: String
  /// Whether its keys can be changed; those of TOML cannot.
  package let hasOpenHead: Bool
  /// On which line of the file each key begins, in their order.
  private let keyLines: [(line: Int, key: String)]
  private let textLine: Int

  /// What stands on a line of the file.
  package enum Part: Sendable, Hashable {
    case key(String)
    /// This line of the text, from 1.
    case text(line: Int)
  }

  /// Throws what keeps a form from changing it.
  ///
  /// - Parameter source: its path below the KIM's folder.
  package init(_ bytes: [UInt8], source: String, province: Province) throws(EditProblem) {
    let head = try EditedText.head(of: bytes, source: source, province)
    kind = head.kind
    title = head.title
    day = head.day
    type = head.type
    isHidden = head.isHidden
    publication = head.publication
    values = head.keys.compactMap { key in head.value(of: key).map { (key.name, $0.json) } }
    let body = EditedText.text(in: head.bytes, head.body)
    let raw = bytes.suffix(head.bytes.count)
    text = String(decoding: raw.dropFirst(body.lowerBound).prefix(body.count), as: UTF8.self)
      .replacing("\r\n", with: "\n")
    hasOpenHead = !head.isTOML
    keyLines = Self.keyLines(of: head)
    textLine = raw.prefix(body.lowerBound).count { $0 == UInt8(ascii: "\n") } + 1
  }

  private static func keyLines(of head: TextHead) -> [(line: Int, key: String)] {
    var names = Dictionary(
      head.entries.map { ($0.keyPosition.line, $0.key) }, uniquingKeysWith: { first, _ in first })
    for key in head.keys {
      for line in head.lines(of: key.name) { names[line] = key.name }
    }
    return names.map { ($0.key, $0.value) }.sorted { $0.line < $1.line }
  }

  /// Nil for lines that belong to no key, such as the fence above them.
  package func part(atLine line: Int) -> Part? {
    if !text.isEmpty, line >= textLine { return .text(line: line - textLine + 1) }
    return keyLines.last { $0.line <= line }.map { .key($0.key) }
  }

  /// The key of a name that a form may ask for.
  package func hasKey(_ name: String) -> Bool { kind.changeableKeys.contains(name) }
}

extension YAMLNode {
  fileprivate var json: JSONValue {
    switch value {
    case .scalar(let text, _): .string(text)
    case .sequence(let items): .array(items.map(\.json))
    case .mapping(let entries): .object(entries.map { ($0.key, $0.value.json) })
    }
  }
}
