import KimDiagnostics
import KimModel
package import KimSystem
import KimTheme

/// The themes that a build can choose from, one folder each: the content's own, and those that are
/// installed with the program.
package struct ThemeShelf {
  /// The folders that were found, the content's own first.
  private let paths: [TypedPath]
  /// Each theme once, with the first of the folders that has it, in the order of names.
  private let places: [(name: String, path: TypedPath)]

  /// `given`, else the first of `themes` beside the content root and in the working directory, and
  /// what that one lacks from the installed ones.
  package init(_ given: TypedPath?, root: TypedPath, installed: TypedPath?) throws {
    let own = given.map { [$0] } ?? [root.parent.appending("themes"), TypedPath("themes")]
    let others = given == nil ? installed.map { [$0.appending("themes")] } ?? [] : []
    paths = try [Self.first(of: own), Self.first(of: others)].compactMap { $0 }
    guard !paths.isEmpty else { throw UsageError.noThemes(own + others) }
    var places: [String: TypedPath] = [:]
    for path in paths {
      for name in try Self.names(in: path) where places[name] == nil { places[name] = path }
    }
    self.places = places.map { ($0.key, $0.value) }
      .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  private static func first(of paths: [TypedPath]) throws -> TypedPath? {
    for path in paths where try Folder.existing(path) != nil { return path }
    return nil
  }

  private static func names(in path: TypedPath) throws -> [String] {
    try Folder(opening: path.string).listing().entries.filter { $0.kind == .folder }.map(\.name)
  }

  /// The themes that are there, sound or not, sorted.
  package var names: [String] { places.map(\.name) }

  /// All themes, the one of this name as the standard one. Those that have been found sound, or of
  /// which it has been told what is wrong, are compiled when a site asks for them. Nil, with the reasons in `diagnostics`,
  /// if that one or the one that all sites have to use is missing or broken; another one that is
  /// broken costs the sites that name it.
  func themes(
    from folders: [ThemeFolder], standard name: String, required: String?, isOption: Bool,
    isChecked: Bool, province: TypedPath, diagnostics: inout Diagnostics
  ) throws -> Themes? {
    for name in [name, required ?? name] where !names.contains(name) {
      guard !isOption else { throw UsageError.unknownTheme(name, names) }
      diagnostics.add(.unknownTheme(name, names, in: province, shelves: paths))
      return nil
    }
    let themes =
      isChecked
      ? Themes(compilingWhenAsked: folders, standard: name)
      : Themes(compiling: folders, standard: name, diagnostics: &diagnostics)
    guard !isChecked, let required else { return themes }
    return themes?[required] == nil ? nil : themes
  }

  /// The files of all themes.
  func folders() throws -> [ThemeFolder] {
    try places.compactMap { name, path in
      try FolderReader.theme(SourcePlace(name, in: path)).read().map {
        ThemeFolder(name: name, source: $0)
      }
    }
  }
}

extension UsageError {
  fileprivate static func noThemes(_ candidates: [TypedPath]) -> UsageError {
    var places: [String] = []
    for place in candidates.map({ "'\($0.place)'" }) where !places.contains(place) {
      places.append(place)
    }
    let list = places.joined(separator: ", ")
    return UsageError(
      id: "folder tema tidak ditemukan (dicari di \(list)); sebutkan dengan --themes",
      en: "no folder of themes was found (looked in \(list)); name it with --themes")
  }

  fileprivate static func unknownTheme(_ name: String, _ names: [String]) -> UsageError {
    let list = names.joined(separator: ", ")
    return UsageError(
      id: "tidak ada tema '\(name)'; yang ada: \(list)",
      en: "there is no theme '\(name)'; there are: \(list)")
  }
}

extension TypedPath {
  /// Where a folder that is not there would be on this machine.
  fileprivate var place: String {
    do {
      let name = string.split(separator: "/").last.map(String.init) ?? string
      return TypedPath(try parent.absolute()).appending(name).string
    } catch {
      return string
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownTheme(
    _ name: String, _ names: [String], in province: TypedPath, shelves: [TypedPath]
  ) -> Diagnostic {
    let meant = Suggestion.nearest(to: name, in: names)
    let places = shelves.map { "'\($0)'" }
    return Diagnostic(
      .error, code: "province/unknown-theme",
      at: Place(path: province.appending("provinsi.yml").string),
      id: "tidak ada tema '\(name)' di \(places.joined(separator: " dan "))",
      en: "there is no theme '\(name)' in \(places.joined(separator: " and "))",
      hint: meant.map {
        LocalizedText(id: "maksud Anda '\($0)'?", en: "did you mean '\($0)'?")
      })
  }
}
