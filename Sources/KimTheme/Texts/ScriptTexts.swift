import KimTemplate

/// A script with the texts that it shows in place of their names.
///
/// `"{{teks.cari-semua}}"` in a string becomes the text. In a template literal,
/// `{{teks.cari-hasil jumlah=count}}` is one with `${count}` where it has `{jumlah}`.
package enum ScriptTexts {
  package static func filled(_ script: [UInt8], _ texts: Texts) -> [UInt8] {
    guard script.contains(UInt8(ascii: "{")) else { return script }
    let text = String(decoding: script, as: UTF8.self)
    let pieces = text.split(separator: "{{teks.", omittingEmptySubsequences: false)
    var result = String(pieces[0])
    for piece in pieces.dropFirst() {
      guard let end = piece.firstRange(of: "}}") else {
        result += "{{teks." + piece
        continue
      }
      result += shown(piece[..<end.lowerBound], texts)
      result += piece[end.upperBound...]
    }
    return Array(result.utf8)
  }

  /// The text of `name value=expression …`; a name that is not known stays to be seen.
  private static func shown(_ use: Substring, _ texts: Texts) -> String {
    let words = use.split(separator: " ").map(String.init)
    guard let name = words.first, let pattern = texts.patterns[name] else { return "\(use)" }
    var expressions: [String: String] = [:]
    for word in words.dropFirst() {
      let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
      if parts.count == 2 { expressions[parts[0]] = parts[1] }
    }
    return pattern.parts.map { part in
      switch part {
      case .literal(let text): escaped(text)
      case .value(let name): expressions[name].map { "${\($0)}" } ?? ""
      }
    }.joined()
  }

  /// Text that stays text in any string of a script.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text.unicodeScalars {
      switch character {
      case "\\", "\"", "'", "`", "$": result += "\\\(character)"
      case "\n", "\r", "\u{2028}", "\u{2029}": result += " "
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }
}
