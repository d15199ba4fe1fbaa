/// A piece of a script: a word, a sign, a text that stays as it is.
enum ScriptToken: Equatable {
  /// Blanks and comments; whether a line ends there.
  case blank(endsLine: Bool)
  /// A name or a keyword.
  case word(String)
  /// A number, a text in quotes or a regular expression.
  case literal(String)
  /// A text in backticks.
  case template([TemplatePart])
  /// One sign, or `=>`, `...`.
  case sign(String)

  enum TemplatePart: Equatable {
    case text(String)
    case code([ScriptToken])
  }

  /// The words that the language itself has.
  static let keywords: Set<String> = [
    "async", "await", "break", "case", "catch", "class", "const", "continue", "default", "delete",
    "do", "else", "extends", "false", "finally", "for", "function", "get", "if", "in", "instanceof",
    "let", "new", "null", "of", "return", "set", "static", "super", "switch", "this", "throw",
    "true", "try", "typeof", "undefined", "var", "void", "while", "yield",
  ]
}
