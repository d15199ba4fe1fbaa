/// The types that a Swift file declares, and the names of types that it uses.
///
/// It knows enough of the language for that, and no more: what begins with a capital letter is the
/// name of a type.
struct SwiftOutline {
  struct Declaration: Hashable {
    /// `["Outer", "Inner"]`
    let path: [String]
    /// Whether other files cannot see it.
    let isPrivate: Bool
  }

  struct Use: Hashable {
    /// `["Outer", "Inner"]` for `Outer.Inner`.
    let names: [String]
    /// The types around it, the outermost first.
    let scope: [String]
  }

  private(set) var declarations: [Declaration] = []
  private(set) var uses: Set<Use> = []

  private typealias Token = SwiftScanner.Token
  private let tokens: [Token]
  /// For each brace that is open the type that it belongs to, if it is a type's.
  private var braces: [[String]?] = []
  /// The type whose brace comes next.
  private var coming: [String]?
  /// Names of generic parameters of functions, which hide types of the same name.
  private var parameters: Set<String> = []

  init(_ text: String) {
    tokens = SwiftScanner.tokens(of: text)
    for index in tokens.indices { read(index) }
    uses = uses.filter { !parameters.contains($0.names[0]) }
  }

  private var scope: [String] { braces.compactMap { $0 }.last ?? [] }

  private mutating func read(_ index: Int) {
    switch tokens[index] {
    case .mark("{"):
      braces.append(coming)
      coming = nil
    case .mark("}"): _ = braces.popLast()
    case .mark: break
    case .word("struct"), .word("class"), .word("enum"), .word("actor"), .word("protocol"):
      declare(at: index, hasBrace: true)
    case .word("typealias"), .word("associatedtype"): declare(at: index, hasBrace: false)
    case .word("extension"): coming = scope + (names(at: index + 1) ?? ["[]"])
    case .word("func"): parameters.formUnion(genericParameters(at: index + 2))
    case .word("init"), .word("subscript"): parameters.formUnion(genericParameters(at: index + 1))
    case .word(let word): use(word, at: index)
    }
  }

  private mutating func declare(at index: Int, hasBrace: Bool) {
    guard let name = names(at: index + 1)?.first, token(index - 1) != .word("import") else {
      return
    }
    let path = scope + [name]
    let isPrivate =
      isPrivate(at: index) || declarations.contains { $0.isPrivate && path.starts(with: $0.path) }
    declarations.append(Declaration(path: path, isPrivate: isPrivate))
    for parameter in genericParameters(at: index + 2) {
      declarations.append(Declaration(path: path + [parameter], isPrivate: isPrivate))
    }
    if hasBrace { coming = path }
  }

  /// Whether a `private` or `fileprivate` is among the modifiers before a keyword.
  private func isPrivate(at index: Int) -> Bool {
    guard case .word(let word)? = token(index - 1) else { return false }
    switch word {
    case "private", "fileprivate": return true
    case "package", "final", "indirect", "nonisolated": return isPrivate(at: index - 1)
    default: return false
    }
  }

  private mutating func use(_ word: String, at index: Int) {
    guard word.isTypeName, !isMember(index), var names = names(at: index) else { return }
    if names[0] == "Self" { names = scope + names.dropFirst() }
    if !names.isEmpty { uses.insert(Use(names: names, scope: coming ?? scope)) }
  }

  /// Whether one dot stands before the word; more are a range.
  private func isMember(_ index: Int) -> Bool {
    token(index - 1) == .mark(".") && token(index - 2) != .mark(".")
  }

  /// `A.B.C`; nil if what stands here is not the name of a type.
  private func names(at index: Int) -> [String]? {
    guard case .word(let word)? = token(index), word.isTypeName else { return nil }
    guard token(index + 1) == .mark("."), let more = names(at: index + 2) else { return [word] }
    return [word] + more
  }

  /// The names in `<A, B: P>`; none if no such list stands here.
  private func genericParameters(at start: Int) -> [String] {
    guard token(start) == .mark("<") else { return [] }
    var (depth, index, names) = (0, start, [String]())
    repeat {
      switch token(index) {
      case .mark("<"): depth += 1
      case .mark(">") where token(index - 1) != .mark("-"): depth -= 1
      case .word(let word) where depth == 1 && word.isTypeName:
        if [.mark("<"), .mark(","), .word("each")].contains(token(index - 1)) {
          names.append(word)
        }
      case nil: return names
      default: break
      }
      index += 1
    } while depth > 0
    return names
  }

  private func token(_ index: Int) -> Token? {
    tokens.indices.contains(index) ? tokens[index] : nil
  }
}

extension String {
  fileprivate var isTypeName: Bool { unicodeScalars.first?.properties.isUppercase == true }
}
