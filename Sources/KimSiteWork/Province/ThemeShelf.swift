import KimDiagnostics
import KimModel
import KimSystem
import KimTheme

/// The folder of themes: one folder each.
struct ThemeShelf {
  private let path: TypedPath
  private let names: [String]

  /// `given`, else `themes` in the working directory, else beside the content root.
  init(_ given: TypedPath?, root: TypedPath) throws {
    let candidates = given.map { [$0] } ?? [TypedPath("themes"), root.parent.appending("themes")]
    for path in candidates {
      guard let folder = try Folder.existing(path) else { continue }
      self.path = path
      names = try folder.listing().entries.filter { $0.kind == .folder }.map(\.name)
      return
    }
    throw UsageError.noThemes(candidates)
  }

  /// All themes, the one of this name as the standard one. Nil, with the reasons in `diagnostics`,
  /// if that one is missing or broken; another one that is broken costs the sites that name it.
  func themes(
    from folders: [ThemeFolder], standard name: String, isOption: Bool, province: TypedPath,
    diagnostics: inout Diagnostics
  ) throws -> Themes? {
    guard names.contains(name) else {
      guard !isOption else { throw UsageError.unknownTheme(name, names) }
      diagnostics.add(.unknownTheme(name, names, in: province, shelf: path))
      return nil
    }
    var themes: [Theme] = []
    for folder in folders {
      let theme = Theme(name: folder.name, parsing: folder.source, diagnostics: &diagnostics)
      if let theme { themes.append(theme) }
    }
    guard let standard = themes.first(where: { $0.name == name }) else { return nil }
    return Themes(
      standard: standard, others: themes.filter { $0.name != name },
      broken: Set(names).subtracting(themes.map(\.name)))
  }

  /// The files of all themes.
  func folders() throws -> [ThemeFolder] {
    try names.compactMap { name in
      try FolderReader.theme(SourcePlace(name, in: path)).read().map {
        ThemeFolder(name: name, source: $0)
      }
    }
  }
}

/// A theme's files, not yet compiled.
package struct ThemeFolder: Sendable {
  let name: String
  let source: SourceFolder
}

extension UsageError {
  fileprivate static func noThemes(_ candidates: [TypedPath]) -> UsageError {
    let places = candidates.map { "'\($0)'" }.joined(separator: ", ")
    return UsageError(
      id: "folder tema tidak ditemukan (dicari di \(places)); sebutkan dengan --themes",
      en: "no folder of themes was found (looked in \(places)); name it with --themes")
  }

  fileprivate static func unknownTheme(_ name: String, _ names: [String]) -> UsageError {
    let list = names.joined(separator: ", ")
    return UsageError(
      id: "tidak ada tema '\(name)'; yang ada: \(list)",
      en: "there is no theme '\(name)'; there are: \(list)")
  }
}

extension Diagnostic {
  fileprivate static func unknownTheme(
    _ name: String, _ names: [String], in province: TypedPath, shelf: TypedPath
  ) -> Diagnostic {
    let meant = Suggestion.nearest(to: name, in: names)
    return Diagnostic(
      .error, code: "province/unknown-theme",
      at: Place(path: province.appending("provinsi.yml").string),
      id: "tidak ada tema '\(name)' di '\(shelf)'",
      en: "there is no theme '\(name)' in '\(shelf)'",
      hint: meant.map {
        LocalizedText(id: "maksud Anda '\($0)'?", en: "did you mean '\($0)'?")
      })
  }
}
