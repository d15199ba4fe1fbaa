import KimDiagnostics
import KimYAML

/// A YAML text, read as front matter is.
struct YAMLText {
  let node: YAMLNode?
  let diagnostics: Diagnostics

  static let texts: Set<String> = ["judul", "ringkasan", "lokasi", "nama", "warna"]
  static let lists: Set<String> = ["syarat", "topik"]

  init(_ text: String) { self.init(Array(text.utf8)) }

  init(
    _ bytes: [UInt8], keys: YAMLTextKeys = YAMLTextKeys(texts: Self.texts, lists: Self.lists)
  ) {
    var diagnostics = Diagnostics()
    let file = SourceFile(path: "a.md", bytes: bytes)
    node = YAMLDocument.read(
      file, range: 0..<bytes.count, keys: keys, diagnostics: &diagnostics)
    self.diagnostics = diagnostics
  }

  /// The fields, to be read.
  func fields(of text: String, synonyms: [String: String] = [:]) -> Fields {
    Fields(
      node ?? .noFields, in: SourceFile(path: "a.md", text: text), family: .post,
      synonyms: synonyms)
  }

  var codes: [String] { diagnostics.found.map(\.code) }
  var places: [String] { diagnostics.found.map { "\($0.place.line):\($0.place.column)" } }

  subscript(key: String) -> String? {
    guard case .mapping(let entries)? = node?.value,
      case .scalar(let text, _)? = entries.first(where: { $0.key == key })?.value.value
    else { return nil }
    return text
  }

  /// Every text of it, however deep.
  var scalars: [String] { node.map(Self.scalars) ?? [] }

  private static func scalars(_ node: YAMLNode) -> [String] {
    switch node.value {
    case .scalar(let text, _): [text]
    case .sequence(let items): items.flatMap(scalars)
    case .mapping(let entries): entries.flatMap { scalars($0.value) }
    }
  }

  /// The keys in their order.
  var keys: [String] {
    guard case .mapping(let entries)? = node?.value else { return [] }
    return entries.map(\.key)
  }

  /// The keys with their places and those of their values.
  var outline: String {
    guard case .mapping(let entries)? = node?.value else { return "" }
    return entries.map { entry in
      let (key, value) = (entry.keyPosition, entry.value.position)
      return "\(entry.key)\(key.line):\(key.column)=\(value.line):\(value.column)"
    }.joined(separator: " ")
  }

  /// The texts of a list.
  func list(_ key: String) -> [String] {
    guard case .mapping(let entries)? = node?.value,
      case .sequence(let items)? = entries.first(where: { $0.key == key })?.value.value
    else { return [] }
    return items.map { item in
      guard case .scalar(let text, _) = item.value else { return "?" }
      return text
    }
  }
}
