package import KimModel
package import KimText
import KimYAML

/// A post as a form shows it that is to change it: its values as they are written, and its text.
package struct OpenedPost: Sendable {
  package let title: String?
  package let day: Day?
  package let type: PostType
  /// Of keys that a form may ask for, by their own names: texts, lists and groups of such.
  package let values: [(key: String, value: JSONValue)]
  /// As it is written, without blank lines around it, each line ended by a line feed alone.
  package let text: String
  /// Whether its keys can be changed; those of TOML are not.
  package let hasOpenHead: Bool

  /// Throws what keeps a form from changing it.
  ///
  /// - Parameter source: its path below the KIM's folder.
  package init(_ bytes: [UInt8], source: String, province: Province) throws(EditProblem) {
    let head = try EditedPost.head(of: bytes, source: source, province)
    title = head.title
    day = head.day
    type = head.type
    values = head.keys.compactMap { key in head.value(of: key).map { (key.name, $0.json) } }
    let body = EditedPost.text(in: head.bytes, head.body)
    let raw = bytes.suffix(head.bytes.count)
    text = String(decoding: raw.dropFirst(body.lowerBound).prefix(body.count), as: UTF8.self)
      .replacing("\r\n", with: "\n")
    hasOpenHead = head.markdown.frontMatter.format == .yaml
  }
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
