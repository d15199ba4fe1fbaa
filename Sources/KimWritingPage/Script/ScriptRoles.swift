/// What the words of a script are: names of variables, or of properties, which keep their names.
struct ScriptRoles {
  enum Role {
    case variable
    case property
    /// `{name}`, which is a property and a variable.
    case shorthand
  }

  private var found: [Role]
  private var brackets: [Bracket] = []

  private enum Bracket {
    /// Of a literal or a pattern.
    case object
    case classBody
    case other
  }

  /// - Parameter tokens: with blanks or without; the code in templates has roles of its own.
  init(of tokens: [ScriptToken]) {
    found = Array(repeating: .variable, count: tokens.count)
    let places = tokens.indices.filter { if case .blank = tokens[$0] { false } else { true } }
    for (order, place) in places.enumerated() {
      func token(_ distance: Int) -> ScriptToken? {
        let other = order + distance
        return places.indices.contains(other) ? tokens[places[other]] : nil
      }
      switch tokens[place] {
      case .sign("{"): brackets.append(Self.brace(after: token(-1), token(-2)))
      case .sign("("), .sign("["): brackets.append(.other)
      case .sign(")"), .sign("]"), .sign("}"): _ = brackets.popLast()
      case .word: found[place] = role(between: token(-1), token(1))
      default: break
      }
    }
  }

  subscript(place: Int) -> Role { found[place] }

  private func role(between last: ScriptToken?, _ next: ScriptToken?) -> Role {
    if last == .sign(".") { return .property }
    let isMethod = next == .sign("(")
    switch brackets.last {
    case .classBody:
      // Between methods, or behind `get` and `async`.
      return isMethod && last != .sign(".") ? .property : .variable
    case .object:
      guard last == .sign("{") || last == .sign(",") || Self.isPrefix(last) else {
        return .variable
      }
      if isMethod || next == .sign(":") { return .property }
      return [.sign(","), .sign("}"), .sign("=")].contains(next) ? .shorthand : .variable
    case .other, nil: return .variable
    }
  }

  private static func isPrefix(_ token: ScriptToken?) -> Bool {
    [.word("async"), .word("get"), .word("set"), .word("static")].contains(token)
  }

  /// What a brace opens, by what stands before it: a block, where a value cannot begin.
  private static func brace(after last: ScriptToken?, _ before: ScriptToken?) -> Bracket {
    switch last {
    case .sign(let sign):
      return ["=>", ")", ";", "{", "}"].contains(sign) ? .other : .object
    case .word(let word):
      if before == .word("class") { return .classBody }
      return ["else", "try", "finally", "do"].contains(word) ? .other : .object
    case .literal, .template, .blank, nil: return .other
    }
  }
}
