import KimDiagnostics
import KimModel

/// The folders of all themes of a build, with their settings read.
struct ThemeFolders: Sendable {
  /// A theme's folder, and what its settings say; nil where they cannot be read.
  struct Entry: Sendable {
    let folder: ThemeFolder
    let settings: ThemeSettings?
    let diagnostics: Diagnostics
  }

  let entries: [String: Entry]
  /// Of the themes that others stand on, read once.
  let texts = KnownTexts()

  init(_ folders: [ThemeFolder]) {
    entries = Dictionary(
      folders.map { folder in
        var found = folder.source.diagnostics
        let settings = ThemeSettings.read(folder.source, diagnostics: &found)
        return (folder.name, Entry(folder: folder, settings: settings, diagnostics: found))
      }, uniquingKeysWith: { first, _ in first })
  }

  var names: [String] { entries.keys.sorted() }

  /// The themes that this one names as its bases, one after the other.
  func bases(of name: String) -> [String] {
    var bases: [String] = []
    var next = entries[name]?.settings?.base?.name
    while let base = next, base != name, !bases.contains(base) {
      bases.append(base)
      next = entries[base]?.settings?.base?.name
    }
    return bases + (bases.contains(Province.defaultTheme) ? [] : [Province.defaultTheme])
  }

  /// The theme's folder and those that it stands on, itself first. Nil, with the reason in
  /// `diagnostics`, if a base is missing, or stands on the theme itself.
  ///
  /// What all of them lack comes from the default theme, so that a copy that was made when there
  /// were fewer templates still builds.
  func chain(of name: String, diagnostics: inout Diagnostics) -> [Entry]? {
    var chain: [Entry] = []
    var next = entries[name]
    while let entry = next {
      chain.append(entry)
      diagnostics.add(entry.diagnostics)
      guard let base = entry.settings?.base else { break }
      guard !chain.contains(where: { $0.folder.name == base.name }) else {
        diagnostics.add(.circle(base.place, chain.map(\.folder.name), back: base.name))
        return nil
      }
      guard let entry = entries[base.name] else {
        diagnostics.add(.unknownBase(base.place, base.name, known: names))
        return nil
      }
      next = entry
    }
    let standard = Province.defaultTheme
    if let last = entries[standard], !chain.contains(where: { $0.folder.name == standard }) {
      chain.append(last)
      diagnostics.add(last.diagnostics)
    }
    return chain
  }
}

extension Diagnostic {
  fileprivate static func unknownBase(
    _ place: Place, _ name: String, known: [String]
  ) -> Diagnostic {
    let meant = Suggestion.nearest(to: name, in: known)
    let list = known.joined(separator: ", ")
    return Diagnostic(
      .error, code: "theme/unknown-base", at: place,
      id: "tema dasar '\(name)' tidak ada", en: "there is no theme '\(name)' to stand on",
      hint: LocalizedText(
        id: (meant.map { "tulis dasar: \($0); " } ?? "") + "tema yang ada: \(list)",
        en: (meant.map { "write dasar: \($0); " } ?? "") + "themes: \(list)"),
      mend: meant.flatMap { .write($0, at: place) })
  }

  fileprivate static func circle(_ place: Place, _ names: [String], back: String) -> Diagnostic {
    let start = names.firstIndex(of: back) ?? names.startIndex
    let round = (names[start...] + [back]).joined(separator: " → ")
    return Diagnostic(
      .error, code: "theme/base-circle", at: place,
      id: "tema ini berdasar pada dirinya sendiri: \(round)",
      en: "this theme stands on itself: \(round)",
      hint: LocalizedText(
        id: "sebut tema lain, atau hapus baris 'dasar' ini",
        en: "name another theme, or delete this 'dasar'"))
  }
}
