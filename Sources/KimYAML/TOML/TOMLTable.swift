/// A table of TOML while it is read: its keys in their order.
struct TOMLTable {
  private enum Item {
    case value(YAMLNode)
    case table(TOMLTable)
    case tables([TOMLTable])
  }

  private var items: [(key: TOMLKey, item: Item)] = []
  private var indices: [String: Int] = [:]

  /// Puts a value where a dotted key says; of two values of one key the first counts.
  ///
  /// Returns the place of the key that is there already, if one is.
  mutating func insert(_ value: YAMLNode, at path: ArraySlice<TOMLKey>) -> YAMLPosition? {
    guard let key = path.first else { return nil }
    let rest = path.dropFirst()
    guard let index = indices[key.name] else {
      var inner = TOMLTable()
      _ = rest.isEmpty ? nil : inner.insert(value, at: rest)
      append(rest.isEmpty ? .value(value) : .table(inner), for: key)
      return nil
    }
    guard !rest.isEmpty else { return items[index].key.position }
    switch items[index].item {
    case .value: return items[index].key.position
    case .table(var table):
      items[index].item = .value(value)
      let found = table.insert(value, at: rest)
      items[index].item = .table(table)
      return found
    case .tables(var tables):
      items[index].item = .value(value)
      let found = tables[tables.count - 1].insert(value, at: rest)
      items[index].item = .tables(tables)
      return found
    }
  }

  /// Makes a value unreadable that two lines deny each other.
  mutating func deny(_ path: ArraySlice<TOMLKey>) {
    guard let key = path.first, let index = indices[key.name] else { return }
    switch items[index].item {
    case .value(let value):
      items[index].item = .value(
        YAMLNode(value: .scalar("? / ?", isQuoted: true), position: value.position))
    case .table(var table):
      table.deny(path.dropFirst())
      items[index].item = .table(table)
    case .tables: break
    }
  }

  /// Begins a table; false if a value stands where it would be.
  ///
  /// - Parameter isList: whether it is one of several of its name.
  mutating func open(_ path: ArraySlice<TOMLKey>, isList: Bool) -> Bool {
    guard let key = path.first else { return true }
    let rest = path.dropFirst()
    guard let index = indices[key.name] else {
      var table = TOMLTable()
      guard table.open(rest, isList: isList) else { return false }
      append(rest.isEmpty && isList ? .tables([table]) : .table(table), for: key)
      return true
    }
    switch items[index].item {
    case .value: return false
    case .table(var table):
      guard !(rest.isEmpty && isList) else { return false }
      items[index].item = .tables([])
      defer { items[index].item = .table(table) }
      return table.open(rest, isList: isList)
    case .tables(var tables):
      items[index].item = .tables([])
      defer { items[index].item = .tables(tables) }
      if rest.isEmpty {
        if isList { tables.append(TOMLTable()) }
        return isList
      }
      return tables[tables.count - 1].open(rest, isList: isList)
    }
  }

  private mutating func append(_ item: Item, for key: TOMLKey) {
    indices[key.name] = items.count
    items.append((key, item))
  }

  func node(at position: YAMLPosition) -> YAMLNode {
    let entries = items.map { key, item in
      YAMLNode.Entry(
        key: key.name, keyPosition: key.position, value: Self.node(item, at: key.position))
    }
    return YAMLNode(value: .mapping(entries), position: entries.first?.keyPosition ?? position)
  }

  private static func node(_ item: Item, at position: YAMLPosition) -> YAMLNode {
    switch item {
    case .value(let value): value
    case .table(let table): table.node(at: position)
    case .tables(let tables):
      YAMLNode(value: .sequence(tables.map { $0.node(at: position) }), position: position)
    }
  }
}
