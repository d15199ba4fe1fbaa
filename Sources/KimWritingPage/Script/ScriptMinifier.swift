/// Makes a script small: without comments, needless blanks and the last semicolon of a block, with
/// short names and words. A statement that is a semicolon alone it does not know.
enum ScriptMinifier {
  static func minify(_ script: [UInt8]) -> [UInt8] {
    let tokens = ScriptReader.tokens(of: script)
    let names = ScriptNames.short(for: tokens)
    return Array(text(of: tokens, names).utf8)
  }

  private static func text(of tokens: [ScriptToken], _ names: [String: String]) -> String {
    var text = ""
    var blank: Bool?
    var isProperty = false
    for token in tokens {
      let piece: String
      switch token {
      case .blank(let endsLine):
        blank = (blank ?? false) || endsLine
        continue
      case .word(let word) where !isProperty && shorter[word] != nil: piece = shorter[word] ?? word
      case .word(let word): piece = isProperty ? word : names[word] ?? word
      case .literal(let literal): piece = literal
      case .template(let parts): piece = template(parts, names)
      case .sign(let sign): piece = sign
      }
      if let endsLine = blank { text += joint(text.last, piece.first, endsLine: endsLine) }
      blank = nil
      isProperty = token == .sign(".")
      if piece == "}", text.last == ";" { text.removeLast() }
      text += piece
    }
    return text
  }

  /// Words of the language that others mean as well.
  private static let shorter = ["const": "let", "true": "!0", "false": "!1"]

  private static func template(
    _ parts: [ScriptToken.TemplatePart], _ names: [String: String]
  ) -> String {
    let inside = parts.map { part in
      switch part {
      case .text(let text): text
      case .code(let code): "${" + text(of: code, names) + "}"
      }
    }
    return "`" + inside.joined() + "`"
  }

  /// What has to stand between two characters that blanks part: the language takes the end of a line
  /// for that of a statement only where it has to.
  private static func joint(_ last: Character?, _ next: Character?, endsLine: Bool) -> String {
    guard let last, let next else { return "" }
    if isWord(last), isWord(next) { return " " }
    if last == next, last == "+" || last == "-" { return " " }
    let endsValue = isWord(last) || ")]}`'\"".contains(last)
    let beginsValue = isWord(next) || "([{`'\"/".contains(next)
    return endsLine && endsValue && beginsValue ? "\n" : ""
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_" || character == "$"
  }
}
