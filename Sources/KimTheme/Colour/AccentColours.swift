package import KimModel

/// A theme's own colours.
struct ThemeColours: Sendable {
  /// The accent of sites that choose none.
  let accent: Colour
  /// The pages' background in the light and in the dark scheme: contrast is measured against them.
  let lightBackground: Colour
  let darkBackground: Colour
  /// Whether browsers that know of no schemes get the dark one.
  var isDarkFirst = false

  /// A site's colours in the light scheme: of its own choice, or the theme's.
  func light(_ chosen: Colour?) -> AccentColours {
    AccentColours(chosen ?? accent, on: lightBackground)
  }

  /// A site's colours in the dark scheme.
  func dark(_ chosen: Colour?) -> AccentColours {
    AccentColours(chosen ?? accent, on: darkBackground)
  }
}

/// A site's colour made fit for text in one colour scheme, whatever colour was chosen.
package struct AccentColours: Sendable {
  /// The colour of links and marks: at least 4.5 to 1 against the background and the tint.
  package let accent: Colour
  /// The colour of text on the accent: at least 4.5 to 1 against it.
  package let onAccent: Colour
  /// A tint of the background.
  package let tint: Colour

  /// The nearest to `chosen` that can be read: it is made darker on a light background and lighter
  /// on a dark one, in small steps.
  init(_ chosen: Colour, on background: Colour) {
    let isDark = Contrast.luminance(background) < 0.18
    let end = isDark ? Colour.white : Colour.black
    let tint = background.mixed(with: chosen, share: 0.1)
    var accent = chosen
    for step in 0...50 {
      accent = chosen.mixed(with: end, share: Double(step) / 50)
      let worst = min(Contrast.ratio(accent, background), Contrast.ratio(accent, tint))
      if worst >= Contrast.text, Self.best(on: accent).ratio >= Contrast.text { break }
    }
    self.accent = accent
    self.tint = tint
    onAccent = Self.best(on: accent).colour
  }

  private static func best(on accent: Colour) -> (colour: Colour, ratio: Double) {
    let white = Contrast.ratio(.white, accent)
    let black = Contrast.ratio(.black, accent)
    return white >= black ? (.white, white) : (.black, black)
  }

  /// The three colours as custom properties of a style sheet.
  var properties: String {
    "--aksen:\(accent.hex);--pada-aksen:\(onAccent.hex);--aksen-lembut:\(tint.hex)"
  }
}

extension Colour {
  static let white = Colour(red: 255, green: 255, blue: 255)
  static let black = Colour(red: 0, green: 0, blue: 0)

  /// This colour with a share of another, from 0 (none) to 1 (all).
  func mixed(with other: Colour, share: Double) -> Colour {
    func channel(_ one: UInt8, _ two: UInt8) -> UInt8 {
      UInt8((Double(one) * (1 - share) + Double(two) * share).rounded())
    }
    return Colour(
      red: channel(red, other.red), green: channel(green, other.green),
      blue: channel(blue, other.blue))
  }
}
