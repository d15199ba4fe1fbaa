import KimDiagnostics
import KimModel
import KimYAML

/// The settings of one `theme.yml`; what it leaves out is its base's.
struct ThemeSettings: Sendable {
  /// The theme that this one stands on, as `dasar` names it, and where.
  let base: (name: String, place: Place)?
  let accent: Colour?
  let lightBackground: Colour?
  let darkBackground: Colour?
  /// The scheme of browsers that know of none.
  let scheme: Scheme?
  /// The texts that it changes, and the file.
  let texts: (entries: [YAMLNode.Entry], file: SourceFile)?

  enum Scheme: String, CaseIterable, Sendable {
    case light = "terang"
    case dark = "gelap"
  }

  /// Returns nil, with the reasons in `diagnostics`, unless all settings are sound, and all there
  /// where there is no base to have them from.
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
        file, range: 0..<file.bytes.count,
        keys: YAMLTextKeys(texts: ["nama", "keterangan"], groups: ["teks"]),
        diagnostics: &found)
    else { return nil }
    var fields = Fields(node, in: file, family: .theme)
    let settings = read(&fields, in: file)
    fields.finish()
    found.add(fields.diagnostics)
    return found.hasErrors ? nil : settings
  }

  private static func read(_ fields: inout Fields, in file: SourceFile) -> ThemeSettings {
    _ = fields.requiredText("nama", example: "Nusantara")
    _ = fields.text("keterangan")
    let place = fields.value(of: "dasar").map { fields.place(of: $0) }
    let base = fields.name("dasar")
    let isWhole = base == nil
    return ThemeSettings(
      base: base.flatMap { name in place.map { (name, $0) } },
      accent: colour("warna", isRequired: isWhole, &fields),
      lightBackground: colour("latar_terang", isRequired: isWhole, &fields),
      darkBackground: colour("latar_gelap", isRequired: isWhole, &fields),
      scheme: fields.choice("skema", of: Scheme.self),
      texts: texts(&fields).map { ($0, file) })
  }

  private static func texts(_ fields: inout Fields) -> [YAMLNode.Entry]? {
    guard let entry = fields.entry("teks") else { return nil }
    guard case .mapping(let texts) = entry.value.value else {
      fields.diagnostics.add(.noTexts(fields.place(of: entry.value)))
      return nil
    }
    return texts
  }

  private static func colour(
    _ key: String, isRequired: Bool, _ fields: inout Fields
  ) -> Colour? {
    if isRequired {
      guard fields.requiredText(key, example: "\"#8c1d2f\"") != nil else { return nil }
    }
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
        id: "buat berkas itu dengan nama, dan dasar, atau warna, latar_terang, dan latar_gelap",
        en: "make it with nama, and dasar, or warna, latar_terang and latar_gelap"))
  }

  fileprivate static func noTexts(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, code: "theme/no-text", at: place,
      id: "di bawah 'teks' harus ada nama dan isi tiap teks",
      en: "below 'teks' there have to be names and texts",
      hint: LocalizedText(
        id: "tulis sebaris tiap teks, menjorok dua spasi, seperti   cari: Cari",
        en: "write a line for each, two blanks in, such as   cari: Cari"))
  }
}
