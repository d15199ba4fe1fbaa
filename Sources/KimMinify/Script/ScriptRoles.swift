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
    // The last two pieces that are no blanks, and the place of the last.
    var (before, last): (ScriptToken?, ScriptToken?)
    var place = 0
    for (index, token) in tokens.enumerated() {
      if case .blank = token { continue }
      if case .word = last { found[place] = role(between: before, token) }
      switch token {
      case .sign("{"): brackets.append(Self.brace(after: last, before))
      case .sign("("), .sign("["): brackets.append(.other)
      case .sign(")"), .sign("]"), .sign("}"): _ = brackets.popLast()
      default: break
      }
      (before, last, place) = (last, token, index)
    }
    if case .word = last { found[place] = role(between: before, nil) }
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
