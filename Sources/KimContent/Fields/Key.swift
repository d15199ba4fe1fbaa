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
  ///   - additions: other keys whose values are added to this one's.
  init(
    _ name: String, _ form: KeyForm<Value>, label: String, help: String = "",
    example: String = "", synonyms: [Synonym] = [], additions: [String] = []
  ) {
    declaration = KeyDeclaration(
      name: name, kind: form.kind, isRequired: form.isRequired, label: label, help: help,
      example: example, synonyms: synonyms, additions: additions)
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
  package let label: String
  package fileprivate(set) var help: String
  package let example: String
  package let synonyms: [Synonym]
  package let additions: [String]
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
  mutating func read<Value>(_ key: Key<Value>) -> Value { key.read(&self, key.declaration) }

  /// Whether a key has a value, sound or not.
  func has<Value>(_ key: Key<Value>) -> Bool { value(of: key.name) != nil }

  /// The place of a key's value.
  func place<Value>(ofValue key: Key<Value>) -> Place { place(ofValue: key.name) }

  func place<Value>(ofKey key: Key<Value>) -> Place { place(ofKey: key.name) }
}
