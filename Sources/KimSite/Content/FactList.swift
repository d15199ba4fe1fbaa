import KimTheme

/// Facts with their names, those without a value left out.
struct FactList {
  private(set) var views: [FactView] = []

  mutating func add(_ label: String, _ value: String?, url: String? = nil) {
    guard let value, !value.isEmpty else { return }
    views.append(
      FactView(label: label, values: [FactValueView(text: value, url: url ?? "")]))
  }

  mutating func add(_ label: String, _ values: [String]) {
    add(label, values.map { FactValueView(text: $0) })
  }

  mutating func add(_ label: String, _ values: [FactValueView]) {
    guard !values.isEmpty else { return }
    views.append(FactView(label: label, values: values))
  }

  mutating func add(_ other: FactList) { views += other.views }
}
