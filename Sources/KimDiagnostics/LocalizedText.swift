/// One sentence for people, in the language of the writers and in that of the developers.
package struct LocalizedText: Sendable, Hashable, Codable {
  package let id: String
  package let en: String

  package init(id: String, en: String) {
    self.id = id
    self.en = en
  }

  package subscript(language: Language) -> String {
    switch language {
    case .indonesian: id
    case .english: en
    }
  }
}

/// A language that messages are printed in; the raw value is what `--lang` takes.
package enum Language: String, Sendable, CaseIterable {
  case indonesian = "id"
  case english = "en"
}
