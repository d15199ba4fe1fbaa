extension YAMLNode {
  /// The same document with other texts in place of its values; `body` is given each text with the
  /// position at which it begins.
  package func replacingTexts(_ body: (String, YAMLPosition) -> String) -> YAMLNode {
    let value: Value =
      switch value {
      case .scalar(let text, let isQuoted): .scalar(body(text, position), isQuoted: isQuoted)
      case .sequence(let items): .sequence(items.map { $0.replacingTexts(body) })
      case .mapping(let entries):
        .mapping(
          entries.map {
            Entry(
              key: $0.key, keyPosition: $0.keyPosition, value: $0.value.replacingTexts(body))
          })
      }
    return YAMLNode(value: value, position: position)
  }
}
