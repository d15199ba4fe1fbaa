/// Which names of a script may be shortened, whatever else is on a page.
///
/// A name that the script declares itself means the same in all its places or different variables: one
/// short name can stand for it everywhere. Properties keep their names, but those that are known to be
/// the script's own.
struct ScriptNames {
  private let tokens: [ScriptToken]
  private let own: Set<String>
  /// How often words stand for variables.
  private var counts: [String: Int] = [:]
  private var declared: Set<String> = []
  /// How often they stand for properties.
  private var properties: [String: Int] = [:]

  /// Short names by the names that they stand for.
  static func short(for tokens: [ScriptToken], own: Set<String>) -> [String: String] {
    var flat: [ScriptToken] = []
    flat.reserveCapacity(tokens.count)
    add(tokens, to: &flat)
    var names = ScriptNames(tokens: flat, own: own)
    names.read()
    return names.shortened()
  }

  private init(tokens: [ScriptToken], own: Set<String>) {
    self.tokens = tokens
    self.own = own
  }

  /// Without blanks; the code in templates stands in parentheses.
  private static func add(_ tokens: [ScriptToken], to flat: inout [ScriptToken]) {
    for token in tokens {
      switch token {
      case .blank: continue
      case .template(let parts):
        flat.append(.literal("``"))
        for case .code(let code) in parts {
          flat.append(.sign("("))
          add(code, to: &flat)
          flat.append(.sign(")"))
        }
      case .word, .literal, .sign: flat.append(token)
      }
    }
  }

  private mutating func read() {
    let roles = ScriptRoles(of: tokens)
    for index in tokens.indices {
      if case .word(let word) = tokens[index] { readWord(word, at: index, as: roles[index]) }
      if sign(index) == "=>" { readParameters(endingAt: index - 1) }
      if sign(index) == ")", sign(index + 1) == "{" { readMethod(endingAt: index) }
    }
  }

  private mutating func readWord(_ word: String, at index: Int, as role: ScriptRoles.Role) {
    if role != .property { counts[word, default: 0] += 1 }
    if role != .variable { properties[word, default: 0] += 1 }
    if ["const", "let"].contains(word), role == .variable { readDeclaration(after: index) }
    if case .word(let keyword) = token(index - 1), keyword == "class" { declared.insert(word) }
  }

  /// The names up to the `=`, and those of further declarations behind commas.
  private mutating func readDeclaration(after start: Int) {
    var (depth, isName) = (0, true)
    for index in (start + 1)..<tokens.count {
      switch tokens[index] {
      case .sign("("), .sign("["), .sign("{"): depth += 1
      case .sign(")"), .sign("]"), .sign("}"):
        depth -= 1
        if depth < 0 { return }
      case .sign(";") where depth == 0, .word("of") where depth == 0: return
      case .sign("=") where depth == 0: isName = false
      case .sign(",") where depth == 0: isName = true
      case .word(let word) where isName: declared.insert(word)
      default: break
      }
    }
  }

  private mutating func readParameters(endingAt end: Int) {
    if case .word(let word) = token(end) { declared.insert(word) }
    guard sign(end) == ")" else { return }
    declare(in: opening(of: end)..<end)
  }

  /// `name(a, b) {`; what stands before a block of the language itself declares nothing but `catch`.
  private mutating func readMethod(endingAt end: Int) {
    let start = opening(of: end)
    guard case .word(let name) = token(start - 1) else { return }
    guard name == "catch" || !ScriptToken.keywords.contains(name) else { return }
    declare(in: start..<end)
  }

  private mutating func declare(in range: Range<Int>) {
    for case .word(let word) in tokens[range] { declared.insert(word) }
  }

  // MARK: Places

  private func token(_ index: Int) -> ScriptToken? {
    tokens.indices.contains(index) ? tokens[index] : nil
  }

  private func sign(_ index: Int) -> String? {
    guard case .sign(let sign) = token(index) else { return nil }
    return sign
  }

  /// The parenthesis that the one at `end` closes.
  private func opening(of end: Int) -> Int {
    var depth = 0
    for index in stride(from: end, through: 0, by: -1) {
      if sign(index) == ")" { depth += 1 }
      if sign(index) == "(" { depth -= 1 }
      if depth == 0 { return index }
    }
    return 0
  }

  // MARK: Short names

  private func shortened() -> [String: String] {
    let long = declared.union(own).subtracting(ScriptToken.keywords)
      .filter { $0.utf8.count > 2 }
      .map { (name: $0, weight: weight($0)) }.filter { $0.weight > 0 }
    let sorted = long.sorted { ($1.weight, $0.name) < ($0.weight, $1.name) }.map(\.name)
    var free = Self.candidates.filter {
      counts[$0] == nil && !ScriptToken.keywords.contains($0)
    }
    var names: [String: String] = [:]
    for name in sorted {
      // Short names of properties must not be those of other properties.
      guard let index = free.firstIndex(where: { !own.contains(name) || properties[$0] == nil })
      else { break }
      names[name] = free.remove(at: index)
    }
    return names
  }

  private func weight(_ name: String) -> Int {
    let uses = (counts[name] ?? 0) + (own.contains(name) ? properties[name] ?? 0 : 0)
    return uses * name.utf8.count
  }

  private static let candidates: [String] = {
    let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)
    return letters + letters.flatMap { first in letters.map { first + $0 } }
  }()
}
