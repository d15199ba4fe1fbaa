import KimDiagnostics
import KimModel
import KimYAML

/// The settings of `theme.yml`.
struct ThemeSettings: Sendable {
  let colours: ThemeColours

  /// Returns nil, with the reasons in `diagnostics`, unless all settings are there and sound.
  static func read(_ source: SourceFolder, diagnostics: inout Diagnostics) -> ThemeSettings? {
    let path = "\(source.folder)/theme.yml"
    guard let text = source["theme.yml"] else {
      diagnostics.add(.missing(path))
      return nil
    }
    let file = SourceFile(path: path, bytes: text.bytes)
    var found = Diagnostics()
    defer { diagnostics.add(found) }
    guard
      let node = YAMLDocument.read(
        file, range: 0..<file.bytes.count, keys: YAMLTextKeys(texts: ["nama", "keterangan"]),
        diagnostics: &found)
    else { return nil }
    var fields = Fields(node, in: file, family: .theme)
    _ = fields.requiredText("nama", example: "Nusantara")
    _ = fields.text("keterangan")
    let accent = colour("warna", &fields)
    let light = colour("latar_terang", &fields)
    let dark = colour("latar_gelap", &fields)
    fields.finish()
    found.add(fields.diagnostics)
    guard let accent, let light, let dark, !found.hasErrors else { return nil }
    return ThemeSettings(
      colours: ThemeColours(accent: accent, lightBackground: light, darkBackground: dark))
  }

  private static func colour(_ key: String, _ fields: inout Fields) -> Colour? {
    guard fields.requiredText(key, example: "\"#8c1d2f\"") != nil else { return nil }
    return fields.value(
      key,
      expected: LocalizedText(
        id: "warna dalam tanda kutip, seperti \"#8c1d2f\"",
        en: "a colour in quotes, such as \"#8c1d2f\"")
    ) { Colour(hex: $0) }
  }
}

extension Diagnostic {
  fileprivate static func missing(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, code: "theme/missing-settings", at: Place(path: path),
      id: "tema ini belum punya theme.yml", en: "this theme has no theme.yml",
      hint: LocalizedText(
        id: "buat berkas itu dengan nama, warna, latar_terang, dan latar_gelap",
        en: "make it with nama, warna, latar_terang and latar_gelap"))
  }
}
