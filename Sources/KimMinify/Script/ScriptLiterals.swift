/// Texts in quotes that stand in several pieces because a line would be too long: `'a' + 'b'` is `'ab'`.
enum ScriptLiterals {
  static func joined(_ tokens: [ScriptToken]) -> [ScriptToken] {
    var joined: [ScriptToken] = []
    joined.reserveCapacity(tokens.count)
    for (place, token) in tokens.enumerated() {
      if let second = text(in: token), !isUsed(after: place, tokens),
        let places = pieces(before: joined), let first = text(in: joined[places.text])
      {
        joined.removeSubrange(places.text...)
        joined.append(.literal("'\(first)\(second)'"))
      } else {
        joined.append(token)
      }
    }
    return joined
  }

  private static func text(in token: ScriptToken) -> Substring? {
    guard case .literal(let text) = token, text.count > 1, text.first == "'" else { return nil }
    return text.dropFirst().dropLast()
  }

  /// The place of a text with a plus behind it at the end, where nothing before it binds closer.
  private static func pieces(before tokens: [ScriptToken]) -> (text: Int, plus: Int)? {
    let ink = tokens.indices.reversed().lazy.filter { !isBlank(tokens[$0]) }.prefix(3)
    let places = Array(ink)
    guard places.count == 3, tokens[places[0]] == .sign("+"), text(in: tokens[places[1]]) != nil,
      [.sign("("), .sign(","), .sign("="), .sign(":"), .sign("?"), .sign("+"), .word("return")]
        .contains(tokens[places[2]])
    else { return nil }
    return (places[1], places[0])
  }

  /// Whether a property of the text is asked for, or it is called.
  private static func isUsed(after place: Int, _ tokens: [ScriptToken]) -> Bool {
    let next = tokens[(place + 1)...].first { !isBlank($0) }
    return next == .sign(".") || next == .sign("[") || next == .sign("(")
  }

  private static func isBlank(_ token: ScriptToken) -> Bool {
    if case .blank = token { true } else { false }
  }
}
