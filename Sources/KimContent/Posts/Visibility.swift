import KimDiagnostics
import KimModel
import KimYAML

/// What the head of a file says of who may see it, and from when.
///
/// A wish to hide is never lost: a value that could be one and cannot be read is an error, which
/// holds the file back.
struct Visibility {
  private(set) var isHidden = false
  /// The latest of the moments that are named; nil if none is.
  private(set) var publication: Moment?

  /// - Parameters:
  ///   - hasOwnStatus: whether `status` is a key of the file's type, with words of its own.
  ///   - isInDrafts: whether its place hides it already.
  init(_ fields: inout Fields, hasOwnStatus: Bool = false, isInDrafts: Bool = false) {
    isHidden = isInDrafts
    for (key, entry) in fields.entries(where: { HidingKeys.rules[$0] != nil }) {
      guard let rule = HidingKeys.rules[key] else { continue }
      let word = Self.word(entry.value)
      if !read(word, rule, entry.value, &fields) {
        fields.diagnostics.add(
          rule == .locks
            ? .locked(
              fields.place(ofKeyOf: entry), fields.family, entry.key,
              isOneLine: fields.removal(of: entry) != nil)
            : .unclear(fields.place(of: entry.value), fields.family, entry.key, rule))
      }
    }
    readStatus(&fields, isOwn: hasOwnStatus)
  }

  /// Holds a file back if one of its unknown keys seems to be meant to hide it.
  static func checkMisspellings(_ fields: inout Fields) {
    let found = fields.misspellings(
      of: HidingKeys.likely,
      besides: { KeySets.post.hasName($0) || HidingKeys.unlike.contains($0) }
    ) { meant, value in
      // Whoever writes `drft: tidak` wants it published.
      HidingKeys.rules[meant] != .hides || !HidingKeys.no.contains(word(value) ?? "")
    }
    for (meant, entry) in found {
      fields.diagnostics.add(
        .misspelt(fields.place(ofKeyOf: entry), fields.family, entry.key, meant))
    }
  }

  /// In lower case; nil for a list or a group.
  private static func word(_ node: YAMLNode) -> String? {
    guard case .scalar(let raw, _) = node.value else { return nil }
    return CleanText(raw).text.lowercased()
  }

  /// Whether a value is understood.
  private mutating func read(
    _ word: String?, _ rule: HidingKeys.Rule, _ node: YAMLNode, _ fields: inout Fields
  ) -> Bool {
    guard let word else { return false }
    switch rule {
    case .hides: return readFlag(word, isHidden: HidingKeys.yes, isOpen: HidingKeys.no)
    case .publishes:
      return readFlag(word, isHidden: HidingKeys.no, isOpen: HidingKeys.yes)
        || readFlag(word, isHidden: HidingKeys.hiddenStates, isOpen: HidingKeys.openStates)
        || readBeginning(node, fields)
    case .begins: return readBeginning(node, fields)
    case .locks: return HidingKeys.no.contains(word)
    case .state:
      return readFlag(word, isHidden: HidingKeys.hiddenStates, isOpen: HidingKeys.openStates)
    }
  }

  private mutating func readFlag(
    _ word: String, isHidden hidden: Set<String>, isOpen open: Set<String>
  ) -> Bool {
    if hidden.contains(word) {
      isHidden = true
      return true
    }
    return open.contains(word)
  }

  private mutating func readBeginning(_ node: YAMLNode, _ fields: Fields) -> Bool {
    guard let date = fields.writtenDate(in: node)?.span else { return false }
    let moment = date.start(clockOffset: fields.clockOffset)
    publication = max(moment, publication ?? moment)
    return true
  }

  /// `status: draft` of an export, and not `status: selesai` of a wish or of anything else.
  private mutating func readStatus(_ fields: inout Fields, isOwn: Bool) {
    guard let node = fields.value(of: "status"), let word = Self.word(node) else { return }
    // Two lines that deny each other are one text: `publish / draft`.
    if word.split(separator: " / ").contains(where: { HidingKeys.hiddenStates.contains(String($0)) }
    ) {
      isHidden = true
      fields.ignore(["status"])
    } else if HidingKeys.openStates.contains(word) {
      if !isOwn { fields.ignore(["status"]) }
    } else if let meant = Suggestion.nearest(to: word, in: Self.states),
      HidingKeys.hiddenStates.contains(meant)
    {
      fields.ignore(["status"])
      fields.diagnostics.add(.unclear(fields.place(of: node), fields.family, "status", .state))
    }
  }

  /// The words of `status`, hidden ones first, with those of a wish.
  private static let states =
    ["draft", "private", "pending"] + HidingKeys.openStates.sorted()
    + AspirationStatus.allCases.map(\.rawValue)
}

extension FieldFamily {
  /// As its writers call a file of it.
  fileprivate var noun: LocalizedText {
    switch self {
    case .page: LocalizedText(id: "halaman ini", en: "the page")
    case .broadcast: LocalizedText(id: "siaran ini", en: "the broadcast")
    default: LocalizedText(id: "tulisan ini", en: "the post")
    }
  }
}

extension Diagnostic {
  fileprivate static func unclear(
    _ place: Place, _ family: FieldFamily, _ key: String, _ rule: HidingKeys.Rule
  ) -> Diagnostic {
    let (noun, example) = (family.noun, example(of: key, rule))
    return Diagnostic(
      .error, code: "\(family.rawValue)/unclear-visibility", at: place,
      id: "isi '\(key)' tidak dimengerti; \(noun.id) ditahan supaya tidak terbit tanpa sengaja",
      en: "the value of '\(key)' is not understood; \(noun.en) is held back, so that it is not "
        + "published by mistake",
      hint: example.hint, mend: .write(example.value, at: place, isExample: true))
  }

  /// The value that goes on hiding the file, and the words for it.
  private static func example(
    of key: String, _ rule: HidingKeys.Rule
  ) -> (value: String, hint: LocalizedText) {
    func hint(hidden: String, open: String) -> LocalizedText {
      LocalizedText(
        id: "tulis \(key): \(hidden) supaya tetap ditahan, atau \(key): \(open) supaya terbit",
        en: "write \(key): \(hidden) to go on hiding it, or \(key): \(open) to publish it")
    }
    return switch rule {
    case .hides, .locks: ("ya", hint(hidden: "ya", open: "tidak"))
    case .publishes: ("tidak", hint(hidden: "tidak", open: "ya"))
    case .begins:
      (
        "2026-08-17",
        LocalizedText(
          id: "tulis hari terbitnya, seperti \(key): 2026-08-17",
          en: "write the day from which it is shown, such as \(key): 2026-08-17")
      )
    case .state: ("draft", hint(hidden: "draft", open: "publish"))
    }
  }

  /// Its excerpt would spread the word.
  fileprivate static func locked(
    _ place: Place, _ family: FieldFamily, _ key: String, isOneLine: Bool
  ) -> Diagnostic {
    let noun = family.noun
    return Diagnostic(
      .error, code: "\(family.rawValue)/locked",
      at: Place(path: place.path, line: place.line, column: place.column, length: place.length),
      id: "'\(key)' tidak bisa melindungi apa pun: situs ini terbuka bagi semua orang; "
        + "\(noun.id) ditahan",
      en: "'\(key)' protects nothing: everybody can read this site; \(noun.en) is held back",
      hint: LocalizedText(
        id: "ganti baris itu dengan draf: ya; bila semua orang boleh membacanya, hapus saja",
        en: "write draf: ya in place of that line; if everybody may read it, delete the line"),
      mend: isOneLine ? .write(lines: place.line...place.line, ["draf: ya"]) : nil)
  }

  fileprivate static func misspelt(
    _ place: Place, _ family: FieldFamily, _ key: String, _ meant: String
  ) -> Diagnostic {
    let key = key.count <= 60 ? key : key.prefix(60) + "…"
    let noun = family.noun
    return Diagnostic(
      .error, code: "\(family.rawValue)/misspelt-visibility", at: place,
      id:
        "keterangan '\(key)' tidak dikenal; bila maksudnya '\(meant)', \(noun.id) tidak boleh terbit, "
        + "jadi ditahan",
      en: "unknown key '\(key)'; if '\(meant)' is meant, \(noun.en) must not be published: it is "
        + "held back",
      hint: LocalizedText(
        id: "tulis '\(meant)'; bila bukan itu maksudnya, hapus baris itu",
        en: "write '\(meant)'; if you meant something else, delete that line"),
      mend: .write(meant, at: place))
  }
}
