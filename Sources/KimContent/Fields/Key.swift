import KimDiagnostics
package import KimModel
import KimYAML

/// A key of front matter or of a settings file, with the type of its value.
///
/// Each is declared once. Reading, quoting, synonyms, the types that own it and the guide's tables
/// follow from its declaration.
package struct Key<Value>: Sendable {
  package let declaration: KeyDeclaration
  fileprivate let read: @Sendable (inout Fields, KeyDeclaration) -> Value

  /// - Parameters:
  ///   - label: what pages and forms call it.
  ///   - help: what the guide's table says of it; empty for a key that stands within another.
  ///   - example: a value as it would be written after the colon.
  ///   - question: what a form asks in its place, where the label is a word of offices.
  ///   - synonyms: what else people and other tools call it, plainly spelt. Of a list all of them
  ///     are taken, of another value the first.
  ///   - isEssential: whether a value that cannot be read holds the file back.
  init(
    _ name: String, _ form: KeyForm<Value>, label: String, help: String = "",
    example: String = "", question: String = "", synonyms: [Synonym] = [],
    isEssential: Bool = false
  ) {
    declaration = KeyDeclaration(
      name: name, kind: form.kind, isRequired: form.isRequired, isEssential: isEssential,
      label: label, help: help, example: example, question: question, synonyms: synonyms)
    read = form.read
  }

  private init(_ declaration: KeyDeclaration, like other: Key) {
    self.declaration = declaration
    read = other.read
  }

  package var name: String { declaration.name }
  package var label: String { declaration.label }

  /// The same key as another kind of file has it.
  func explained(_ help: String) -> Key {
    var other = declaration
    other.help = help
    return Key(other, like: self)
  }
}

/// The description of a key, apart from how its value is read.
package struct KeyDeclaration: Sendable {
  package let name: String
  package let kind: KeyKind
  package let isRequired: Bool
  package let isEssential: Bool
  package let label: String
  package fileprivate(set) var help: String
  package let example: String
  package let question: String
  package let synonyms: [Synonym]
}

extension KeyDeclaration {
  /// Names of some keys that hold for a type of posts, or for all, each with its key.
  static func synonyms(
    of keys: [KeyDeclaration], holding: (Synonym) -> Bool = { $0.types == nil }
  ) -> [String: String] {
    var names: [String: String] = [:]
    for key in keys {
      for synonym in key.synonyms where holding(synonym) { names[synonym.name] = key.name }
    }
    return names
  }
}

/// Another name of a key.
package struct Synonym: Sendable, ExpressibleByStringLiteral {
  package let name: String
  /// The types of posts that it holds for; nil for all.
  package let types: Set<PostType>?

  package init(_ name: String, for types: Set<PostType>?) {
    self.name = name
    self.types = types
  }

  package init(stringLiteral name: String) { self.init(name, for: nil) }
}

extension Fields {
  mutating func read<Value>(_ key: Key<Value>) -> Value {
    let declaration = key.declaration
    let before = diagnostics.found.count
    let value =
      declaration.isEssential
      ? requiring { key.read(&$0, declaration) } : key.read(&self, declaration)
    if diagnostics.found.count > before { exemplify(from: before, declaration) }
    return value
  }

  /// Shows for each value that is not understood one that is.
  private mutating func exemplify(from first: Int, _ declaration: KeyDeclaration) {
    guard declaration.kind.isOneText, !declaration.example.isEmpty else { return }
    diagnostics.mend(from: first) { problem in
      guard problem.code.hasSuffix("/wrong-value"),
        let text = problem.place.text, !text.hasPrefix("["), !text.hasPrefix("{")
      else { return nil }
      return .write(declaration.example, at: problem.place, isExample: true)
    }
  }

  /// Whether a key has a value, sound or not.
  func has<Value>(_ key: Key<Value>) -> Bool { value(of: key.name) != nil }

  /// The place of a key's value.
  func place<Value>(ofValue key: Key<Value>) -> Place { place(ofValue: key.name) }

  func place<Value>(ofKey key: Key<Value>) -> Place { place(ofKey: key.name) }
}
