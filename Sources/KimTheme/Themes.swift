package import KimDiagnostics
import KimModel

/// The themes of one build, by name.
package struct Themes: Sendable {
  private let standardName: String
  private let others: [String: Theme]
  private let broken: Set<String>
  private let waiting: WaitingThemes?

  /// - Parameter broken: names of themes that are there and have errors. Their sites cannot be
  ///   built, and shall not be published in another theme.
  package init(standard: Theme, others: [Theme] = [], broken: Set<String> = []) {
    standardName = standard.name
    self.others = Dictionary(
      ([standard] + others).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    self.broken = broken
    waiting = nil
  }

  /// Each is compiled when a site asks for it, and what is wrong with one is not told: it has been,
  /// and the standard one is sound. Nil if there is none of its name.
  package init?(compilingWhenAsked folders: [ThemeFolder], standard name: String) {
    guard folders.contains(where: { $0.name == name }) else { return nil }
    waiting = WaitingThemes(ThemeFolders(folders))
    standardName = name
    others = [:]
    broken = []
  }

  /// Compiles each theme on those that it stands on.
  ///
  /// One that is broken costs itself and those that stand on it, which say so without repeating what
  /// is wrong. Nil, with the reasons in `diagnostics`, if the standard one is missing or broken.
  package init?(
    compiling folders: [ThemeFolder], standard name: String, diagnostics: inout Diagnostics
  ) {
    let all = ThemeFolders(folders)
    var sound: [String: Theme] = [:]
    var found: [String: Diagnostics] = [:]
    for name in all.names {
      var problems = Diagnostics()
      sound[name] = Theme(name: name, in: all, diagnostics: &problems)
      found[name] = problems
    }
    for name in all.names {
      diagnostics.add(Self.own(of: name, in: all, found, isSound: sound[name] != nil))
    }
    guard let standard = sound.removeValue(forKey: name) else { return nil }
    self.init(
      standard: standard, others: all.names.compactMap { sound[$0] },
      broken: Set(all.names).subtracting(sound.keys).subtracting([name]))
  }

  /// What is wrong with a theme and not told of its bases.
  private static func own(
    of name: String, in all: ThemeFolders, _ found: [String: Diagnostics], isSound: Bool
  ) -> Diagnostics {
    let bases = all.bases(of: name).filter { $0 != name }
    let told = Set(bases.flatMap { found[$0]?.found ?? [] })
    var own = Diagnostics((found[name]?.found ?? []).filter { !told.contains($0) })
    guard !isSound, !own.hasErrors, let entry = all.entries[name] else { return own }
    let place =
      entry.settings?.base?.place ?? Place(path: "\(entry.folder.source.folder)/theme.yml")
    let base = bases.first { found[$0]?.hasErrors ?? false } ?? bases.first ?? name
    own.add(.brokenBase(place, base))
    return own
  }

  /// The theme of a site whose `tema` is not set or not known.
  package var standard: Theme {
    guard let theme = self[standardName] else {
      preconditionFailure("the theme '\(standardName)' was sound when the build began")
    }
    return theme
  }

  /// Nil for a theme that is broken, and for one that is not known.
  package subscript(name: String) -> Theme? { others[name] ?? waiting?[name] }

  /// Whether a theme of that name is there and has errors.
  package func isBroken(_ name: String) -> Bool {
    self[name] == nil && (broken.contains(name) || waiting?.names.contains(name) ?? false)
  }

  /// The themes that sites can have, sorted.
  package var names: [String] {
    let later = waiting?.names.filter { self[$0] != nil } ?? []
    return (others.keys + later).sorted()
  }
}

extension Diagnostic {
  fileprivate static func brokenBase(_ place: Place, _ base: String) -> Diagnostic {
    Diagnostic(
      .error, code: "theme/broken-base", at: place,
      id: "tema dasar '\(base)' sedang rusak, jadi tema ini tidak dapat dipakai",
      en: "the theme '\(base)' that this one stands on is broken",
      hint: LocalizedText(
        id: "perbaiki tema itu; kesalahannya ada di laporan ini",
        en: "mend that theme; its errors are in this report"))
  }
}
