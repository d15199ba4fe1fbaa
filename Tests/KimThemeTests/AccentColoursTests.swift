import KimModel
import Testing

@testable import KimTheme

struct AccentColoursTests {
  static let light = Colour(red: 0xFF, green: 0xFD, blue: 0xF9)
  static let dark = Colour(red: 0x17, green: 0x13, blue: 0x0F)

  /// Every 17th value of each channel: black, white, all pure and many muddy colours.
  static let colours = stride(from: 0, through: 255, by: 51).flatMap { red in
    stride(from: 0, through: 255, by: 51).flatMap { green in
      stride(from: 0, through: 255, by: 51).map { blue in
        Colour(red: UInt8(red), green: UInt8(green), blue: UInt8(blue))
      }
    }
  }

  @Test(arguments: [light, dark])
  func `whatever colour a KIM picks, text in it can be read`(background: Colour) {
    for colour in Self.colours {
      let accent = AccentColours(colour, on: background)
      #expect(Contrast.ratio(accent.accent, background) >= 4.5, "\(colour.hex)")
      #expect(Contrast.ratio(accent.accent, accent.tint) >= 4.5, "\(colour.hex)")
      #expect(Contrast.ratio(accent.onAccent, accent.accent) >= 4.5, "\(colour.hex)")
    }
  }

  @Test(arguments: [
    (light, "#211b16"), (light, "#635950"), (light, "#b3261e"), (dark, "#efe9e0"),
    (dark, "#b7ada1"), (dark, "#ffb0a6"),
  ])
  func `the theme's own text can be read on every tint`(background: Colour, text: String) throws {
    let text = try #require(Colour(hex: text))
    for colour in Self.colours {
      let tint = AccentColours(colour, on: background).tint
      #expect(Contrast.ratio(text, tint) >= 4.5, "\(colour.hex)")
    }
  }

  @Test func `a colour that can be read already is not changed`() throws {
    let green = try #require(Colour(hex: "#0b6e4f"))
    #expect(AccentColours(green, on: Self.light).accent == green)
  }

  /// Two colours that cannot be read on the background as they are, and must not become another hue.
  @Test(arguments: [("#ffe000", light), ("#001a66", dark)])
  func `a colour that cannot be read is changed no more than it needs`(
    chosen: String, background: Colour
  ) throws {
    let chosen = try #require(Colour(hex: chosen))
    let accent = AccentColours(chosen, on: background).accent
    #expect(accent != chosen)
    #expect(Contrast.ratio(accent, background) < 6.5)
  }

  @Test func `a colour is made darker on light and lighter on dark backgrounds`() throws {
    let grey = try #require(Colour(hex: "#888888"))
    let light = AccentColours(grey, on: .white).accent
    let dark = AccentColours(try #require(Colour(hex: "#555555")), on: .black).accent
    #expect(Contrast.luminance(light) < Contrast.luminance(grey))
    #expect(dark.red > 0x55)
    #expect(Set([light.red, light.green, light.blue]).count == 1)
  }

  @Test(arguments: [Colour.white, .black, light, dark])
  func `the background's own colour becomes one that can be read`(background: Colour) {
    let accent = AccentColours(background, on: background)
    #expect(accent.tint == background)
    #expect(Contrast.ratio(accent.accent, background) >= 4.5)
  }

  @Test func `text on the accent is the one of black and white that is read better`() throws {
    let maroon = try #require(Colour(hex: "#8c1d2f"))
    let pink = try #require(Colour(hex: "#ffb0c0"))
    #expect(AccentColours(maroon, on: Self.light).onAccent == .white)
    #expect(AccentColours(pink, on: Self.dark).onAccent == .black)
  }

  @Test func `a style sheet gets the three colours as properties`() throws {
    let green = try #require(Colour(hex: "#0b6e4f"))
    #expect(
      AccentColours(green, on: .white).properties
        == "--aksen:#0b6e4f;--pada-aksen:#ffffff;--aksen-lembut:#e7f1ed")
  }

  @Test func `a site without a colour has the theme's in both schemes`() throws {
    let maroon = try #require(Colour(hex: "#8c1d2f"))
    let green = try #require(Colour(hex: "#0b6e4f"))
    let colours = ThemeColours(
      accent: maroon, lightBackground: Self.light, darkBackground: Self.dark)
    #expect(colours.light(nil).properties == colours.light(maroon).properties)
    #expect(colours.dark(nil).properties == colours.dark(maroon).properties)
    #expect(colours.light(green).accent == green)
    #expect(colours.dark(green).accent != green)
  }
}
