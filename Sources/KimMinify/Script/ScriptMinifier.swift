/// Makes a script small: without comments, needless blanks and the last semicolon of a block, with
/// short names and words. A statement that is a semicolon alone it does not know.
package enum ScriptMinifier {
  /// - Parameters:
  ///   - own: properties that may be shortened as well, in all places.
  ///   - isTight: whether declarations that follow each other are made one.
  package static func minify(
    _ script: [UInt8], own: Set<String> = [], isTight: Bool = false
  ) -> [UInt8] {
    let tokens = ScriptLiterals.joined(ScriptReader.tokens(of: script))
    let names = Names(
      all: ScriptNames.short(for: tokens, own: own), own: own, isTight: isTight)
    var text: [UInt8] = []
    text.reserveCapacity(script.count)
    append(tokens, names, to: &text)
    return text
  }

  /// Short names, and which of them properties have too.
  private struct Names {
    let all: [String: String]
    let own: Set<String>
    let isTight: Bool

    func text(of word: String, as role: ScriptRoles.Role) -> String {
      if own.contains(word) { return all[word] ?? word }
      return switch role {
      case .property: word
      case .variable: shorter[word] ?? all[word] ?? word
      case .shorthand: all[word].map { "\(word):\($0)" } ?? word
      }
    }
  }

  private static func append(
    _ tokens: [ScriptToken], _ names: Names, to text: inout [UInt8]
  ) {
    var blank: Bool?
    let roles = ScriptRoles(of: tokens)
    let declarations = ScriptDeclarations(of: names.isTight ? tokens : [])
    for (place, token) in tokens.enumerated() where !declarations.needless.contains(place) {
      if case .blank(let endsLine) = token {
        blank = (blank ?? false) || endsLine
        continue
      }
      let piece =
        declarations.joints.contains(place) ? "," : piece(token, names, as: roles[place])
      if let endsLine = blank, let joint = joint(text.last, piece.utf8.first, endsLine: endsLine) {
        text.append(joint)
      }
      blank = nil
      if piece == "}", text.last == UInt8(ascii: ";") { text.removeLast() }
      if piece == "}" || piece == "]", text.last == UInt8(ascii: ",") { text.removeLast() }
      text.append(contentsOf: piece.utf8)
    }
  }

  private static func piece(
    _ token: ScriptToken, _ names: Names, as role: ScriptRoles.Role
  ) -> String {
    switch token {
    case .word(let word): names.text(of: word, as: role)
    case .literal(let text), .sign(let text): text
    case .template(let parts): template(parts, names)
    case .blank: " "
    }
  }

  /// Words of the language that others mean as well.
  private static let shorter = [
    "const": "let", "true": "!0", "false": "!1", "undefined": "void 0",
  ]

  private static func template(
    _ parts: [ScriptToken.TemplatePart], _ names: Names
  ) -> String {
    let inside = parts.map { part in
      switch part {
      case .text(let text): return text
      case .code(let code):
        var text: [UInt8] = []
        append(code, names, to: &text)
        return "${" + String(decoding: text, as: UTF8.self) + "}"
      }
    }
    return "`" + inside.joined() + "`"
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
