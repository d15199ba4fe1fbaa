import KimDiagnostics
import KimModel

/// A theme's folder on those that it stands on: what one lacks, the next one has.
struct ThemeLayers: Sendable {
  /// The theme's own folder first.
  let folders: [ThemeFolder]
  /// Nil where the settings of one of them are not sound.
  let colours: ThemeColours?
  private let settings: [ThemeSettings?]
  private let known: KnownTexts

  /// Returns nil, with the reasons in `diagnostics`, if it is not known what the theme stands on.
  init?(of name: String, in all: ThemeFolders, diagnostics: inout Diagnostics) {
    guard let chain = all.chain(of: name, diagnostics: &diagnostics) else { return nil }
    folders = chain.map(\.folder)
    settings = chain.map(\.settings)
    known = all.texts
    colours = Self.colours(settings.compactMap(\.self), of: chain.count)
  }

  private static func colours(_ settings: [ThemeSettings], of count: Int) -> ThemeColours? {
    guard settings.count == count,
      let accent = settings.firstValue(of: \.accent),
      let light = settings.firstValue(of: \.lightBackground),
      let dark = settings.firstValue(of: \.darkBackground)
    else { return nil }
    return ThemeColours(
      accent: accent, lightBackground: light, darkBackground: dark,
      isDarkFirst: settings.firstValue(of: \.scheme) == .dark)
  }

  /// The texts of the theme over those of each theme that it stands on.
  func texts(_ diagnostics: inout Diagnostics) -> ThemeTexts {
    var texts: ThemeTexts?
    for number in folders.indices.reversed() {
      let chain = folders[number...].map(\.name).joined(separator: "/")
      let read = known.texts(of: chain) { found in
        ThemeTexts(
          folders[number].source, settings: settings[number]?.texts, over: texts,
          diagnostics: &found)
      }
      texts = read.texts
      diagnostics.add(read.diagnostics)
    }
    return texts ?? .standard
  }

  /// A file of the first folder that has it, from the one with this number on.
  func file(_ path: String, from start: Int = 0) -> SourceFile? {
    number(ofFolderWith: path, from: start).flatMap { own(path, of: $0) }
  }

  /// The first folder that has a file.
  func number(ofFolderWith path: String, from start: Int = 0) -> Int? {
    folders.indices.dropFirst(start).first { folders[$0].source[path] != nil }
  }

  /// A file of one folder, if that one has it.
  func own(_ path: String, of number: Int) -> SourceFile? {
    let source = folders[number].source
    return source[path].map { SourceFile(path: "\(source.folder)/\(path)", bytes: $0.bytes) }
  }

  /// The folder of a theme that this one stands on.
  func number(ofBase name: Substring) -> Int? {
    folders.indices.dropFirst().first { folders[$0].name == name }
  }

  /// The paths of all files below a folder, sorted.
  func paths(in folder: String) -> [String] {
    Set(folders.flatMap { $0.source.files.map(\.path) }).filter { $0.hasPrefix(folder) }.sorted()
  }

  /// The templates by name. What a base has instead of a file above it is there too, as
  /// `nusantara/post`, where some template says so.
  var templates: [String: SourceFile] {
    let (folder, ending) = ("templates/", ".mustache")
    let paths = paths(in: folder).filter { $0.hasSuffix(ending) }
    let names = paths.map { String($0.dropFirst(folder.count).dropLast(ending.count)) }
    var files: [String: SourceFile] = [:]
    for (name, path) in zip(names, paths) { files[name] = file(path) }
    let own = Array(files.values)
    for (number, base) in folders.enumerated().dropFirst() {
      let prefix = Array("\(base.name)/".utf8)
      guard own.contains(where: { $0.bytes.contains(prefix) }) else { continue }
      for (name, path) in zip(names, paths) {
        files["\(base.name)/\(name)"] = file(path, from: number)
      }
    }
    return files
  }
}

extension [ThemeSettings] {
  /// What the first says that says anything.
  fileprivate func firstValue<Value>(of setting: KeyPath<ThemeSettings, Value?>) -> Value? {
    lazy.compactMap { $0[keyPath: setting] }.first
  }
}
