/// A text with places for values, such as `Halaman {nomor}`.
///
/// What a page says beside its content is made of such texts, which a theme can change and
/// translate: each language puts the values where its grammar wants them.
package struct TextPattern: Sendable, Hashable {
  package enum Part: Sendable, Hashable {
    case literal(String)
    /// The value of this name.
    case value(String)
  }

  package let parts: [Part]

  package init(_ text: String) {
    guard text.utf8.contains(UInt8(ascii: "{")) else {
      parts = text.isEmpty ? [] : [.literal(text)]
      return
    }
    var parts: [Part] = []
    var literal = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      let inside = rest[rest.index(after: open)...]
      literal += rest[..<open]
      guard let close = inside.firstIndex(of: "}"), let name = Self.name(inside[..<close]) else {
        literal += "{"
        rest = inside
        continue
      }
      if !literal.isEmpty { parts.append(.literal(literal)) }
      literal = ""
      parts.append(.value(name))
      rest = inside[inside.index(after: close)...]
    }
    literal += rest
    if !literal.isEmpty { parts.append(.literal(literal)) }
    self.parts = parts
  }

  /// A name between braces, blanks around it apart; nil for what is no name, and stays as it is.
  private static func name(_ text: Substring) -> String? {
    let name = text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
    let isName = name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    return name.isEmpty || !isName ? nil : String(name)
  }

  /// The names of its values, each once, in their order.
  package var names: [String] {
    var names: [String] = []
    for case .value(let name) in parts where !names.contains(name) { names.append(name) }
    return names
  }
}
