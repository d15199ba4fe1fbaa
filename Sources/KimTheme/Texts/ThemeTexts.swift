import KimDiagnostics
package import KimModel
import KimTemplate
import KimYAML

/// The texts of a theme in all its languages: `teks` in theme.yml and the files in its folder
/// `teks`, over those of the theme that it stands on, over those of the program.
package struct ThemeTexts: Sendable {
  private static let folder = "teks/"

  private var sets: [LanguageTag: [String: TextPattern]]
  /// What this theme's own files say, for the check.
  private var own: [TextEntry] = []

  /// The program's own, which are those of `themes/nusantara`.
  package static let standard: ThemeTexts = {
    var texts = ThemeTexts(sets: [.indonesian: [:]])
    var ignored = Diagnostics()
    let file = SourceFile(path: "id.yml", bytes: PackageResources.id_yml)
    texts.add(
      TextFile.entries(of: file, diagnostics: &ignored) ?? [], .indonesian, in: file, known: [:])
    texts.own = []
    return texts
  }()

  /// The texts that the program and the templates of `themes/nusantara` show.
  private static var known: [String: TextPattern] { standard.sets[.indonesian] ?? [:] }

  private init(sets: [LanguageTag: [String: TextPattern]]) { self.sets = sets }

  /// - Parameters:
  ///   - settings: `teks` of theme.yml, and that file.
  ///   - base: the texts of the theme that this one stands on.
  init(
    _ source: SourceFolder, settings: (entries: [YAMLNode.Entry], file: SourceFile)?,
    over base: ThemeTexts?, diagnostics: inout Diagnostics
  ) {
    self = base ?? ThemeTexts(sets: [.indonesian: [:]])
    own = []
    for text in source.files where text.path.hasPrefix(Self.folder) {
      let file = SourceFile(path: "\(source.folder)/\(text.path)", bytes: text.bytes)
      guard let language = Self.language(of: text.path) else {
        diagnostics.add(.unknownLanguage(file))
        continue
      }
      if language == .indonesian, text.bytes == PackageResources.id_yml {
        sets[language, default: [:]].merge(Self.known) { $1 }
        continue
      }
      add(
        TextFile.entries(of: file, diagnostics: &diagnostics) ?? [], language, in: file,
        known: Self.known)
    }
    if let settings {
      add(settings.entries, .indonesian, in: settings.file, known: Self.known)
    }
  }

  private static func language(of path: String) -> LanguageTag? {
    let parts = path.dropFirst(folder.count).split(separator: ".")
    guard parts.count == 2, parts[1] == "yml" else { return nil }
    return LanguageTag(String(parts[0])).flatMap { $0.code == parts[0] ? $0 : nil }
  }

  /// - Parameter known: texts whose values are certain: one with others is told, and not taken.
  private mutating func add(
    _ entries: [YAMLNode.Entry], _ language: LanguageTag, in file: SourceFile,
    known: [String: TextPattern]
  ) {
    var set = sets[language] ?? [:]
    set.reserveCapacity(set.count + entries.count)
    own.reserveCapacity(own.count + entries.count)
    for entry in entries {
      let text = TextEntry(entry, file)
      own.append(text)
      guard let pattern = text.pattern else { continue }
      let isSound = known[entry.key].map { $0.names.sorted() == pattern.names.sorted() }
      if isSound ?? true { set[entry.key] = pattern }
    }
    sets[language] = set
  }

  /// The languages that it speaks, Indonesian among them.
  package var languages: [LanguageTag] { sets.keys.sorted() }

  /// Its texts in a language; what is not translated is Indonesian.
  package func texts(in language: LanguageTag) -> Texts {
    var patterns = Self.known
    patterns.merge(sets[.indonesian] ?? [:]) { $1 }
    if language != .indonesian, let set = sets[language] { patterns.merge(set) { $1 } }
    patterns["bahasa"] = TextPattern(language.code)
    return Texts(language: language, patterns: patterns)
  }

  /// The same, once what is wrong with its own texts has been said.
  ///
  /// - Parameter used: the names of texts that its templates show.
  func checked(used: Set<String>, _ diagnostics: inout Diagnostics) -> ThemeTexts {
    let known = Self.known
    let indonesian = sets[.indonesian] ?? [:]
    for text in own {
      let isOwn = known[text.name] == nil
      guard !isOwn || used.contains(text.name) else {
        diagnostics.add(text.unknown(among: known.keys.sorted()))
        continue
      }
      guard let wanted = known[text.name] ?? indonesian[text.name] else { continue }
      diagnostics.add(Diagnostics(text.problems(wanted: wanted.names)))
    }
    return ThemeTexts(sets: sets)
  }
}

extension Diagnostic {
  fileprivate static func unknownLanguage(_ file: SourceFile) -> Diagnostic {
    Diagnostic(
      .warning, code: "theme/unknown-language", at: file.place,
      id: "nama berkas ini bukan kode bahasa", en: "this file is not named after a language",
      hint: LocalizedText(
        id: "namai menurut kode bahasanya, seperti teks/jv.yml",
        en: "name it after its language's code, such as teks/jv.yml"))
  }
}
