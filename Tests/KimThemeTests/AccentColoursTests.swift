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

  @Test func `contrast is measured as WCAG does`() throws {
    let grey = try #require(Colour(hex: "#767676"))
    #expect(abs(Contrast.ratio(.white, .black) - 21) < 0.001)
    #expect(abs(Contrast.ratio(grey, .white) - 4.54) < 0.005)
  }
}
