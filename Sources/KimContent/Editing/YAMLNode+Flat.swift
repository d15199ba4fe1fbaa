import KimYAML

extension YAMLNode {
  /// The value alone, without its places and quotes, and the keys of groups in one order.
  var flat: String {
    switch value {
    case .scalar(let text, _): return "'\(text)'"
    case .sequence(let items): return "[\(items.map(\.flat).joined(separator: ", "))]"
    case .mapping(let entries):
      let sorted = entries.map { (key: $0.key, value: $0.value.flat) }.sorted { $0.key < $1.key }
      return "{\(sorted.map { "\($0.key): \($0.value)" }.joined(separator: ", "))}"
    }
  }
}
