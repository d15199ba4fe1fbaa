import KimModel

/// A theme's style sheet, and how it takes on a site's colour.
struct Stylesheet: Sendable {
  private let css: [UInt8]
  private let settings: ThemeSettings
  private let standard: Asset?

  init(css: [UInt8], settings: ThemeSettings) {
    self.css = css
    self.settings = settings
    standard = Self.asset(css, settings, settings.accent)
  }

  /// In a site's own colour, or in the theme's.
  func asset(colour: Colour?) -> Asset? {
    guard let colour else { return standard }
    return Self.asset(css, settings, colour)
  }

  /// What stands in a photo's place until it has come.
  private static let tones = PhotoTone.allCases.map { ".\($0.className){background:\($0.hex)}" }
    .joined()

  private static func asset(_ css: [UInt8], _ settings: ThemeSettings, _ colour: Colour) -> Asset? {
    let light = AccentColours(colour, on: settings.lightBackground)
    let dark = AccentColours(colour, on: settings.darkBackground)
    let colours =
      ":root{\(light.properties)}@media (prefers-color-scheme:dark){:root{\(dark.properties)}}"
    return Asset(name: "gaya.css", bytes: css + tones.utf8 + colours.utf8)
  }
}
