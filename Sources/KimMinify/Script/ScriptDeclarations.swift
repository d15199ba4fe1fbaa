/// Declarations that follow each other, of which one word serves all: `let a=1;let b=2` is `let a=1,b=2`.
struct ScriptDeclarations {
  /// Places of semicolons that become commas.
  private(set) var joints: Set<Int> = []
  /// Places of words that go.
  private(set) var needless: Set<Int> = []

  private static let words: Set = ["const", "let"]

  /// - Parameter tokens: with blanks.
  init(of tokens: [ScriptToken]) {
    // For each open bracket whether the statement in it declares names.
    var isDeclaring = [false]
    var isStart = true
    for (place, token) in tokens.enumerated() {
      switch token {
      case .blank: continue
      case .sign(let sign) where ["(", "[", "{"].contains(sign):
        isDeclaring.append(false)
        isStart = sign == "{"
      case .sign(let sign) where [")", "]", "}"].contains(sign):
        if isDeclaring.count > 1 { isDeclaring.removeLast() }
        isStart = sign == "}"
      case .sign(";"):
        if isDeclaring[isDeclaring.count - 1], let next = Self.declaration(behind: place, tokens) {
          joints.insert(place)
          needless.insert(next)
        } else {
          isDeclaring[isDeclaring.count - 1] = false
          isStart = true
        }
      case .word(let word):
        if needless.contains(place) { continue }
        if isStart, Self.words.contains(word) { isDeclaring[isDeclaring.count - 1] = true }
        isStart = false
      default: isStart = false
      }
    }
  }

  /// The place of a word that begins the next statement and declares names.
  private static func declaration(behind place: Int, _ tokens: [ScriptToken]) -> Int? {
    for next in tokens.indices.dropFirst(place + 1) {
      switch tokens[next] {
      case .blank: continue
      case .word(let word): return words.contains(word) ? next : nil
      default: return nil
      }
    }
    return nil
  }
}
