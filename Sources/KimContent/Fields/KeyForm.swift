import KimDiagnostics
import KimModel
import KimYAML

/// The form of a key's value: how it is written, and how it is read.
struct KeyForm<Value>: Sendable {
  let kind: KeyKind
  let isRequired: Bool
  let read: @Sendable (inout Fields, KeyDeclaration) -> Value

  init(
    _ kind: KeyKind, isRequired: Bool = false,
    read: @escaping @Sendable (inout Fields, KeyDeclaration) -> Value
  ) {
    self.kind = kind
    self.isRequired = isRequired
    self.read = read
  }
}

extension KeyForm where Value == String? {
  static var text: Self { Self(.text) { $0.text($1.name) } }

  /// A text without which the file is of no use.
  static var requiredText: Self { required(.text) }

  /// A name, as of a theme.
  static var name: Self { Self(.name) { $0.name($1.name) } }

  static var photo: Self { Self(.photo) { $0.name($1.name) } }
  static var requiredPhoto: Self { required(.photo) }
  static var requiredDocument: Self { required(.document) }
  static var url: Self { Self(.url) { $0.url($1.name) } }
  static var email: Self { Self(.email) { $0.email($1.name) } }

  private static func required(_ kind: KeyKind) -> Self {
    Self(kind, isRequired: true) { $0.requiredText($1.name, example: $1.example) }
  }
}

extension KeyForm where Value == [String] {
  static var texts: Self { Self(.texts) { $0.texts($1.name) } }
  static var sentences: Self { Self(.sentences) { $0.sentences($1.name) } }
}

extension KeyForm where Value == Day? {
  static var day: Self { Self(.day) { $0.day($1.name) } }
}

extension KeyForm where Value == EndDay? {
  static var endDay: Self { Self(.day) { $0.endDay($1.name) } }
}

extension KeyForm where Value == DateSpan? {
  /// A date without which the file is of no use.
  static var date: Self { Self(.date) { $0.date($1.name) } }
}

extension KeyForm where Value == Moment? {
  static var publication: Self { Self(.date) { $0.moment($1.name) } }
}

extension KeyForm where Value == GivenTime? {
  static var time: Self { Self(.time) { $0.time($1.name) } }
}

extension KeyForm where Value == Bool? {
  static var flag: Self { Self(.flag) { $0.flag($1.name) } }
}

extension KeyForm where Value == Int? {
  /// - Parameter units: words that may follow the number and change nothing.
  static func number(in range: ClosedRange<Int>, units: Set<String> = []) -> Self {
    Self(.number(range)) { $0.integer($1.name, in: range, units: units) }
  }
}

extension KeyForm where Value == WrittenPrice? {
  static var money: Self {
    Self(.money) {
      $0.shownValue(
        $1.name,
        expected: LocalizedText(
          id: "harga dalam rupiah, seperti 25000, Rp25.000 atau 10rb/bungkus",
          en: "a price in rupiah, such as 25000, Rp25.000 or 10rb/bungkus")
      ) { text in WrittenPrice(text).map { ($0, $0.isUnderstood) } }
    }
  }
}

extension KeyForm where Value == MapPlace? {
  static var coordinates: Self { Self(.coordinates) { $0.mapPlace($1.name) } }
}

extension KeyForm where Value == Contact? {
  static var phone: Self { Self(.phone) { $0.contact($1.name) } }
}

extension KeyForm where Value == [Contact] {
  static var contacts: Self { Self(.contacts) { $0.contacts($1.name) } }
}

extension KeyForm where Value == PeopleCount? {
  static func people(atMost limit: Int) -> Self {
    Self(.people) { $0.people($1.name, atMost: limit) }
  }
}

extension KeyForm where Value == LanguageTag? {
  /// A language that pages speak.
  static var language: Self {
    Self(.choice(["id", "en", "jv"])) {
      $0.value(
        $1.name,
        expected: LocalizedText(
          id: "kode bahasa: id, en, atau jv", en: "a language's code: id, en or jv")
      ) { WrittenLanguage.parse($0) }
    }
  }
}

extension KeyForm where Value == Colour? {
  static var colour: Self { Self(.colour) { $0.colour($1.name) } }
}

extension KeyForm where Value == WebAddress? {
  static var webAddress: Self { Self(.webAddress) { $0.webAddress($1.name) } }
}

extension KeyForm where Value == RegionCode? {
  static var regionCode: Self {
    Self(.regionCode) {
      $0.value($1.name, expected: RegionCodeForm.expected, { RegionCode($0) })
    }
  }

  /// A code without which the file is of no use.
  static func requiredRegionCode(
    expected: @escaping @Sendable (String) -> LocalizedText,
    _ parse: @escaping @Sendable (String) -> RegionCode?
  ) -> Self {
    Self(.regionCode, isRequired: true) { fields, key in
      guard fields.requiredText(key.name, example: key.example) != nil else { return nil }
      return fields.value(key.name, expected: expected, parse)
    }
  }
}

extension KeyForm where Value == [Reference] {
  static var references: Self { Self(.references) { $0.references($1.name) } }
}

// MARK: - Words of a closed list

extension KeyForm {
  /// - Parameter others: further words, in small letters, that mean one of the list.
  static func choice<T>(others: [String: T] = [:]) -> Self
  where Value == T?, T: RawRepresentable & CaseIterable & Sendable, T.RawValue == String {
    Self(.choice(T.allCases.map(\.rawValue))) { $0.choice($1.name, others: others) }
  }

  /// A choice without which the file is of no use.
  static func requiredChoice<T>() -> Self
  where Value == T?, T: RawRepresentable & CaseIterable & Sendable, T.RawValue == String {
    Self(.choice(T.allCases.map(\.rawValue)), isRequired: true) { fields, key in
      guard fields.requiredText(key.name, example: key.example) != nil else { return nil }
      return fields.choice(key.name)
    }
  }

  static func choices<T>() -> Self
  where Value == [T], T: RawRepresentable & CaseIterable & Sendable, T.RawValue == String {
    Self(.choices(T.allCases.map(\.rawValue))) { $0.choices($1.name) }
  }
}

// MARK: - Keys within a key

extension KeyForm {
  /// A list of records; an item that is a plain text is the key `shorthand` alone.
  ///
  /// - Parameters:
  ///   - isSplit: whether commas part the items of a list that is one text.
  ///   - pair: the two keys that an item such as `Ketua: Siti` stands for.
  static func records<T>(
    _ keys: [KeyDeclaration], shorthand: Key<String?>, isSplit: Bool = false,
    pair: (key: String, value: String)? = nil,
    _ read: @escaping @Sendable (inout Fields) -> T?
  ) -> Self where Value == [T] {
    let name = shorthand.name
    let synonyms = KeyDeclaration.synonyms(of: keys)
    return Self(.records(keys)) {
      $0.records(
        $1.name, shorthand: name, isSplit: isSplit, pair: pair, synonyms: synonyms, read)
    }
  }

  /// A group; a plain text is the key `shorthand` alone.
  static func group<T>(
    _ keys: [KeyDeclaration], shorthand: Key<String?>? = nil,
    _ read: @escaping @Sendable (inout Fields) -> T?
  ) -> Self where Value == T? {
    let name = shorthand?.name
    let synonyms = KeyDeclaration.synonyms(of: keys)
    return Self(.group(keys, hasShorthand: name != nil)) {
      $0.record($1.name, shorthand: name, synonyms: synonyms, read)
    }
  }
}
