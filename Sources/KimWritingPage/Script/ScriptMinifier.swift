/// Makes a script small: without comments, needless blanks and the last semicolon of a block, with
/// short names and words. A statement that is a semicolon alone it does not know.
enum ScriptMinifier {
  /// - Parameter own: properties that may be shortened as well, in all places.
  static func minify(_ script: [UInt8], own: Set<String> = []) -> [UInt8] {
    let tokens = ScriptReader.tokens(of: script)
    let names = Names(all: ScriptNames.short(for: tokens, own: own), own: own)
    return text(of: tokens, names)
  }

  /// Short names, and which of them properties have too.
  private struct Names {
    let all: [String: String]
    let own: Set<String>

    func text(of word: String, as role: ScriptRoles.Role) -> String {
      if own.contains(word) { return all[word] ?? word }
      return switch role {
      case .property: word
      case .variable: shorter[word] ?? all[word] ?? word
      case .shorthand: all[word].map { "\(word):\($0)" } ?? word
      }
    }
  }

  private static func text(of tokens: [ScriptToken], _ names: Names) -> [UInt8] {
    var text: [UInt8] = []
    var blank: Bool?
    let roles = ScriptRoles(of: tokens)
    for (place, token) in tokens.enumerated() {
      let piece: [UInt8]
      switch token {
      case .blank(let endsLine):
        blank = (blank ?? false) || endsLine
        continue
      case .word(let word): piece = Array(names.text(of: word, as: roles[place]).utf8)
      case .literal(let literal): piece = Array(literal.utf8)
      case .template(let parts): piece = template(parts, names)
      case .sign(let sign): piece = Array(sign.utf8)
      }
      if let endsLine = blank,
        let joint = joint(text.last, piece.first, endsLine: endsLine)
      {
        text.append(joint)
      }
      blank = nil
      if piece == [UInt8(ascii: "}")], text.last == UInt8(ascii: ";") { text.removeLast() }
      text += piece
    }
    return text
  }

  /// Words of the language that others mean as well.
  private static let shorter = ["const": "let", "true": "!0", "false": "!1"]

  private static func template(
    _ parts: [ScriptToken.TemplatePart], _ names: Names
  ) -> [UInt8] {
    let inside = parts.flatMap { part -> [UInt8] in
      switch part {
      case .text(let text): Array(text.utf8)
      case .code(let code): Array("${".utf8) + text(of: code, names) + Array("}".utf8)
      }
    }
    return [UInt8(ascii: "`")] + inside + [UInt8(ascii: "`")]
  }

  /// What has to stand between two signs that blanks part: the language takes the end of a line for that
  /// of a statement only where it has to.
  private static func joint(_ last: UInt8?, _ next: UInt8?, endsLine: Bool) -> UInt8? {
    guard let last, let next else { return nil }
    if last.isInWord, next.isInWord { return UInt8(ascii: " ") }
    if last == next, "+-".utf8.contains(last) { return UInt8(ascii: " ") }
    let endsValue = last.isInWord || ")]}`'\"".utf8.contains(last)
    let beginsValue = next.isInWord || "([{`'\"/".utf8.contains(next)
    return endsLine && endsValue && beginsValue ? UInt8(ascii: "\n") : nil
  }
}
