import KimDiagnostics
import KimMinify

/// The style sheets of a theme, joined into one.
///
/// A sheet is that of the first folder that has it. What only adds to them is `tambahan.css`: that of
/// each folder above the one whose `gaya.css` is used, for what a base adds is written for its own.
struct ThemeStyle {
  private let layers: ThemeLayers

  private static let common = "gaya.css"
  private static let addition = "tambahan.css"

  init(_ layers: ThemeLayers) { self.layers = layers }

  /// `gaya.css`, the sheet of this name, and the additions, with their comments and blanks out.
  func css(
    _ name: String, _ pictures: [Asset], diagnostics: inout Diagnostics
  ) -> [UInt8] {
    var css: [UInt8] = []
    for sheet in [Self.common, name] {
      guard let number = layers.number(ofFolderWith: ThemeAssets.folder + sheet) else { continue }
      css += read(sheet, from: number, through: [], &diagnostics)
    }
    let last = layers.number(ofFolderWith: ThemeAssets.folder + Self.common) ?? 0
    for number in (0...last).reversed() {
      guard layers.own(ThemeAssets.folder + Self.addition, of: number) != nil else { continue }
      css += read(Self.addition, from: number, through: [], &diagnostics)
    }
    return ThemeAssets.linked(css, to: pictures)
  }

  /// The sheet of this name, which pages have in place of all others.
  func css(
    alone name: String, _ pictures: [Asset], diagnostics: inout Diagnostics
  ) -> [UInt8] {
    ThemeAssets.linked(read(name, from: 0, through: [], &diagnostics), to: pictures)
  }

  /// A sheet, with those in place of its `@import` that it begins with.
  ///
  /// - Parameter outer: the paths of the sheets that are being read around it.
  private func read(
    _ name: String, from start: Int, through outer: [String], _ diagnostics: inout Diagnostics
  ) -> [UInt8] {
    guard let file = layers.file(ThemeAssets.folder + name, from: start) else { return [] }
    let imports = StyleImports(file.bytes)
    var css: [UInt8] = []
    for part in imports.found {
      let (name, number) = place(of: part.name)
      guard let number, let inner = layers.file(ThemeAssets.folder + name, from: number) else {
        diagnostics.add(.unknownSheet(part.name, known: sheets, in: file, at: part.range))
        continue
      }
      guard !outer.contains(inner.path), inner.path != file.path else {
        diagnostics.add(.sheetCircle(part.name, in: file, at: part.range))
        continue
      }
      css += read(name, from: number, through: outer + [file.path], &diagnostics)
    }
    return css + CSSMinifier.minify(Array(file.bytes[imports.end...]))
  }

  /// A sheet's name, and the folder from which on it is looked for: `nusantara/gaya.css` is that
  /// of a base, where the theme has its own.
  private func place(of name: String) -> (String, Int?) {
    guard let slash = name.firstIndex(of: "/") else { return (name, 0) }
    return (String(name[name.index(after: slash)...]), layers.number(ofBase: name[..<slash]))
  }

  private var sheets: [String] {
    layers.paths(in: ThemeAssets.folder).filter { $0.hasSuffix(".css") }
      .map { String($0.dropFirst(ThemeAssets.folder.count)) }
  }
}

extension Diagnostic {
  fileprivate static func unknownSheet(
    _ name: String, known: [String], in file: SourceFile, at range: Range<Int>
  ) -> Diagnostic {
    let meant = Suggestion.nearest(to: name, in: known)
    let list = known.joined(separator: ", ")
    return Diagnostic(
      .error, code: "theme/unknown-sheet", at: file.place(of: range),
      id: "gaya '\(name)' tidak ada di tema ini dan dasarnya",
      en: "there is no style sheet '\(name)' in this theme and those that it stands on",
      hint: LocalizedText(
        id: (meant.map { "maksud Anda '\($0)'? " } ?? "") + "Yang ada: \(list)",
        en: (meant.map { "did you mean '\($0)'? " } ?? "") + "There are: \(list)"))
  }

  fileprivate static func sheetCircle(
    _ name: String, in file: SourceFile, at range: Range<Int>
  ) -> Diagnostic {
    Diagnostic(
      .error, code: "theme/sheet-circle", at: file.place(of: range),
      id: "gaya '\(name)' memuat dirinya sendiri",
      en: "the style sheet '\(name)' imports itself",
      hint: LocalizedText(
        id: "hapus '@import' ini, atau sebut gaya sebuah tema dasar, seperti nusantara/\(name)",
        en: "delete this '@import', or name that of a base, such as nusantara/\(name)"))
  }
}
