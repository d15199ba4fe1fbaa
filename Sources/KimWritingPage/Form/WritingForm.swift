import KimContent
import KimModel
import KimText

/// What the page asks for: the types of posts with their keys, as the reader of front matter has
/// them, in JSON with short names.
enum WritingForm {
  static let json = JSONValue.object([
    ("jenis", .array(order.map(type))),
    ("umum", .array(AskedKeys.common.compactMap(key))),
    ("pengurus", names(AskedKeys.office)), ("acara", names(AskedKeys.event)),
    ("judi", gambling), ("aman", .string(KnownHosts.all.joined(separator: ","))),
  ]).bytes

  /// What the forms of a KIM's profile and of its pages ask for.
  static let sheets = JSONValue.object([
    (
      "profil",
      .array(AskedKeys.profile.compactMap { key($0, control: control(ofProfile: $0.kind)) })
    ),
    ("halaman", .array(AskedKeys.page.compactMap { key($0, control: control(of: $0.kind)) })),
    ("awal", names(AskedKeys.firstOfProfile + AskedKeys.page)),
    ("pengurus", names(AskedKeys.officeOfProfile)),
  ]).bytes

  /// What most writers come for stands first.
  private static let order: [PostType] =
    [.kegiatan, .berita, .pengumuman, .agenda]
    + PostType.allCases.filter {
      ![.kegiatan, .berita, .pengumuman, .agenda].contains($0)
    }

  private static func type(_ type: PostType) -> JSONValue {
    .object(omittingNil: [
      ("n", .string(type.rawValue)), ("l", label(type.menuLabel, of: type.rawValue)),
      ("d", .string(type.sectionDescription)),
      ("p", differing(AskedKeys.prompt, of: type)),
      ("q", differing(AskedKeys.bodyQuestion, of: type)),
      ("s", AskedKeys.hidesPeople(type) ? .integer(1) : nil),
      ("e", AskedKeys.isOfEvents(type) ? .integer(1) : nil), ("f", first(of: type)),
      ("b", AskedKeys.file(of: type).map(JSONValue.string)),
      ("k", list(AskedKeys.own(of: type).compactMap(key))),
    ])
  }

  private static func first(of type: PostType) -> JSONValue? {
    let keys = AskedKeys.first(of: type)
    return keys.isEmpty ? nil : names(keys)
  }

  private static func names(_ keys: [KeyDeclaration]) -> JSONValue {
    .array(keys.map { .string($0.name) })
  }

  private static func list(_ items: [JSONValue]) -> JSONValue? {
    items.isEmpty ? nil : .array(items)
  }

  /// Nil for one that the page makes of the name: `klaim_kanal` becomes `Klaim kanal`.
  private static func label(_ label: String, of name: String) -> JSONValue? {
    let made = name.prefix(1).uppercased() + name.dropFirst().replacing("_", with: " ")
    return label == made ? nil : .string(label)
  }

  /// Only what differs from what the page says of most types.
  private static func differing(
    _ words: (PostType) -> String, of type: PostType
  ) -> JSONValue? {
    let text = words(type)
    return text == words(.berita) ? nil : .string(text)
  }

  // MARK: Keys

  private static func key(_ key: KeyDeclaration) -> JSONValue? {
    self.key(key, control: control(of: key.kind))
  }

  private static func key(_ key: KeyDeclaration, control: String?) -> JSONValue? {
    guard let control else { return nil }
    let hasInner = ["records", "group"].contains(control)
    let inner = hasInner ? key.kind.inner.compactMap(self.key) : []
    return .object(omittingNil: [
      ("n", .string(key.name)), ("l", label(key.label, of: key.name)),
      ("t", key.question.isEmpty ? nil : .string(key.question)),
      ("k", control == "text" ? nil : .string(control)),
      ("h", help(of: key).map(JSONValue.string)), ("x", example(of: key).map(JSONValue.string)),
      ("c", choices(of: key.kind).map { .array($0.map(JSONValue.string)) }),
      ("i", list(inner)),
      ("r", key.isRequired ? .integer(1) : nil),
      ("o", AskedKeys.namesPeople(key) ? .integer(1) : nil),
    ])
  }

  /// Nil for what cannot be asked for on a phone.
  private static func control(of kind: KeyKind) -> String? {
    switch kind {
    case .text, .name, .time, .number, .coordinates, .years, .founding, .colour, .account,
      .regionCode:
      "text"
    case .money: "money"
    case .texts, .sentences, .contacts: "lines"
    case .references: "references"
    case .day, .date: "date"
    case .flag: "flag"
    case .choice: "choice"
    case .choices: "choices"
    case .phone: "tel"
    case .people: "people"
    case .url, .webAddress: "url"
    case .email: "email"
    case .records: "records"
    case .document, .photo, .photos, .paths, .body, .sites, .group, .numbersByYear: nil
    }
  }

  /// A profile has photos and accounts of its own.
  private static func control(ofProfile kind: KeyKind) -> String? {
    switch kind {
    case .photo: "photo"
    case .group: "group"
    default: control(of: kind)
    }
  }

  private static func choices(of kind: KeyKind) -> [String]? {
    switch kind {
    case .choice(let words), .choices(let words): words
    default: nil
    }
  }

  /// The first sentence, without the marks of the guide. A question says as much.
  private static func help(of key: KeyDeclaration) -> String? {
    guard key.question.isEmpty, choices(of: key.kind) == nil,
      key.kind.inner.isEmpty || control(of: key.kind) != "records"
    else { return nil }
    let plain = key.help.filter { !"`*".contains($0) }
    let first = plain.split(separator: ". ", maxSplits: 1).first.map(String.init) ?? ""
    let sentence = first.hasSuffix(".") || first.isEmpty ? first : first + "."
    return sentence.isEmpty || sentence == key.label + "." ? nil : sentence
  }

  /// One that is written as it is typed; lists in brackets and quotes are for front matter.
  private static func example(of key: KeyDeclaration) -> String? {
    switch key.kind {
    case .choice, .choices, .flag, .day, .date, .records: nil
    default: key.example.isEmpty || "[{\"".contains(key.example.prefix(1)) ? nil : key.example
    }
  }

  // MARK: Words that are told

  private static let gambling = JSONValue.object([
    ("kata", words(GamblingScan.words)), ("pasangan", words(GamblingScan.pairs)),
    ("burung", words(GamblingScan.birds)),
  ])

  private static func words(_ words: Set<String>) -> JSONValue {
    .string(words.sorted().joined(separator: ","))
  }
}
