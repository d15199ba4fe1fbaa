import KimModel

/// A theme's style sheet, which takes on the colour of each site.
struct Stylesheet: Sendable {
  private let css: [UInt8]
  private let colours: ThemeColours
  private let standard: Asset?

  init(css: [UInt8], colours: ThemeColours) {
    self.css = css
    self.colours = colours
    standard = Self.asset(css, colours, nil)
  }

  /// The style sheet in a site's own colour, or in the theme's.
  func asset(colour: Colour?) -> Asset? {
    guard let colour else { return standard }
    return Self.asset(css, colours, colour)
  }

  /// The classes of the colours that stand in a photo's place until it has come.
  private static let tones = PhotoTone.allCases.map { ".\($0.className){background:\($0.hex)}" }
    .joined()

  private static func asset(_ css: [UInt8], _ colours: ThemeColours, _ chosen: Colour?) -> Asset? {
    let light = colours.light(chosen).properties
    let dark = colours.dark(chosen).properties
    let schemes = ":root{\(light)}@media (prefers-color-scheme:dark){:root{\(dark)}}"
    return Asset(name: "gaya.css", bytes: css + tones.utf8 + schemes.utf8)
  }
}
