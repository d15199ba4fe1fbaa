import KimModel

/// A theme's style sheet, which takes on the colour of each site.
struct Stylesheet: Sendable {
  private let css: [UInt8]
  private let colours: ThemeColours
  private let standard: Asset?
  private let name: String
  private let isPaper: Bool

  /// - Parameter isPaper: whether it has one scheme, the light one.
  init(css: [UInt8], colours: ThemeColours, name: String = "gaya.css", isPaper: Bool = false) {
    self.css = css
    self.colours = colours
    self.name = name
    self.isPaper = isPaper
    standard = Self.asset(name, css, Self.schemes(colours, nil, isPaper: isPaper))
  }

  /// The style sheet in a site's own colour, or in the theme's.
  func asset(colour: Colour?) -> Asset? {
    guard let colour else { return standard }
    return Self.asset(name, css, Self.schemes(colours, colour, isPaper: isPaper))
  }

  /// The classes of the colours that stand in a photo's place until it has come.
  private static let tones = PhotoTone.allCases.map { ".\($0.className){background:\($0.hex)}" }
    .joined()

  private static func asset(_ name: String, _ css: [UInt8], _ schemes: String) -> Asset? {
    Asset(name: name, bytes: css + schemes.utf8)
  }

  private static func schemes(
    _ colours: ThemeColours, _ chosen: Colour?, isPaper: Bool
  ) -> String {
    let light = colours.light(chosen).properties
    guard !isPaper else { return ":root{\(light)}" }
    let dark = colours.dark(chosen).properties
    let schemes =
      colours.isDarkFirst
      ? ":root{\(dark)}@media (prefers-color-scheme:light){:root{\(light)}}"
      : ":root{\(light)}@media (prefers-color-scheme:dark){:root{\(dark)}}"
    return tones + schemes
  }
}
